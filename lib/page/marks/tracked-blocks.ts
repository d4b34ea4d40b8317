import type { Found, Mention } from '../../detection/index.ts';
import { contains, elementsIn, isConnected, treeOf } from '../nodes.ts';
import type { Block, BlockRoot } from '../text/block.ts';
import type { Mark } from './mark.ts';

/** A block in which something was found, and what is painted of it. */
export interface TrackedBlock {
  block: Block;
  found: Found;
  lang: string;
  marks: Mark[];
  /** What was decided last, and the key of the context that it was decided in. */
  decided?: { on: string; mentions: Mention[] };
  /** False once the block is forgotten. */
  isKnown: boolean;
}

/** The blocks in which something was found, by the element that holds them. */
export class TrackedBlocks {
  readonly #byContainer = new Map<BlockRoot, TrackedBlock[]>();
  /** Those in shadow roots, where nothing below what is taken out leads to. */
  readonly #inShadow = new Set<TrackedBlock>();

  *[Symbol.iterator](): IterableIterator<TrackedBlock> {
    for (const blocks of this.#byContainer.values()) yield* blocks;
  }

  add(tracked: TrackedBlock): void {
    tracked.isKnown = true;
    const { container } = tracked.block;
    const here = this.#byContainer.get(container);
    if (here) here.push(tracked);
    else this.#byContainer.set(container, [tracked]);
    if (treeOf(container) instanceof ShadowRoot) this.#inShadow.add(tracked);
  }

  remove(tracked: TrackedBlock): void {
    tracked.isKnown = false;
    this.#inShadow.delete(tracked);
    const { container } = tracked.block;
    const others = this.#byContainer.get(container)?.filter((other) => other !== tracked) ?? [];
    if (others.length > 0) this.#byContainer.set(container, others);
    else this.#byContainer.delete(container);
  }

  in(container: BlockRoot): TrackedBlock[] {
    return [...(this.#byContainer.get(container) ?? [])];
  }

  /** Those in shadow roots that were taken out of the document with what they hang on. */
  goneInShadow(): TrackedBlock[] {
    return [...this.#inShadow].filter(({ block }) => !isConnected(block.container));
  }

  /** All blocks in `root` and below; looks from whichever side has less to go through. */
  under(root: BlockRoot): TrackedBlock[] {
    if (this.#byContainer.size === 0) return [];
    const below = elementsIn(root);
    const containers =
      below.length < this.#byContainer.size
        ? [root, ...below]
        : [...this.#byContainer.keys()].filter((container) => contains(root, container));
    return containers.flatMap((container) => this.in(container));
  }
}

/** Whether two blocks are the same text in the same nodes. */
export function sameBlock(a: Block, b: Block): boolean {
  return (
    a.text === b.text &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every(
      ({ node, start }, i) => node === b.pieces[i]?.node && start === b.pieces[i]?.start,
    )
  );
}
