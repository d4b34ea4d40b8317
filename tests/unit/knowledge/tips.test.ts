import { expect, test } from 'vitest';
import { packTips, unpackTip } from '../../../lib/knowledge/packed-tips.ts';
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
    title: 'Calf strain',
    claims: [
      { text: 'Stop the run and rest the calf.', cites: [1, 2] },
      { text: 'A calf strain is a tear in the calf.', cites: [2] },
    ],
    redFlag: expect.objectContaining({ cites: [3] }),
    sources: ['green-2020', 'dixon-2009', 'nhs-clot'],
  });
});

test('general advice cites nothing; a card without a red-flag line has none', () => {
  const { tips } = compile({ [CARD]: swap('tip: [rest-first', 'tip: [no-pushing') });
  expect(tips['calf-strain']?.claims[0]?.cites).toEqual([]);
  expect(tips['blood-clot']).not.toHaveProperty('redFlag');
});

test('tips come out of their packing as they went in, with what is shown of their sources', () => {
  const { tips, formatted } = compile();
  const packed = packTips(tips, formatted);
  for (const [card, tip] of Object.entries(tips)) {
    const shown = unpackTip(packed, card);
    expect({ ...shown, sources: tip.sources }).toEqual(tip);
    expect(shown?.sources).toEqual(
      tip.sources.map((id) => {
        const { short, evidence, url = '' } = formatted[id] ?? {};
        return { short, evidence, url };
      }),
    );
  }
  expect(unpackTip(packed, 'nonsense')).toBeNull();
  expect(unpackTip(packed, 'constructor')).toBeNull();
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
