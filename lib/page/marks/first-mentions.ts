import type { Mention } from '../../detection/index.ts';
import { isBefore } from '../document-order.ts';
import type { TrackedBlock } from './tracked-blocks.ts';

/**
 * The first mention of each concept on a page, from blocks in any order. Sorting the blocks first would be one
 * long task: to compare two places a browser may go through all that lies between.
 */
export class FirstMentions {
  readonly #first = new Map<string, { tracked: TrackedBlock; mention: Mention }>();

  /** Takes a block's mentions into account. */
  see(tracked: TrackedBlock, mentions: Mention[]): void {
    for (const mention of mentions) {
      const known = this.#first.get(mention.concept);
      if (!known || comesBefore(tracked, mention, known.tracked, known.mention)) {
        this.#first.set(mention.concept, { tracked, mention });
      }
    }
  }

  /** Those of a block's mentions that are first on the page. */
  among(tracked: TrackedBlock, mentions: Mention[]): Mention[] {
    return mentions.filter((mention) => {
      const first = this.#first.get(mention.concept);
      return first?.tracked === tracked && first.mention.start === mention.start;
    });
  }
}

function comesBefore(a: TrackedBlock, mention: Mention, b: TrackedBlock, other: Mention): boolean {
  if (a === b) return mention.start < other.start;
  const [first, second] = [a.block.pieces[0], b.block.pieces[0]];
  if (!first || !second) return false;
  // Parts of one long text node: the further its beginning lies back, the later the part.
  if (first.node === second.node) return first.start > second.start;
  return isBefore(first.node, second.node);
}
