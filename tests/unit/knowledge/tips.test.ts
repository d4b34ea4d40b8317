import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { swap } from './content-folder.ts';

const CARD = 'cards/calf-strain.md';

test('a tip numbers its sources in order of first use, the red-flag line last', () => {
  const { tips } = compile({
    [CARD]: swap('[@dixon-2009] {#rest-first}', '[@green-2020; @dixon-2009] {#rest-first}'),
  });
  const tip = tips['calf-strain'];
  expect(tip).toEqual({
    card: 'calf-strain',
    topic: 'calf-strain',
    title: 'Calf strain',
    claims: [
      { id: 'calf-strain/rest-first', text: 'Stop the run and rest the calf.', cites: [1, 2] },
      { id: 'calf-strain/torn-fibres', text: 'A calf strain is a tear in the calf.', cites: [2] },
    ],
    redFlag: expect.objectContaining({ id: 'calf-strain/red-flag', cites: [3] }),
    sources: [
      { short: 'Green 2020', evidence: 'cohort', year: 2020 },
      { short: 'Dixon 2009', evidence: 'expert opinion', year: 2009 },
      { short: 'NHS', evidence: 'guideline' },
    ],
  });
});

test('general advice cites nothing; a card without a red-flag line has none', () => {
  const { tips } = compile({ [CARD]: swap('tip: [rest-first', 'tip: [no-pushing') });
  expect(tips['calf-strain']?.claims[0]?.cites).toEqual([]);
  expect(tips['blood-clot']).not.toHaveProperty('redFlag');
});
