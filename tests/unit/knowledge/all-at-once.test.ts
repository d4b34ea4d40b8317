import { expect, test } from 'vitest';
import {
  compileKnowledge,
  formatProblem,
  formatProblems,
  MissingContentError,
} from '../../../lib/knowledge/compile/index.ts';
import { compile } from './compile.ts';
import { lineOf, problemsOf, swap } from './content-folder.ts';

const CARD = 'cards/calf-strain.md';
const OTHER = 'cards/blood-clot.md';

test('one run tells every problem of every file, in the order of files and lines', () => {
  const problems = problemsOf({
    [CARD]: (text) =>
      swap(
        '[@dixon-2009] {#torn-fibres}',
        '{#torn-fibres}',
      )(swap('[blood clot](blood-clot)', '[clot](clot)')(text)),
    [OTHER]: swap('title: Blood clot\n', ''),
    'seed-claims.yaml': swap('- id: S07', '- id: S06'),
  });
  const places = problems.map(({ file, line }) => `${file}:${line}`);
  expect(places).toEqual([
    'content/cards/blood-clot.md:2',
    `content/${CARD}:${lineOf(CARD, '{#torn-fibres}')}`,
    `content/${CARD}:${lineOf(CARD, '[blood clot]')}`,
    'content/seed-claims.yaml:1',
    `content/seed-claims.yaml:${lineOf('seed-claims.yaml', '- id: S07')}`,
  ]);
});

test('a card that cannot be read at all hides no other card', () => {
  const { problems, knowledge } = compile({
    [OTHER]: '---\nid: [\n---\n',
    [CARD]: swap('{#rest-first}', '{#Rest first}'),
  });
  expect(problems.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['content/cards/blood-clot.md', 'content/cards/calf-strain.md']),
  );
  expect(knowledge.cards.map(({ id }) => id)).toEqual(['calf-strain']);
});

test('a card with a mistake in its front matter still counts as a card for links and terms', () => {
  const problems = problemsOf({ [CARD]: swap('kind: condition', 'kind: conditions') });
  expect(problems.map(({ message }) => message)).toEqual([
    'The front matter has "conditions" as "kind", which will not do.',
  ]);
});

test('a problem reads as file:line: what. Fix: how.', () => {
  const [problem] = problemsOf({ [CARD]: swap('[@dixon-2009] {#no-scan}', '{#no-scan}') });
  expect(problem && formatProblem(problem)).toBe(
    `content/${CARD}:${lineOf(CARD, '{#no-scan}')}: The claim has no source. Fix: end the claim with its ` +
      'sources, e.g. [@dixon-2009; @green-2022], or with [general advice, no study].',
  );
  expect(formatProblems(problem ? [problem] : [])).toMatch(/^1 problem in the content:\n/);
});

test('a missing file is one problem, and the rest is still checked', () => {
  const problems = problemsOf({
    'seed-claims.yaml': null,
    'lexicon.yaml': null,
    'search-intents.yaml': null,
    [CARD]: swap('[@dixon-2009] {#no-scan}', '[@nobody-1999] {#no-scan}'),
  });
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    `content/${CARD}: There is no reference "nobody-1999".`,
    'content/lexicon.yaml: The file is missing.',
    'content/search-intents.yaml: The file is missing.',
    'content/seed-claims.yaml: The file is missing.',
  ]);
});

test('without a bibliography citations are not called unknown', () => {
  expect(problemsOf({ 'references.json': null })).toHaveLength(1);
});

test('without the folder there is nothing to check', () => {
  expect(() => compileKnowledge('/nowhere/content')).toThrow(MissingContentError);
});
