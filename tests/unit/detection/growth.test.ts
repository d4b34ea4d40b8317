import { describe, expect, it } from 'vitest';
import { findableOf } from '../../../lib/detection/aligned.ts';
import { expressionFor } from '../../../lib/detection/expressions.ts';
import { createDetector, createFind } from '../../../lib/detection/index.ts';
import { packWords } from '../../../lib/knowledge/compile/lexicon-words.ts';
import { contentLexicon } from '../../../scripts/lib/content-lexicon.ts';
import { detector } from './detector.ts';

/** A word no text holds, in letters only: digits would all be the same number. */
const invented = (number: number) =>
  `zx${[...String(number)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')}`;

describe('a lexicon a hundred times as large', () => {
  it('finds what the small one finds', () => {
    const small = contentLexicon();
    const more = Array.from({ length: 100_000 }, (_, number) => invented(number));
    const stems = [...small.stems, ...more.slice(0, 5_000)].sort();
    const large = {
      ...small,
      stems,
      expression: expressionFor(stems),
      // Those begin with letters that come after all others.
      words: small.words + packWords({ more: more.join(', ') }, new Map([['more', 'A']]), () => {}),
    };
    const other = createDetector(large);
    const text = 'My left calf cramped; the Achilles tendon is sore. The cow and her calf watched.';
    expect(other.candidates(text)).toEqual(detector.candidates(text));
    const find = createFind(findableOf(large));
    expect(find(text, 0)).toBe(8);
    expect(find('Nothing of the kind here, only calm water.', 0)).toBe(-1);
  });
});
