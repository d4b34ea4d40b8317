import { describe, expect, it } from 'vitest';
import { createDetector, evidenceOf, noEvidence } from '../../../lib/detection/index.ts';
import { compileLexicon } from '../../../lib/knowledge/compile/lexicon.ts';
import type { Problem } from '../../../lib/knowledge/compile/problem.ts';

const CARDS = [
  { id: 'calf-strain', topic: 'calf-strain' as const },
  { id: 'red-flags', topic: 'red-flags' as const },
];
const GOOD = `stems: calf, calv, tibia
classes:
  calf: calf, calves
  mine: my
  tear: strain, partial tear, ruptur*
  cattle: cow, 10 cows
concepts:
  - { id: calf, title: The calf, card: calf-strain, weight: 1 }
  - { id: strain, title: Calf strain, card: calf-strain, weight: 3, redFlag: true }
heads:
  - { class: calf, concept: calf, needs: 3, around: { cattle: -3 }, before: { mine: 4 }, after: { tear: 3 }, joins: { tear: strain } }
topics:
  - { topic: calf-strain, card: calf-strain, signs: { tear: 1 } }
  - { topic: red-flags, card: red-flags, signs: {} }
rules:
  - { when: [mine, cattle], card: red-flags, weight: 9 }
`;

function compile(text: string) {
  const problems: Problem[] = [];
  return { ...compileLexicon(text, 'content/lexicon.yaml', CARDS, problems), problems };
}

function problemsOf(from: string, to: string): string[] {
  expect(GOOD).toContain(from);
  return compile(GOOD.replace(from, to)).problems.map(
    ({ file, line, message, fix }) => `${file}:${line}: ${message} Fix: ${fix}`,
  );
}

describe('a good lexicon', () => {
  const { lexicon, concepts, problems } = compile(GOOD);
  const detector = createDetector(lexicon);
  const marks = (text: string) => {
    const found = detector.candidates(text);
    return found ? detector.decide(found, { evidence: noEvidence() }) : [];
  };

  it('has no problems and tells its concepts', () => {
    expect(problems).toEqual([]);
    expect(concepts[1]).toEqual({
      id: 'strain',
      title: 'Calf strain',
      card: 'calf-strain',
      redFlag: true,
    });
  });

  it('gives a word its own classes and those of its beginning, were they the same letters', () => {
    const { lexicon: both } = compile(GOOD.replace('mine: my', 'mine: ruptur, my'));
    const words = createDetector(both);
    // As "my" it makes a mention of the calf before it, as "ruptur*" it becomes part of that.
    const found = words.candidates('calf ruptur, ruptur calf');
    expect(found && words.decide(found, { evidence: noEvidence() })).toMatchObject([
      { start: 0, end: 11, concept: 'strain' },
      { start: 13, end: 24, concept: 'strain' },
    ]);
  });

  it('weighs neighbours and the words around, inflected, begun or in phrases', () => {
    expect(marks('calf')).toEqual([]);
    expect(marks('my calves')).toHaveLength(1);
    expect(marks('calf strains')).toHaveLength(1);
    expect(marks('calf partial tear')).toHaveLength(1);
    expect(marks('my cow and my calf')).toEqual([]);
    expect(marks('my 99 cows and my calf')).toEqual([]);
    expect(marks('ruptured calf')).toEqual([]);
    expect(marks('calf rupturing')).toHaveLength(1);
  });

  it('gives a word the classes of the beginnings it has', () => {
    const both = compile(GOOD.replace('mine: my', 'mine: my, rupture'));
    const other = createDetector(both.lexicon);
    const found = other.candidates('rupture calf rupture');
    expect(found && other.decide(found, { evidence: noEvidence() })).toMatchObject([
      { concept: 'strain' },
    ]);
  });

  it('lets vague words add little, however many they are, and nothing from the page', () => {
    const vague = GOOD.replace('needs: 3,', 'needs: 3, vague: { tear: 2 },').replace(
      'after: { tear: 3 }, joins: { tear: strain }',
      'after: {}',
    );
    const marksIn = (needs: number, text: string, evidence = noEvidence()) => {
      const { lexicon: one } = compile(vague.replace('needs: 3', `needs: ${needs}`));
      const other = createDetector(one);
      const found = other.candidates(text);
      return found ? other.decide(found, { evidence }) : [];
    };
    expect(marksIn(3, 'strain and strain and calf')).toHaveLength(1);
    expect(marksIn(4, 'strain and strain and strain, then strain and calf')).toEqual([]);
    const page = createDetector(compile(vague).lexicon).candidates('calf strain strain');
    expect(marksIn(3, 'one calf', evidenceOf(page?.classes ?? []))).toEqual([]);
  });

  it('lets vague words add nothing where a word speaks strongly of something else', () => {
    const count = (cattle: number) => {
      const text = GOOD.replace('cattle: -3', `cattle: ${cattle}`)
        .replace('needs: 3,', 'needs: 3, vague: { tear: 2 },')
        .replace('after: { tear: 3 }, joins: { tear: strain }', 'after: {}');
      const other = createDetector(compile(text).lexicon);
      const found = other.candidates('strain and strain, with a cow near my calf');
      return found ? other.decide(found, { evidence: noEvidence() }).length : 0;
    };
    expect(count(-3)).toBe(1);
    expect(count(-4)).toBe(0);
  });

  it('knows a name by the capital of the word beside it', () => {
    const named = compile(GOOD.replace('before: {', 'before: { capital: -4,')).lexicon;
    const other = createDetector(named);
    const count = (text: string) => {
      const found = other.candidates(text);
      return found ? other.decide(found, { evidence: noEvidence() }).length : 0;
    };
    expect(count('this is Foggy Calf strain')).toBe(0);
    expect(count('this is foggy calf strain')).toBe(1);
    expect(count('Foggy Calf strain')).toBe(1);
    expect(count('this is Foggy calf strain')).toBe(1);
    expect(count('Why The Calf Strain')).toBe(1);
  });

  it('joins neighbours and follows the rules to another card', () => {
    expect(marks('my calf strain')).toEqual([
      {
        start: 3,
        end: 14,
        concept: 'strain',
        card: 'calf-strain',
        topic: 'calf-strain',
        redFlag: true,
      },
    ]);
    expect(marks('my calf strain. The cow watched')[0]?.card).toBe('red-flags');
  });
});

