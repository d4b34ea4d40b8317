import { parentOf } from '../text/around.ts';
import { isFresh, type Mark } from './mark.ts';
import { CURRENT_MARK, MARK, RED_FLAG_MARK } from './names.ts';

/**
 * The marks that are painted: at most a few hundred.
 *
 * Painting goes through the CSS Custom Highlight API: nothing is inserted into the page. `signal` takes
 * everything off again.
 */
export class PaintedMarks {
  /** With the nodes that each is known by below. */
  readonly #marks = new Map<Mark, ReadonlySet<Node>>();
  /** Those that run through a text node, or through a text directly in an element or in its shadow root. */
  readonly #byNode = new Map<Node, Mark[]>();
  readonly #plain = new Highlight();
  readonly #redFlag = new Highlight();
  readonly #current = new Highlight();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.clear());
  }

  get size(): number {
    return this.#marks.size;
  }

  [Symbol.iterator](): IterableIterator<Mark> {
    return this.#marks.keys();
  }

  has(mark: Mark): boolean {
    return this.#marks.has(mark);
  }

  /** The marks that run through a text node, or a text directly in an element: looked up, however many there are. */
  in(node: Node): readonly Mark[] {
    return this.#byNode.get(node) ?? [];
  }

  add(marks: Mark[]): void {
    for (const mark of marks) {
      const nodes = new Set<Node>();
      for (const { node } of mark.spans) {
        nodes.add(node);
        const parent = parentOf(node);
        if (parent) nodes.add(parent);
      }
      this.#marks.set(mark, nodes);
      for (const node of nodes) this.#byNode.set(node, [...this.in(node), mark]);
      this.#highlightOf(mark).add(mark.range);
    }
    if (marks.length > 0) {
      // The page shares the registry and may have replaced or deleted our entries.
      register(MARK, this.#plain);
      register(RED_FLAG_MARK, this.#redFlag);
    }
  }

  /** Paints one mark as the one that was gone to, over its own look; null: none. */
  emphasise(mark: Mark | null): void {
    this.#current.clear();
    this.#current.priority = 1;
    if (mark) this.#current.add(mark.range);
    CSS.highlights.set(CURRENT_MARK, this.#current);
  }

  remove(marks: Iterable<Mark>): void {
    for (const mark of marks) {
      for (const node of this.#marks.get(mark) ?? []) this.#forget(mark, node);
      if (!this.#marks.delete(mark)) continue;
      this.#current.delete(mark.range);
      this.#highlightOf(mark).delete(mark.range);
    }
  }

  /** Takes off the marks that run through one of `nodes`. */
  removeFrom(nodes: ReadonlySet<Node>): void {
    for (const node of nodes) this.remove(this.in(node));
  }

  /** Takes off the marks whose words are no longer on the page as they were. */
  removeStale(): void {
    for (const mark of this) if (!isFresh(mark)) this.remove([mark]);
  }

  /**
   * Takes all marks off, and our names out of the page's registry; but not a newer copy's entries under the
   * same names, which it has painted by the time an old copy finds out that it is one.
   */
  clear(): void {
    this.remove(this);
    const ours: [name: string, highlight: Highlight][] = [
      [MARK, this.#plain],
      [RED_FLAG_MARK, this.#redFlag],
      [CURRENT_MARK, this.#current],
    ];
    for (const [name, highlight] of ours) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  }

  #forget(mark: Mark, node: Node): void {
    const others = this.in(node).filter((other) => other !== mark);
    if (others.length > 0) this.#byNode.set(node, others);
    else this.#byNode.delete(node);
  }

  #highlightOf({ mention }: Mark): Highlight {
    return mention.redFlag ? this.#redFlag : this.#plain;
  }
}

/** For one that is set again, Firefox looks at all that it paints. */
function register(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
}
