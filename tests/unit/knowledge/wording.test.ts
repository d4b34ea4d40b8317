import { describe, expect, test } from 'vitest';
import { lineOf, swap, told } from './content-folder.ts';

const CARD = 'cards/calf-strain.md';
const DANGER = 'cards/blood-clot.md';

function toldOf(sentence: string, file = CARD): string[] {
  const [before, place] =
    file === CARD
      ? ['A scan is not always done.', '{#no-scan}']
      : ['All guides agree on this.', '{#guides-agree}'];
  const line = lineOf(file, place);
  return told({ [file]: swap(before, sentence) })
    .filter((problem) => !problem.includes('in whom it was measured'))
    .map((problem) => problem.replace(`${file}:${line} `, ''));
}

describe('wording that is refused', () => {
  test.each([
    'You have a torn calf.',
    'Then you may have a clot.',
    'You clearly have a clot.',
    'You do not have a clot.',
    'If you have pain, rest.',
    'You’ve torn it.',
    'Your injury is mild.',
    'Your pain is probably a strain.',
    'Your calf is torn.',
    'You tore the soleus.',
    'You are suffering from cramps.',
    'It is probably a strain.',
    'It’s just a cramp.',
    'The Wells score adds it up.',
    'Try to stand on tiptoe.',
    'If you can stand on tiptoes, it is whole.',
    'The tiptoe test is easy.',
    'Aim for thirty single-leg heel raises.',
    'Push one and a half times body weight.',
    'Pain up to five out of ten is fine.',
    'Pain up to 3/10 is fine.',
  ])('%s', (sentence) => {
    const problems = toldOf(sentence);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/ (sounds as if|is a|invites|makes) /);
  });

  test('also in the rows of the article, in titles and in the red-flag line', () => {
    const problems = told({
      'seed-claims.yaml': swap('A later study found the same.', 'It is so if you have a cramp.'),
      [CARD]: (text) =>
        swap(
          'A warm, swollen calf',
          'If you have a warm calf, it',
        )(swap('title: Calf strain', 'title: You have a strain')(text)),
    });
    expect(problems.filter((problem) => problem.includes('sounds as if'))).toHaveLength(3);
  });
});

describe('wording that is fine', () => {
  test.each([
    'A torn calf often swells.',
    'Some with a torn Achilles can still stand on tiptoe, so that clears nobody.',
    'Pain that is not a strain needs a check.',
    'Rest the calf if your pain is worse at night.',
    'Raise both heels twelve times.',
    'Pain should be zero out of ten.',
  ])('%s', (sentence) => expect(toldOf(sentence)).toEqual([]));

  test('a pain rule for tendons may stand on other topics', () => {
    expect(toldOf('Pain up to five out of ten is fine.', DANGER)).toEqual([]);
  });
});
