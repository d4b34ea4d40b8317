import { describe, expect, test } from 'vitest';
import { lineOf, swap, told } from './content-folder.ts';

const CARD = 'cards/calf-strain.md';
const LINE = `${CARD}:${lineOf(CARD, 'redFlag')}`;
const WHOLE = /redFlag: .*\n/;

function withLine(line: string): string[] {
  return told({ [CARD]: (text) => text.replace(WHOLE, `redFlag: "${line}"\n`) });
}

describe('the red-flag line', () => {
  test('is needed on topics that can hide a danger', () => {
    expect(told({ [CARD]: (text) => text.replace(WHOLE, '') })).toEqual([
      `${CARD}:3 A card on calf-strain lacks the red-flag line.`,
    ]);
  });

  test('is not needed elsewhere', () => {
    const prevention = (text: string) =>
      swap('topic: calf-strain', 'topic: prevention')(text).replace(WHOLE, '');
    expect(told({ [CARD]: prevention })).toEqual([]);
  });

  test('has at most 25 words', () => {
    const end = 'Book an appointment [@nhs-clot]';
    const words = (count: number) => `A calf that is ${'sore '.repeat(count - 8)}now. ${end}`;
    expect(withLine(words(25))).toEqual([]);
    expect(withLine(words(26))).toEqual([`${LINE} The red-flag line has 26 words.`]);
  });

  test.each([
    'A warm calf can be a clot. See a doctor soon [@nhs-clot]',
    'A warm calf can be a clot. Book an appointment today [@nhs-clot]',
    'A warm calf can be a clot. book an appointment [@nhs-clot]',
    'Book an appointment. Get seen today: doctor, urgent care or nurse line [@nhs-clot]',
  ])('ends in exactly one help phrase: %s', (line) => {
    expect(withLine(line)).toEqual([
      `${LINE} The red-flag line does not end in exactly one help phrase.`,
    ]);
  });

  test('may end in a full stop', () => {
    expect(withLine('A warm calf can be a clot. Book an appointment. [@nhs-clot]')).toEqual([]);
  });

  test('needs a source or says that there is none', () => {
    expect(withLine('A warm calf can be a clot. Book an appointment')).toEqual([
      `${LINE} The claim has no source.`,
    ]);
  });

  test('is a line, not a list', () => {
    expect(withLine('- A warm calf')).toContain(
      `${LINE} The red-flag line is not a plain line of text.`,
    );
  });

  test('is specific: cards on another topic do not share it', () => {
    const problems = told({
      'cards/blood-clot.md': swap(
        'tip: [',
        'redFlag: "A warm, swollen calf can be a clot. Get seen today: doctor, urgent care or nurse line [@nhs-clot]"\ntip: [',
      ),
    });
    expect(problems).toEqual([
      `${LINE} The red-flag line is the same as in content/cards/blood-clot.md, which has another topic.`,
    ]);
  });
});
