import { describe, expect, it } from 'vitest';
import { factsFirst, isOtherStory } from '../../../lib/page/tip/whose-story.ts';

describe('isOtherStory', () => {
  it.each([
    'He pulled his calf at mile 9',
    'My husband’s calf went pop on Sunday',
    'her Achilles has been sore since spring',
    'a friend tore a calf last week and kept running',
    'I tore my calf last year and it never bothered me again',
    'Two years ago my calf went in the same race',
    'Back in 2019 I had a soleus strain',
  ])('takes "%s" for someone else or long ago', (sentence) => {
    expect(isOtherStory(sentence)).toBe(true);
  });

  it.each([
    'my calf went pop at mile 9, hobbled home',
    'calf strain, day three',
    'He said my calf looked swollen',
    'I asked my coach about my calf',
    'Pulled calf again. Same spot',
    'my left calf has been tight since Tuesday',
  ])('takes "%s" for now and the writer', (sentence) => {
    expect(isOtherStory(sentence)).toBe(false);
  });
});

describe('factsFirst', () => {
  it('puts what to do last, for whom it may concern, with its sources', () => {
    const claims = [
      { text: 'Stop the run.', cites: [1] },
      { text: 'It is common.', cites: [2] },
    ];
    const tip = { card: 'calf-strain', title: 'Calf strain', claims, sources: [] };
    expect(factsFirst(tip, (action) => `If so: ${action}`).claims).toEqual([
      { text: 'It is common.', cites: [2] },
      { text: 'If so: stop the run.', cites: [1] },
    ]);
  });
});
