import type { PageMention } from '../../lib/messages.ts';

/** What the page script in one frame answers. */
export interface FrameAnswer {
  mentions: PageMention[];
  /** Mentions that are not marked because the page has too many. */
  leftOut: number;
}

/** A concept of the list, and the first frame that has marks of it. */
export interface FoundMention extends PageMention {
  frameId: number;
}

/** What is in all frames of a page, by their ids: each concept and card once, in order of appearance. */
export function foundIn(frames: ReadonlyMap<number, FrameAnswer>): {
  mentions: FoundMention[];
  leftOut: number;
} {
  const entries = new Map<string, FoundMention>();
  let leftOut = 0;
  for (const [frameId, answer] of frames) {
    leftOut += answer.leftOut;
    for (const mention of answer.mentions) {
      const key = `${mention.concept} ${mention.card}`;
      const known = entries.get(key);
      if (known) known.count += mention.count;
      else entries.set(key, { ...mention, frameId });
    }
  }
  return { mentions: [...entries.values()], leftOut };
}
