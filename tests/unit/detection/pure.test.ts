import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addEvidence,
  createDetector,
  evidenceOf,
  noEvidence,
} from '../../../lib/detection/index.ts';
import { contentLexicon } from '../../../scripts/lib/content-lexicon.ts';
import { detector, find, found, mentions } from './detector.ts';

const BLOCKS = [
  'My left calf cramped at mile 20 and then the Achilles went.',
  'The cow licked her calf while we ran past.',
  'Calf still not right.',
  'Seated calf raises for the soleus, three sets.',
  'Achilles was asleep in his tent by the river.',
  'Swollen, warm calf after a long flight: see a doctor.',
];
const word = fc.constantFrom(
  ...'calf calves my left cramp tight pulled cow Achilles heel raise leg mile . , strain soleus the of'.split(
    ' ',
  ),
  'cal\u00ADf',
  '\uFFFC',
  '\n\n',
  'leather',
  'swollen',
  'flight',
  'deep vein thrombosis',
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

describe('a plain function of the text', () => {
  it('gives the same whatever was asked before, and from a new detector', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const before = mentions(one);
        mentions(other, { title: other, url: 'https://farm.example/cattle' });
        expect(mentions(one)).toEqual(before);
      }),
    );
    const fresh = createDetector(contentLexicon());
    for (const block of BLOCKS) expect(fresh.candidates(block)).toEqual(detector.candidates(block));
  });

  it('gives the same at each step of getting ready', () => {
    const fresh = createDetector(contentLexicon());
    const steps = fresh.prepare();
    for (let count = 0; !steps.next().done; count++) {
      const block = BLOCKS[count % BLOCKS.length] ?? '';
      expect(fresh.candidates(block)).toEqual(detector.candidates(block));
    }
    for (const block of BLOCKS) expect(fresh.candidates(block)).toEqual(detector.candidates(block));
  });

  it('never changes what it was given', () => {
    const one = found(BLOCKS[0] ?? '');
    const copy = structuredClone(one);
    detector.decide(one, { title: 'Cattle' });
    detector.explain(one, {});
    expect(structuredClone(one)).toEqual(copy);
  });

  it('finds mentions that are in order, inside the text and never overlap', () => {
    fc.assert(
      fc.property(text, (one) => {
        let last = 0;
        for (const { start, end } of mentions(one)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(one.length);
      }),
    );
  });

  it('may contain wherever it finds candidates', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(find(one, 0) >= 0 || detector.candidates(one) === null).toBe(true);
      }),
    );
  });
});

describe('a text in pieces', () => {
  it('gives far parts of a block the mentions they have alone', () => {
    const far = ' clouds were grey while larks sang over those moors.'.repeat(16);
    for (const first of BLOCKS) {
      for (const second of BLOCKS) {
        const context = { evidence: noEvidence() };
        const offset = first.length + far.length + 1;
        const together = mentions(`${first}${far} ${second}`, context);
        const moved = mentions(second, context).map((mention) => ({
          ...mention,
          start: mention.start + offset,
          end: mention.end + offset,
        }));
        expect(together).toEqual([...mentions(first, context), ...moved]);
      }
    }
  });
});

describe('the evidence of a page', () => {
  const parts = BLOCKS.map(found);

  it('is the same sum in any order, and taking a block away restores it exactly', () => {
    const order = fc.shuffledSubarray(parts, { minLength: parts.length });
    const total = evidenceOf(parts.flatMap(({ classes }) => classes));
    fc.assert(
      fc.property(order, (shuffled) => {
        const sum = noEvidence();
        for (const { classes } of shuffled) addEvidence(sum, classes, 1);
        expect(sum).toEqual(total);
        for (const { classes } of shuffled) addEvidence(sum, classes, -1);
        expect(sum).toEqual(noEvidence());
      }),
    );
  });

  it('decides every block the same, whichever block came first', () => {
    const decideAll = (all: typeof parts) => {
      const evidence = evidenceOf(all.flatMap(({ classes }) => classes));
      return new Map(all.map((part) => [part.text, detector.decide(part, { evidence })]));
    };
    const forth = decideAll(parts);
    const back = decideAll([...parts].reverse());
    for (const { text: block } of parts) expect(back.get(block)).toEqual(forth.get(block));
  });
});
