import { expect, test } from 'vitest';
import { formatProblem } from '../../../lib/knowledge/compile/index.ts';
import { compile } from './compile.ts';
import { problemsOf, swap } from './content-folder.ts';

const CARD = 'cards/calf-strain.md';

test('the base of these tests has no problem', () => {
  expect(problemsOf({}).map(formatProblem)).toEqual([]);
});

test('claims are compiled with text, sources, evidence, population, numbers and links', () => {
  const { cards } = compile().knowledge;
  const card = cards.find(({ id }) => id === 'calf-strain');
  const claims = card?.sections.flatMap((section) => section.claims) ?? [];
  const claim = (slug: string) => claims.find(({ id }) => id === `calf-strain/${slug}`);
  expect(claim('mostly-deep')).toEqual({
    id: 'calf-strain/mostly-deep',
    text: 'Of the strains in elite footballers, 84.6% were deep.',
    kind: 'study',
    citations: ['green-2020'],
    evidence: 'cohort',
    population: 'elite footballers',
    numbers: { share: 84.6 },
  });
  expect(claim('no-pushing')).toMatchObject({
    kind: 'general',
    citations: [],
    evidence: 'general advice, no study',
  });
  const linked = claim('may-be-a-clot');
  const [link] = linked?.links ?? [];
  expect(link?.card).toBe('blood-clot');
  expect(linked?.text.slice(link?.start, link?.end)).toBe('blood clot');
});

test('the tip holds claims of the sections, the red-flag line has an id of its own', () => {
  const card = compile().knowledge.cards.find(({ id }) => id === 'calf-strain');
  expect(card?.tip.map(({ id }) => id)).toEqual([
    'calf-strain/rest-first',
    'calf-strain/torn-fibres',
  ]);
  expect(card?.redFlag).toMatchObject({
    id: 'calf-strain/red-flag',
    text: 'A warm, swollen calf can be a clot. Get seen today: doctor, urgent care or nurse line',
    citations: ['nhs-clot'],
    evidence: 'guideline',
  });
});

test('a claim may say that its evidence is weaker than its source', () => {
  const { cards } = compile({
    [CARD]: swap('{#few-studies}', '{#few-studies evidence="expert opinion"}'),
  }).knowledge;
  const claims = cards.flatMap((card) => card.sections.flatMap((section) => section.claims));
  expect(claims.find(({ id }) => id === 'calf-strain/few-studies')?.evidence).toBe(
    'expert opinion',
  );
});

test('a claim wrapped over two lines is one text, and its links still fit', () => {
  const { knowledge, problems } = compile({
    [CARD]: swap('It may be a [blood clot]', 'It may\n  be a [blood clot]'),
  });
  expect(problems).toEqual([]);
  const claims = knowledge.cards.flatMap((card) => card.sections.flatMap(({ claims }) => claims));
  const claim = claims.find(({ id }) => id === 'calf-strain/may-be-a-clot');
  expect(claim?.text).toMatch(/^It may be a blood clot\. /);
  const [link] = claim?.links ?? [];
  expect(claim?.text.slice(link?.start, link?.end)).toBe('blood clot');
});

test('Windows line ends and a byte-order mark change nothing', () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const plain = compile();
  const other = compile({
    [CARD]: windows,
    'seed-claims.yaml': windows,
    'references.json': windows,
  });
  expect(other.problems).toEqual([]);
  expect(other.knowledge).toEqual(plain.knowledge);
});

test("the article's rows point at the full id of a claim", () => {
  const { seedClaims } = compile().knowledge;
  expect(seedClaims).toHaveLength(43);
  expect(seedClaims[0]).toMatchObject({
    id: 'S01',
    card: 'calf-strain',
    claim: 'calf-strain/torn-fibres',
  });
});
