import { describe, expect, test } from 'vitest';
import { easyNames, readingGrade } from '../../../lib/knowledge/compile/reading-grade.ts';
import { lineOf, swap, told } from './content-folder.ts';

const CARD = 'cards/calf-strain.md';
const none = easyNames([]);
const HARD =
  'Biomechanical characteristics differentiate individual musculature, necessitating comprehensive rehabilitation considerations.';

describe('reading grade', () => {
  test('is the Flesch-Kincaid grade', () => {
    // 6 words, 6 syllables, 1 sentence: 0.39 * 6 + 11.8 - 15.59.
    expect(readingGrade(['The cat sat on the mat.'], none)).toBeCloseTo(-1.45, 5);
    // 12 words, 12 syllables, 2 sentences: the same.
    expect(readingGrade(['The cat sat on the mat.', 'The cat sat on the mat'], none)).toBeCloseTo(
      -1.45,
      5,
    );
  });

  test('two sentences in one text count as two', () => {
    const two = readingGrade(['The cat sat on the mat. The dog sat on the cat.'], none);
    expect(two).toBeCloseTo(-1.45, 5);
  });

  test('names on the list count as one syllable, also with a plural s and a capital', () => {
    const easy = easyNames(['gastrocnemius', 'anterior cruciate ligament']);
    const plain = readingGrade(['The calf is sore.'], none);
    expect(readingGrade(['The gastrocnemius is sore.'], easy)).toBe(plain);
    expect(readingGrade(['The Gastrocnemius is sore.'], easy)).toBe(plain);
    expect(readingGrade(['The anterior cruciate ligaments is sore.'], easy)).toBe(plain);
    expect(readingGrade(['The gastrocnemius is sore.'], none)).toBeGreaterThan(plain + 5);
  });

  test('a name inside another word is not a name', () => {
    const easy = easyNames(['vein']);
    expect(readingGrade(['A veinlet.'], easy)).toBe(readingGrade(['A veinlet.'], none));
  });
});

describe('limits', () => {
  test('a section above grade 10', () => {
    expect(told({ [CARD]: swap('It hurts at once.', HARD) })).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${CARD}:${lineOf(CARD, '## How it feels')} The section "How it feels" reads at grade \\d\\d\\.\\d; at most 10 is allowed\\.$`,
        ),
      ),
    ]);
  });

  test('a tip above grade 8', () => {
    const problems = told({
      [CARD]: swap(
        'Stop the run and rest the calf.',
        'Immediately discontinue running activity; recovery necessitates relaxation.',
      ),
    });
    expect(problems).toContainEqual(
      expect.stringMatching(new RegExp(`^${CARD}:${lineOf(CARD, 'tip:')} The tip reads at grade `)),
    );
  });

  test('a red-flag line above grade 6', () => {
    const problems = told({
      [CARD]: swap(
        'A warm, swollen calf can be a clot.',
        'Persistent unilateral inflammation necessitates examination.',
      ),
    });
    expect(problems).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${CARD}:${lineOf(CARD, 'redFlag')} The red-flag line reads at grade .* at most 6 is allowed`,
        ),
      ),
    ]);
  });

  test('names from content/medical-names.txt are used', () => {
    const changes = { [CARD]: swap('It hurts at once.', 'Thromboembolism, thromboembolism.') };
    expect(told(changes)).toHaveLength(1);
    expect(
      told({ ...changes, 'medical-names.txt': 'thromboembolism # a clot that moves' }),
    ).toEqual([]);
  });
});