/** So many classes more, each of more words than those of the good lexicon, which therefore come after them. */
const withClasses = (count: number) => {
  const more = Array.from({ length: count }, (_, i) => {
    const letters = String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26));
    return `  more-${letters}: qa${letters}, qb${letters}, qc${letters}, qd${letters}, qe${letters}\n`;
  });
  return GOOD.replace('classes:\n', `classes:\n${more.join('')}`);
};

it('knows as many classes as it accepts', () => {
  const { lexicon, problems } = compile(withClasses(250));
  expect(problems).toEqual([]);
  const detector = createDetector(lexicon);
  const found = detector.candidates('My calf. Cow, cow, cow, 10 cows.');
  expect(found && detector.decide(found, { evidence: noEvidence() })).toEqual([]);
});

describe('a bad lexicon is told with file, line and fix', () => {
  it.each([
    [
      'an unknown card',
      'card: red-flags, weight: 9',
      'card: nowhere, weight: 9',
      /yaml:16: There is no card "nowhere"\. Fix: add content\/cards\/nowhere\.md/,
    ],
    [
      "a concept's unknown card",
      'The calf, card: calf-strain',
      'The calf, card: nowhere',
      /yaml:8: There is no card "nowhere"/,
    ],
    [
      'an unknown concept',
      'joins: { tear: strain }',
      'joins: { tear: stain }',
      /yaml:11: There is no concept "stain"/,
    ],
    [
      'an unknown class',
      'before: { mine: 4 }',
      'before: { mone: 4 }',
      /yaml:11: There is no class "mone"/,
    ],
    [
      'a concept twice',
      'id: strain, title',
      'id: calf, title',
      /yaml:9: The concept "calf" is there twice/,
    ],
    [
      'a word twice in a class',
      'cow, 10 cows',
      'cow, 10 cows, cow',
      /yaml:6: "cow" is listed twice/,
    ],
    [
      'a character no word has',
      'cow, 10 cows',
      'cow/calf',
      /yaml:6: "cow\/calf" has a character no word has/,
    ],
    [
      'a surface no stem leads to',
      'calf: calf, calves',
      'calf: calf, veal',
      /yaml:3: No stem leads to "veal"\. Fix: .*stemless/,
    ],
    [
      'points that are no whole number',
      'weight: 1 }',
      'weight: 1.5 }',
      /yaml:8: .*Points are whole numbers/,
    ],
    ['points beyond the scale', 'needs: 3', 'needs: 30', /yaml:11: .*from -12 to 12/],
    ['a field nobody knows', 'weight: 1 }', 'weight: 1, colour: red }', /yaml:8: .*colour/],
    ['a missing part', 'stems: calf, calv, tibia\n', '', /lexicon\.yaml:1: stems/],
    ['broken YAML', 'cow, 10 cows', '"cow', /not valid YAML/],
  ])('%s', (_, from, to, message) => {
    expect(problemsOf(from, to).join('\n')).toMatch(message);
  });

  it('more classes than there are characters', () => {
    const { problems } = compile(withClasses(251));
    expect(problems.map(({ message }) => message)).toEqual(['There are more than 254 classes.']);
  });

  it('tells all problems in one run', () => {
    const text = GOOD.replace('card: red-flags', 'card: nowhere').replace('mine: 4', 'mone: 4');
    expect(compile(text).problems).toHaveLength(2);
  });
});
