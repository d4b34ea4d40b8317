import { describe, expect, test } from 'vitest';
import { lineOf, swap, told } from './content-folder.ts';

const CARD = 'cards/calf-strain.md';
const DANGER = 'cards/blood-clot.md';
const kindLine = `${CARD}:${lineOf(CARD, 'kind:')}`;

/** Takes a section with all its claims out of a card. */
function without(title: string): (text: string) => string {
  return (text) => text.replace(new RegExp(`## ${title}\n\n(?:- .*\n)+\n?`), '');
}

function explainer(...sections: string[]): string {
  return notes(...sections).replace('kind: notes', 'kind: explainer');
}

function notes(...sections: string[]): string {
  const body = sections.map((title, index) => {
    const claims = title.startsWith('#')
      ? []
      : ['a', 'b'].map((letter) => `- Words. [@dixon-2009] {#claim-${index}${letter}}`);
    return `## ${title.replace('#', '')}\n\n${claims.join('\n')}\n`;
  });
  const claims = body.join('').match(/claim-\d./g) ?? [];
  return `---
id: old-advice
topic: prevention
title: Old advice
kind: notes
aliases: []
related: []
checked: 2026-11-22
checkAgain: 2028-11-01
tip: [${claims.slice(0, 2).join(', ')}]
---

${body.join('\n')}`;
}

describe('sections', () => {
  test.each(['How it feels', 'What next'])('a condition without "%s"', (title) => {
    expect(told({ [CARD]: without(title) })).toEqual([
      `${kindLine} A card of kind "condition" lacks the section "${title}".`,
    ]);
  });

  test('a danger needs no "What next", but "How it feels"', () => {
    expect(told({ [DANGER]: without('How it feels') })).toEqual([
      `${DANGER}:5 A card of kind "danger" lacks the section "How it feels".`,
    ]);
  });

  test('an advice card needs what to do, what next and when to get help', () => {
    const lacking = told({
      [CARD]: (text) => without('What to do now')(swap('kind: condition', 'kind: advice')(text)),
    });
    expect(lacking).toContain(
      `${kindLine} A card of kind "advice" lacks the section "What to do now".`,
    );
    expect(
      told({
        [CARD]: (text) => without('How it feels')(swap('kind: condition', 'kind: advice')(text)),
      }),
    ).toEqual([]);
  });

  test('an explainer needs only what it is and how sure we are', () => {
    const card = 'cards/old-advice.md';
    expect(told({ [card]: explainer('What it is', 'How sure are we') })).toEqual([]);
    expect(told({ [card]: explainer('What it is') })).toEqual([
      `${card}:5 A card of kind "explainer" lacks the section "How sure are we".`,
    ]);
  });

  test('an unknown title', () => {
    expect(told({ [CARD]: swap('## What next', '## And then') })).toEqual([
      `${kindLine} A card of kind "condition" lacks the section "What next".`,
      `${CARD}:${lineOf(CARD, '## What next')} "And then" is not a section of such a card.`,
    ]);
  });

  test('a section out of order', () => {
    const problems = told({
      [CARD]: (text) =>
        `${without('How it feels')(text)}\n## How it feels\n\n- It hurts. [@dixon-2009] {#it-hurts}\n`,
    });
    expect(problems).toEqual([
      expect.stringMatching(
        /^cards\/calf-strain\.md:\d+ The section "How it feels" stands too late\.$/,
      ),
    ]);
  });

  test('an empty section', () => {
    expect(
      told({
        [CARD]: swap('- It hurts at once. [@dixon-2009; @green-2020] {#hurts-at-once}\n', ''),
      }),
    ).toEqual([`${CARD}:${lineOf(CARD, '## How it feels')} The section "How it feels" is empty.`]);
  });
});

describe('notes', () => {
  const FILE = 'cards/old-advice.md';

  test('titles are free', () => {
    expect(told({ [FILE]: notes('Rest for a week', 'How sure are we') })).toEqual([]);
  });

  test('each note has at least two claims', () => {
    expect(
      told({ [FILE]: notes('Rest for a week', '#Stretch it out', 'How sure are we') }),
    ).toEqual([`${FILE}:18 The note "Stretch it out" has too few claims.`]);
  });

  test('the last section says how sure we are', () => {
    expect(told({ [FILE]: notes('How sure are we', 'Rest for a week') })).toEqual([
      `${FILE}:18 The notes do not end with "How sure are we".`,
    ]);
  });
});
