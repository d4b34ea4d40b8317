import type { BlockRoot } from '../text/block.ts';

/** An element or shadow root to be read: with everything in it, or only the text directly in it. */
export interface Reading {
  root: BlockRoot;
  shallow: boolean;
}

/** Above this many waiting elements the whole page is read once instead: a storm must not pile up. */
const STORM = 1_000;

/** What is still to be read, each element once, in the order of arrival. */
export class ReadingList {
  readonly #deep = new Set<BlockRoot>();
  readonly #shallow = new Set<BlockRoot>();

  readonly #pageRoots: () => Iterable<BlockRoot>;

  /** `pageRoots` names what all of the page's text is in. */
  constructor(pageRoots: () => Iterable<BlockRoot>) {
    this.#pageRoots = pageRoots;
  }

  get isEmpty(): boolean {
    return this.#deep.size === 0 && this.#shallow.size === 0;
  }

  add({ root, shallow }: Reading): void {
    (shallow ? this.#shallow : this.#deep).add(root);
    if (this.#deep.size + this.#shallow.size > STORM) this.addPage();
  }

  /** Reads the whole page, and forgets the parts that were waiting. */
  addPage(): void {
    this.#deep.clear();
    this.#shallow.clear();
    for (const root of this.#pageRoots()) this.#deep.add(root);
  }

  /** Takes the next element that is still in the document; deep readings first, they hold the most. */
  take(): Reading | null {
    for (const [set, shallow] of [
      [this.#deep, false],
      [this.#shallow, true],
    ] as const) {
      for (const root of set) {
        set.delete(root);
        if (root.isConnected) return { root, shallow };
      }
    }
    return null;
  }
}
