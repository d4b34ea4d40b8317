import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedExpression, RARE_AT } from '../../../lib/detection/aligned.ts';
import { createFind } from '../../../lib/detection/find-stem.ts';
import { contentLexicon } from '../../../scripts/lib/content-lexicon.ts';

const lexicon = contentLexicon();
const aligned = alignedExpression(lexicon) ?? '';

/** Stems, parts of them and what comes between words: most texts of these hold a stem or almost one. */
const part = fc
  .tuple(fc.constantFrom(...lexicon.stems), fc.nat(4), fc.nat(20))
  .map(([stem, from, to]) => stem.slice(from, to));
const between = fc.constantFrom(' ', '  ', ', ', '\n', 'e', 'L', '\u00E9', 'the', 'My');
const piece = fc.oneof(fc.constantFrom(...lexicon.stems), part, between);
const text = fc
  .tuple(fc.nat(60), fc.array(piece, { maxLength: 8 }))
  .map(([blanks, pieces]) => ' '.repeat(blanks) + pieces.join(''));

describe('the aligned expression', () => {
  it('leads to what the plain one finds, from any place on', () => {
    const find = createFind({ ...lexicon, aligned });
    const plain = new RegExp(lexicon.expression ?? '', 'gi');
    fc.assert(
      fc.property(text, fc.nat(90), (text, from) => {
        plain.lastIndex = from;
        expect(find(text, from)).toBe(plain.exec(text)?.index ?? -1);
      }),
      { numRuns: 5_000 },
    );
  });

  it('has few and rare letters where it says', () => {
    const expression = new RegExp(aligned, 'gi');
    const third = new Set(
      lexicon.stems.map((stem) => {
        expression.lastIndex = 0;
        const { index = -1 } = expression.exec(`  ${stem}`) ?? {};
        return `  ${stem}`[index + RARE_AT];
      }),
    );
    expect(third.size).toBeLessThan(8);
    for (const common of 'etaoinhr ') expect(third).not.toContain(common);
  });

  it('takes the rarest letters that the words leave, and no letter after a gap of any length', () => {
    const find = (stems: string[], words: string) => alignedExpression({ stems, words });
    expect(find(['calf', 'elf'], 'lffccccaaaaeeee')).toBe('(?:calf|[^]elf)');
    expect(find(['calf', 'elf'], 'fllccccaaaaeeee')).toBe('(?:alf(?<=calf)|elf)');
    expect(find(['to bed'], 'bddooottt')).toBe('bed(?<=to\\W{1,40}bed)');
    expect(
      find(
        Array.from({ length: 101 }, (_, n) => `calf${n}`),
        'calf',
      ),
    ).toBeNull();
  });
});
