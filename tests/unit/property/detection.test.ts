import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvidence, evidenceOf, type Found, noEvidence } from '../../../lib/detection/index.ts';
import { detector, find } from '../detection/detector.ts';
import { runs } from './runs.ts';

/** Words that matter among any others that Unicode can write, unpaired surrogates too. */
const word = fc.oneof(
  fc.constantFrom(
    ...'my left calf calves pulled strain cramp Achilles heel raise cow leather swollen flight soleus'.split(
      ' ',
    ),
    '\ud83c\udfc3\ud83c\udffd\u200d\u2640\ufe0f',
    'c\u0336a\u0337l\u0334f\u0336',
    '\u202ecalf\u202c',
    '\u0627\u0644\u0633\u0627\u0642',
    '\ud800',
    '\udc00calf',
    'calf\ufffc',
    '<b>calf</b>',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const separator = fc.constantFrom(' ', ' ', ' ', '. ', '\n', '\u00a0', '', ', ', ' \u200b');
const text = fc
  .array(fc.tuple(word, separator), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const context = fc.record(
  { title: text, url: fc.webUrl(), lang: fc.constantFrom('', 'en', 'en-GB', 'de', 'x') },
  { requiredKeys: [] },
);

describe('detection, of any text on any page', () => {
  it('throws never, finds what stands there in order and apart, and finds it again', () => {
    let mentions = 0;
    fc.assert(
      fc.property(text, context, (given, page) => {
        const found = detector.candidates(given);
        expect(found === null || find(given, 0) >= 0).toBe(true);
        if (!found) return;
        const decided = detector.decide(found, page);
        let last = 0;
        for (const { start, end } of decided) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          // No mention cuts a character in two.
          expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(given.slice(start, end))).toBe(false);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(given.length);
        const again = detector.candidates(given);
        expect(again && detector.decide(again, page)).toEqual(decided);
        expect(detector.explain(found, page).map(({ start }) => start)).toEqual(
          decided.map(({ start }) => start),
        );
        mentions += decided.length;
      }),
      runs(300),
    );
    expect(mentions).toBeGreaterThan(50);
  });

  it('decides the same whatever blocks came, went and came again before', () => {
    const steps = fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), steps, (texts, moves) => {
        const blocks = texts.flatMap((one) => detector.candidates(one) ?? []);
        if (blocks.length === 0) return;
        const known = new Set<Found>();
        const evidence = noEvidence();
        const put = (block: Found, isThere: boolean) => {
          if (known.has(block) === isThere) return;
          addEvidence(evidence, block.classes, isThere ? 1 : -1);
          if (isThere) known.add(block);
          else known.delete(block);
        };
        for (const [at, isThere] of moves) put(blocks[at % blocks.length] as Found, isThere);
        for (const block of blocks.toReversed()) put(block, true);
        const sum = evidenceOf(blocks.flatMap(({ classes }) => classes));
        for (const block of blocks) {
          expect(detector.decide(block, { evidence })).toEqual(
            detector.decide(block, { evidence: sum }),
          );
        }
      }),
      runs(150),
    );
  });
});
