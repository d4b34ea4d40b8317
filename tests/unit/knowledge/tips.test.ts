import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { swap } from './content-folder.ts';

const CARD = 'cards/calf-strain.md';

test('a tip numbers its sources in order of first use, the red-flag line last', () => {
  const { tips, formatted } = compile({
    [CARD]: swap('[@dixon-2009] {#rest-first}', '[@green-2020; @dixon-2009] {#rest-first}'),
  });
  const tip = tips['calf-strain'];
  const source = (id: string) => {
    const { short, evidence, url } = formatted[id] ?? {};
    return { short, evidence, url };
  };
  expect(tip).toEqual({
    card: 'calf-strain',
    title: 'Calf strain',
    claims: [
      { text: 'Stop the run and rest the calf.', cites: [1, 2] },
      { text: 'A calf strain is a tear in the calf.', cites: [2] },
    ],
    redFlag: expect.objectContaining({ cites: [3] }),
    sources: [source('green-2020'), source('dixon-2009'), source('nhs-clot')],
  });
});

test('general advice cites nothing; a card without a red-flag line has none', () => {
  const { tips } = compile({ [CARD]: swap('tip: [rest-first', 'tip: [no-pushing') });
  expect(tips['calf-strain']?.claims[0]?.cites).toEqual([]);
  expect(tips['blood-clot']).not.toHaveProperty('redFlag');
});

test('a claim that would make the card too long to read is left to the full card', () => {
  const long = 'It goes on and on. '.repeat(12);
  const { tips, knowledge } = compile({
    [CARD]: (text) =>
      text
        .replace('tip: [rest-first, torn-fibres]', 'tip: [rest-first, torn-fibres, hurts-at-once]')
        .replace(/- .*(?= \[.*\{#hurts-at-once)/, `- ${long.trim()}`),
  });
  const card = knowledge.cards.find(({ id }) => id === 'calf-strain');
  expect(card?.tip).toHaveLength(3);
  expect(tips['calf-strain']?.claims).toHaveLength(2);
  expect(tips['calf-strain']?.redFlag).toBeDefined();
});
