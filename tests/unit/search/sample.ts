import { formatProblem, type Problem } from '../../../lib/knowledge/compile/problem.ts';
import { buildSearchIndex } from '../../../lib/knowledge/compile/search-index.ts';
import { compileSearchIntents } from '../../../lib/knowledge/compile/search-index-intents.ts';
import type { Lexicon } from '../../../lib/knowledge/lexicon-types.ts';
import type { Card, Topic } from '../../../lib/knowledge/types.ts';

/** A card with only what search reads; `sections` holds claims by title. The tip is the first thing to do. */
export function card(
  id: string,
  title: string,
  aliases: string[],
  sections: Record<string, string[]>,
  topic: Topic = 'calf-strain',
): Card {
  const built = Object.entries(sections).map(([name, texts]) => {
    const slug = name.toLowerCase().replaceAll(' ', '-');
    const claims = texts.map((text, number) => ({
      id: `${id}/${slug}-${number}`,
      text,
      kind: 'general' as const,
      citations: [],
      evidence: 'general advice, no study' as const,
    }));
    return { id: slug, title: name, claims };
  });
  return {
    id,
    topic,
    title,
    kind: 'condition',
    aliases,
    related: [],
    checked: '2026-11-22',
    checkAgain: '2028-11-01',
    tip: built.find((section) => section.id === 'what-to-do-now')?.claims ?? [],
    sections: built,
  };
}

export const SAMPLE: Card[] = [
  card('calf-strain', 'Calf strain', ['pulled calf', 'torn calf'], {
    'What it is': ['A calf strain is a tear in one of the calf muscles.'],
    'How it feels': ['Some people feel a sudden pop or a kick at the back of the leg.'],
  }),
  card(
    'soleus-strain',
    'Soleus strain',
    ['pulled soleus', 'deep calf strain'],
    {
      'What it is': ['The soleus is the deep muscle under the gastrocnemius.'],
      'How it feels': ['Tightness and stiffness build up over days.'],
    },
    'soleus-strain',
  ),
  card(
    'calf-cramp',
    'Calf cramp',
    ['charley horse'],
    {
      'What it is': ['A calf cramp is a painful tightening that nobody asked for.'],
      'What to do now': ['Straighten the knee and stretch gently until it lets go.'],
    },
    'calf-cramp',
  ),
  {
    ...card(
      'red-flags',
      'Red flags',
      ['blood clot', 'DVT'],
      { 'What it is': ['A clot in a deep vein can feel like a calf strain.'] },
      'red-flags',
    ),
    kind: 'danger',
  },
];

/** A lexicon that knows nothing. */
export const NO_LEXICON: Lexicon = {
  stems: [],
  expression: null,
  words: '',
  heads: [],
  concepts: [],
  topics: [],
  rules: '',
};

export const INTENTS = `
words:
  moment: [notice, moment]
  calf: [calf, lower leg]
  muscle: [soleus]
  cramp: [cramp, charley horse]
  clot: [clot, dvt]
  pop: [pop, ping, "=went"]
  hop: [skipping]
  ski: [ski]
  knee: [knee]
  bent: [bent knee]
  ice: [ice, ice pack]
  when: [how long, when can]
  running: [run]
  white: [white]
  farm: [cow]
  belly: [period]
  back: [back-pain]
  room: ["=cramped", cramp my style]
ours: { calf: 2, muscle: 3, cramp: 2, clot: 3, ice: 1, running: 1, bent: 0.5 }
subjects: [calf, muscle, clot]
elsewhere: { farm: 4, room: 3, knee: 2, belly: 1.5, back: 4 }
asks:
  calf-strain:
    calf: 1
    calf + pop: 3
    when + running: 5
    ice: 3
  calf-cramp:
    calf + ice - pop: 9
  soleus-strain:
    calf + bent: 3
    calf + hop: 5
  red-flags:
    calf + white: 9
  calf-strain/how-it-feels-0:
    calf + moment: 3
untold: [acupuncture, dry needling]
`;

/** What the table of intents may lead to on a card. */
export function placesOf({ id, sections }: Card) {
  const claims = sections.flatMap((section) => section.claims);
  return {
    id,
    claims: claims.map(({ id: claim, text }) => ({ slug: claim.slice(id.length + 1), text })),
  };
}

/** The index of SAMPLE with the small table of intents above. */
export function sampleIndex() {
  const problems: Problem[] = [];
  const intents = compileSearchIntents(INTENTS, 'intents.yaml', SAMPLE.map(placesOf), problems);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return buildSearchIndex(SAMPLE, [], NO_LEXICON, intents);
}
