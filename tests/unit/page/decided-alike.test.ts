import { describe, expect, it } from 'vitest';
import { addEvidence, noEvidence } from '../../../lib/detection/index.ts';
import { detector } from '../detection/detector.ts';

const LINES = [
  'My calf went pop at mile 9.',
  'The calf was born at noon and the cow is fine.',
  'Calf raises every second day, three sets.',
  'New boots today, the mid-calf ones.',
  'A calf cramp woke me up at three.',
  'Achilles fought at Troy.',
  'My Achilles is sore after the hill repeats.',
]
  .map((text) => detector.candidates(text))
  .filter((found) => found !== null);

describe('the key of a context', () => {
  it('changes a few times while a page grows without end, and equal keys decide alike', () => {
    const evidence = noEvidence();
    const decided = new Map<string, string>();
    for (let i = 0; i < 2_000; i++) {
      const found = LINES[i % LINES.length];
      if (!found) throw new Error('nothing is found in any line');
      addEvidence(evidence, found.classes, 1);
      const context = { evidence, title: 'Training', url: 'https://www.strava.com/1' };
      const key = detector.keyOf(context);
      const mentions = JSON.stringify(LINES.map((line) => detector.decide(line, context)));
      expect(decided.get(key) ?? mentions).toBe(mentions);
      decided.set(key, mentions);
    }
    expect(decided.size).toBeGreaterThan(1);
    expect(decided.size).toBeLessThan(60);
  });

  it('is another one where the title or the address tells something else', () => {
    const key = detector.keyOf({ title: 'Training', url: 'https://www.strava.com/1' });
    for (const other of [
      { title: 'Cattle farming', url: 'https://www.strava.com/1' },
      { title: 'Training', url: 'https://www.strava.com/cattle-farming' },
    ]) {
      expect(detector.keyOf(other)).not.toBe(key);
    }
  });

  it('stays the same where they only read otherwise', () => {
    const key = detector.keyOf({ title: '(3) Training', url: 'https://www.strava.com/1' });
    expect(detector.keyOf({ title: '(4) Training', url: 'https://www.strava.com/2#top' })).toBe(
      key,
    );
  });
});
