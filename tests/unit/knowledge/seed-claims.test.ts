import { expect, test } from 'vitest';
import { swap, told } from './content-folder.ts';

const FILE = 'seed-claims.yaml';
const FIRST =
  'id: S01\n  says: Something about calves.\n  verdict: supported\n  because: A later study found the same.\n  citations: [dixon-2009]\n  card: calf-strain\n  claim: torn-fibres';

test.each([
  ['id: S01', 'id: S41', ['There is no row for S01.', 'The article has no S41.']],
  ['id: S01', 'id: S02', ['There is no row for S01.', 'S02 stands here twice.']],
  [
    'id: S01',
    'id: X01',
    ['There is no row for S01.', 'Row 1 has "X01" as "id", which will not do.'],
  ],
  ['verdict: supported', 'verdict: true', ['Row 1 has true as "verdict", which will not do.']],
  ['verdict: supported', 'verdict: corrected', ['S01 cannot be "corrected".']],
  ['citations: [dixon-2009]', 'citations: []', ['The verdict on S01 has no source.']],
  [
    'card: calf-strain',
    'card: calf-tear',
    ['S01 points to the card "calf-tear", which does not exist.'],
  ],
  [
    'claim: torn-fibres',
    'claim: torn',
    ['S01 points to "calf-strain/torn", but content/cards/calf-strain.md has no such claim.'],
  ],
  [
    'because: A later study found the same.',
    'because: ""',
    ['Row 1 has "" as "because", which will not do.'],
  ],
])('%s -> %s', (before, after, messages) => {
  const problems = told({ [FILE]: swap(FIRST, FIRST.replace(before, after)) });
  expect(problems.map((problem) => problem.replace(/^\S+ /, '')).sort()).toEqual(
    [...messages].sort(),
  );
});

test('a reference is corrected or unchanged', () => {
  const problems = told({
    [FILE]: (text) => text.replace(/(id: R2\n.*\n {2}verdict: )unchanged/, '$1refined'),
  });
  expect(problems).toEqual([
    expect.stringMatching(/^seed-claims\.yaml:288 R2 cannot be "refined"\.$/),
  ]);
});

test('an unverified statement needs no source', () => {
  expect(
    told({
      [FILE]: swap(FIRST, FIRST.replace('supported', 'unverified').replace('[dixon-2009]', '[]')),
    }),
  ).toEqual([]);
});

test('a file that is not YAML is told once, not row by row', () => {
  expect(told({ [FILE]: '- id: "S01' })).toEqual([
    expect.stringMatching(/^seed-claims\.yaml:1 This is not valid YAML: /),
  ]);
});
