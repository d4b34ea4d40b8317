import { describe, expect, test } from 'vitest';
import { lineOf, swap, told } from './content-folder.ts';

const CARD = 'cards/calf-strain.md';
const at = (words: string) => `${CARD}:${lineOf(CARD, words)}`;

describe('ids', () => {
  test('the id is the file name', () => {
    expect(told({ [CARD]: swap('id: calf-strain', 'id: calf-tear') })).toEqual([
      `${CARD}:2 The id "calf-tear" differs from the file name.`,
    ]);
  });

  test('two cards cannot share an id', () => {
    expect(told({ 'cards/blood-clot.md': swap('id: blood-clot', 'id: calf-strain') })).toEqual([
      'cards/blood-clot.md:2 The id "calf-strain" differs from the file name.',
      `${CARD}:2 The id "calf-strain" already belongs to content/cards/blood-clot.md.`,
    ]);
  });

  test('file names are in kebab-case', () => {
    const problems = told({ 'cards/Shin Pain.md': '---\n---\n' });
    expect(problems).toContain(
      'cards/Shin Pain.md:1 The file name "Shin Pain" is not in kebab-case.',
    );
  });

  test.each([
    [
      '{#no-scan}',
      '{#rest-first}',
      `"rest-first" already names the claim on line ${lineOf(CARD, '{#rest-first}')}.`,
    ],
    [
      '{#no-scan}',
      '{#what-next}',
      `"what-next" already names the section on line ${lineOf(CARD, '## What next')}.`,
    ],
    ['{#no-scan}', '{#red-flag}', '"red-flag" already names the red-flag line.'],
  ])('%s -> %s', (before, after, message) => {
    expect(told({ [CARD]: swap(before, after) })).toEqual([`${at('{#no-scan}')} ${message}`]);
  });

  test('a section stands on a card once', () => {
    const twice = '## What next\n\n- More. [@dixon-2009] {#more}\n\n## What next';
    expect(told({ [CARD]: swap('## What next', twice) })).toEqual([
      `${CARD}:${lineOf(CARD, '## What next') + 4} "what-next" already names the section on line ${lineOf(CARD, '## What next')}.`,
    ]);
  });
});

describe('links', () => {
  test.each([
    [
      '[blood clot](blood-clot)',
      '[blood clot](bloodclot)',
      '{#may-be',
      'There is no card "bloodclot".',
    ],
    [
      '[blood clot](blood-clot)',
      '[clot](https://nhs.uk)',
      '{#may-be',
      'There is no card "https://nhs.uk".',
    ],
    [
      '[blood clot](blood-clot)',
      '[strain](calf-strain)',
      '{#may-be',
      '"calf-strain" leads back to this card.',
    ],
    ['related: [blood-clot]', 'related: [calf-tear]', 'related:', 'There is no card "calf-tear".'],
    [
      'related: [blood-clot]',
      'related: [calf-strain]',
      'related:',
      '"calf-strain" leads back to this card.',
    ],
    [
      'related: [blood-clot]',
      'related: [blood-clot, blood-clot]',
      'related:',
      '"blood-clot" is listed twice under related.',
    ],
  ])('%s -> %s', (before, after, place, message) => {
    expect(told({ [CARD]: swap(before, after) })).toEqual([`${at(place)} ${message}`]);
  });

  test('a card that is gone is told wherever it was named', () => {
    const problems = told({ 'cards/blood-clot.md': null });
    expect(problems).toEqual([
      `${at('related:')} There is no card "blood-clot".`,
      `${at('{#may-be')} There is no card "blood-clot".`,
    ]);
  });

  test('a term of the lexicon that leads to no card is told', () => {
    const concept = (card: string) => ({
      'lexicon.yaml': swap(
        'concepts: []',
        `concepts:\n  - { id: calf-strain, title: Calf strain, card: ${card}, weight: 1 }`,
      ),
    });
    expect(told(concept('calf-strain'))).toEqual([]);
    expect(told(concept('calf-tear'))).toEqual([
      expect.stringMatching(/^lexicon\.yaml:6 .*calf-tear/),
    ]);
  });

  test('a question that leads to no card is told', () => {
    const intents =
      'words: { how: [how long] }\nours: {}\nelsewhere: {}\nasks:\n  calf-tear: { how: 4 }\n';
    expect(told({ 'search-intents.yaml': intents })).toEqual([
      expect.stringMatching(/^search-intents\.yaml:5 .*calf-tear/),
    ]);
  });
});

describe('tips', () => {
  test.each([
    [
      'tip: [rest-first, torn-fibres]',
      'tip: [rest-first, torn-fibers]',
      'The tip names "torn-fibers", which is no claim of this card.',
    ],
    [
      'tip: [rest-first, torn-fibres]',
      'tip: [rest-first, rest-first]',
      'The tip names "rest-first" twice.',
    ],
  ])('%s -> %s', (before, after, message) => {
    expect(told({ [CARD]: swap(before, after) })).toEqual([`${at('tip:')} ${message}`]);
  });

  test('a tip has at most 60 words', () => {
    const rest = (words: number) => ({
      [CARD]: swap('Stop the run and rest the calf.', `Rest.${' Rest.'.repeat(words - 1)}`),
    });
    // The other claim of the tip has nine words.
    expect(told(rest(51))).toEqual([]);
    expect(told(rest(52))).toEqual([`${at('tip:')} The tip has 61 words.`]);
  });
});
