import { isConnected } from '../nodes.ts';
import type { BlockRoot } from '../text/block.ts';

/** An element or shadow root to be read: with everything in it, or only the text directly in it. */
export interface Reading {
  root: BlockRoot;
  shallow: boolean;
}

/** What is still to be read, each element once, in the order of arrival. */
export class ReadingList {
  readonly #deep = new Set<BlockRoot>();
  readonly #shallow = new Set<BlockRoot>();
  readonly #pageRoots: () => Iterable<BlockRoot>;
  #isPage = false;

  /** `pageRoots` names what all of the page's text is in. */
  constructor(pageRoots: () => Iterable<BlockRoot>) {
    this.#pageRoots = pageRoots;
  }

  /** How many elements are waiting. */
  get size(): number {
    return this.#deep.size + this.#shallow.size + (this.#isPage ? 1 : 0);
  }

  /** Whether the whole page is waiting. */
  get isPage(): boolean {
    return this.#isPage;
  }

  add({ root, shallow }: Reading): void {
    if (!this.#isPage) (shallow ? this.#shallow : this.#deep).add(root);
  }

  /** Has the whole page read, and forgets the parts that were waiting or will be added before that. */
  addPage(): void {
    this.#deep.clear();
    this.#shallow.clear();
    this.#isPage = true;
  }

  /** Takes the next element that is still in the document; deep readings first, they hold the most. */
  take(): Reading | null {
    if (this.#isPage) {
      this.#isPage = false;
      for (const root of this.#pageRoots()) this.#deep.add(root);
    }
    for (const [set, shallow] of [
      [this.#deep, false],
      [this.#shallow, true],
    ] as const) {
      for (const root of set) {
        set.delete(root);
        if (isConnected(root)) return { root, shallow };
      }
    }
    return null;
  }
}
