import { describe, expect, test } from 'vitest';
import { lineOf, swap, told } from './content-folder.ts';

const CARD = 'cards/calf-strain.md';
const at = (words: string) => `${CARD}:${lineOf(CARD, words)}`;

describe('front matter', () => {
  test.each([
    ['topic: calf-strain\n', '', `${CARD}:2 The front matter lacks "topic".`],
    ['checked: 2026-11-22\n', '', `${CARD}:2 The front matter lacks "checked".`],
    [
      'topic: calf-strain\n',
      'topic: calves\n',
      `${at('topic:')} The front matter has "calves" as "topic", which will not do.`,
    ],
    [
      'title: Calf strain',
      'title: ""',
      `${at('title:')} The front matter has "" as "title", which will not do.`,
    ],
    [
      '[pulled calf]',
      'pulled calf',
      `${at('aliases:')} The front matter has "pulled calf" as "aliases", which will not do.`,
    ],
    [
      'checked: 2026-11-22',
      'checked: soon',
      `${at('checked:')} The front matter has "soon" as "checked", which will not do.`,
    ],
    [
      'checked: 2026-11-22',
      'checked: 2026-02-30',
      `${at('checked:')} The front matter has "2026-02-30" as "checked", which will not do.`,
    ],
    [
      'tip: [rest-first, torn-fibres]',
      'tip: [rest-first]',
      `${at('tip:')} The front matter has ["rest-first"] as "tip", which will not do.`,
    ],
    [
      'kind: condition',
      'kind: condition\ncolour: red',
      `${CARD}:6 The front matter has a field "colour" that nothing reads.`,
    ],
  ])('%j -> %j', (before, after, problem) => {
    expect(told({ [CARD]: swap(before, after) })).toEqual([problem]);
  });

  test('YAML that cannot be read names the line', () => {
    expect(told({ [CARD]: swap('kind: condition', 'title: condition') })).toEqual([
      `${at('kind:')} This is not valid YAML: Map keys must be unique.`,
    ]);
  });

  test('a card without front matter says so', () => {
    const problems = told({
      'cards/blood-clot.md': '## What it is\n\n- A clot. [@nhs-clot] {#a-clot}\n',
    });
    expect(problems).toEqual(['cards/blood-clot.md:1 The card has no front matter.']);
  });
});

describe('YAML and JSON files', () => {
  test('a broken bibliography names the line', () => {
    const problems = told({ 'references.json': swap('"volume": "2",', '"volume": "2"') });
    const line = lineOf('references.json', '"volume"') + 1;
    expect(problems).toEqual([
      expect.stringMatching(new RegExp(`^references\\.json:${line} This is not valid JSON: `)),
    ]);
  });

  test('a reference that lacks a field is told once, not wherever it is cited', () => {
    const problems = told({ 'references.json': swap('"evidenceType": "narrative review",', '') });
    expect(problems).toEqual(['references.json:2 Reference 1 lacks "evidenceType".']);
  });

  test('a bibliography that is no list says so', () => {
    expect(told({ 'references.json': '{}' })).toEqual([
      'references.json:1 The file is not a list.',
    ]);
  });

  test('two references with one id are told', () => {
    const problems = told({ 'references.json': swap('"green-2020"', '"dixon-2009"') });
    const line = lineOf('references.json', '"green-2020"') - 1;
    expect(problems).toContain(
      `references.json:${line} The reference id "dixon-2009" is used twice.`,
    );
  });

  test('a list of facts left out has facts, reasons and no fact twice', () => {
    const rows = '- fact: F103\n  reason: One.\n- fact: F103\n  reason: Two.\n- fact: 104\n';
    expect(told({ 'left-out.yaml': rows })).toEqual([
      'left-out.yaml:3 F103 stands here twice.',
      'left-out.yaml:5 Row 3 has 104 as "fact", which will not do.',
      'left-out.yaml:5 Row 3 lacks "reason".',
    ]);
  });

  test('a YAML file that is no list says so', () => {
    expect(told({ 'left-out.yaml': 'fact: F103' })).toEqual([
      'left-out.yaml:1 The file is not a list.',
    ]);
  });
});
