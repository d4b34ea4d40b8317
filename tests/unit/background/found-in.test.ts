import { describe, expect, it } from 'vitest';
import { type FrameAnswer, foundIn } from '../../../components/popup/found-in.ts';

const mention = (concept: string, card: string, count: number) => ({
  concept,
  card,
  count,
  title: concept,
  redFlag: false,
});
const frames = (...answers: [number, FrameAnswer][]) => new Map(answers);

describe('what is on a page', () => {
  it('is what is in its frames, each with where to go', () => {
    const found = foundIn(
      frames(
        [0, { mentions: [mention('calf-strain', 'calf-strain', 2)], leftOut: 3 }],
        [7, { mentions: [mention('soleus', 'soleus-strain', 1)], leftOut: 4 }],
      ),
    );
    expect(found.mentions.map(({ concept, frameId }) => [concept, frameId])).toEqual([
      ['calf-strain', 0],
      ['soleus', 7],
    ]);
    expect(found.leftOut).toBe(7);
  });

  it('is one entry for each concept and card, counted over all frames', () => {
    const found = foundIn(
      frames(
        [0, { mentions: [mention('soleus', 'soleus-strain', 2)], leftOut: 0 }],
        [7, { mentions: [mention('soleus', 'soleus-strain', 1)], leftOut: 0 }],
        [9, { mentions: [mention('soleus', 'calf-anatomy', 5)], leftOut: 0 }],
      ),
    );
    expect(found.mentions.map(({ card, count, frameId }) => [card, count, frameId])).toEqual([
      ['soleus-strain', 3, 0],
      ['calf-anatomy', 5, 9],
    ]);
  });

  it('leaves the answers as they are', () => {
    const first = mention('soleus', 'soleus-strain', 2);
    foundIn(
      frames(
        [0, { mentions: [first], leftOut: 0 }],
        [1, { mentions: [mention('soleus', 'soleus-strain', 1)], leftOut: 0 }],
      ),
    );
    expect(first.count).toBe(2);
  });
});
