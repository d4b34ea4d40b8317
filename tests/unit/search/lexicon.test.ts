import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../lib/knowledge/compile/lexicon.ts';
import { formatProblem, type Problem } from '../../../lib/knowledge/compile/problem.ts';
import { buildSearchIndex } from '../../../lib/knowledge/compile/search-index.ts';
import { createSearcher } from '../../../lib/search/index.ts';
import { SAMPLE } from './sample.ts';

const LEXICON = `
stems: calf, solius, soleus, hamstring
classes:
  calf: calf
  soleus: soleus, solius
  thigh: hamstring
  tear: pull*
  gone: gone quiet
  filler: the, a, my
concepts:
  - { id: calf-muscle, title: The calf, card: red-flags, weight: 1 }
  - { id: calf-strain, title: Calf strain, card: calf-strain, weight: 4 }
  - { id: soleus, title: Soleus, card: soleus-strain, weight: 2 }
  - { id: thigh, title: Thigh, card: calf-cramp, weight: 2 }
heads:
  - { class: calf, concept: calf-muscle, needs: 0, joins: { tear: calf-strain } }
  - { class: soleus, concept: soleus, needs: 0 }
  - { class: thigh, concept: thigh, needs: 0 }
rules:
  - { when: [gone], card: red-flags, weight: 9 }
`;

const problems: Problem[] = [];
const { lexicon, concepts } = compileLexicon(LEXICON, 'lexicon.yaml', SAMPLE, problems);
const index = buildSearchIndex(SAMPLE, concepts, lexicon);
const { search } = createSearcher(index);
const first = (query: string) => search(query)[0]?.card;

describe("the detector's lexicon in search", () => {
  it('compiles', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('leads a word no card uses to the card of its concept', () => {
    expect(first('hamstring')).toBe('calf-cramp');
    expect(first('hamstrings')).toBe('calf-cramp');
  });

  it('leads the cues of a rule to the card of the rule', () => {
    expect(first('hamstring gone quiet')).toBe('red-flags');
  });

  it('keeps its misspellings out of the vocabulary, so that they are mended', () => {
    expect(index.words).not.toContain('solius');
    expect(first('solius')).toBe('soleus-strain');
  });
});
