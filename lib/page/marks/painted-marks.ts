import type { Mark } from './mark.ts';
import { MARK, RED_FLAG_MARK } from './names.ts';

/** From here on emptying a highlight is quicker than deleting from it: Firefox's `delete` is linear. */
const REBUILD_FROM = 50;

/**
 * The marks that are painted, and which of them is where.
 *
 * Painting goes through the CSS Custom Highlight API: nothing is inserted into the page. `signal` takes
 * everything off again.
 */
export class PaintedMarks {
  readonly #marks = new Set<Mark>();
  readonly #byNode = new Map<Text, Mark[]>();
  readonly #highlights = { plain: new Highlight(), redFlag: new Highlight() };

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      this.#marks.clear();
      this.#byNode.clear();
      CSS.highlights.delete(MARK);
      CSS.highlights.delete(RED_FLAG_MARK);
    });
  }

  get size(): number {
    return this.#marks.size;
  }

  has(mark: Mark): boolean {
    return this.#marks.has(mark);
  }

  add(marks: Mark[]): void {
    for (const mark of marks) {
      this.#marks.add(mark);
      for (const { node } of mark.spans) {
        const here = this.#byNode.get(node);
        if (here) here.push(mark);
        else this.#byNode.set(node, [mark]);
      }
      this.#highlightFor(mark).add(mark.range);
    }
    if (marks.length > 0) this.#register();
  }

  remove(marks: Iterable<Mark>): void {
    const gone = [...marks].filter((mark) => this.#marks.delete(mark));
    for (const mark of gone) this.#forgetPlaces(mark);
    if (gone.length >= REBUILD_FROM) this.#rebuild();
    else for (const mark of gone) this.#highlightFor(mark).delete(mark.range);
  }

  /** The mark over the character at `offset` of `node`, or next to that caret position. */
  at(node: Node, offset: number): Mark | undefined {
    return this.#byNode
      .get(node as Text)
      ?.find((mark) =>
        mark.spans.some((span) => span.node === node && span.start <= offset && offset <= span.end),
      );
  }

  /** All marks that run through `node`. */
  in(node: Text): readonly Mark[] {
    return this.#byNode.get(node) ?? [];
  }

  /** All marks in the order of the document. */
  inOrder(): Mark[] {
    return [...this.#marks].sort((a, b) => {
      const [first, second] = [a.spans[0], b.spans[0]];
      if (!first || !second) return 0;
      if (first.node === second.node) return first.start - second.start;
      const before = first.node.compareDocumentPosition(second.node);
      return before & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
  }

  #highlightFor({ mention }: Mark): Highlight {
    return mention.redFlag ? this.#highlights.redFlag : this.#highlights.plain;
  }

  #forgetPlaces(mark: Mark): void {
    for (const { node } of mark.spans) {
      const others = this.#byNode.get(node)?.filter((other) => other !== mark) ?? [];
      if (others.length > 0) this.#byNode.set(node, others);
      else this.#byNode.delete(node);
    }
  }

  #rebuild(): void {
    this.#highlights.plain.clear();
    this.#highlights.redFlag.clear();
    for (const mark of this.#marks) this.#highlightFor(mark).add(mark.range);
  }

  /** The page shares the registry and may have replaced or deleted our entries. */
  #register(): void {
    CSS.highlights.set(MARK, this.#highlights.plain);
    CSS.highlights.set(RED_FLAG_MARK, this.#highlights.redFlag);
  }
}
