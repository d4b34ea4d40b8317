import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearcher } from '../../../lib/search/index.ts';
import { sampleIndex } from './sample.ts';

const { ask, search } = createSearcher(sampleIndex());
const cards = (query: string) => search(query).map(({ card }) => card);
const first = (query: string) => cards(query)[0];

describe('a query as typed', () => {
  it.each([
    ['soleus', 'soleus-strain'],
    ['SOLEUS!', 'soleus-strain'],
    ['ｓｏｌｅｕｓ', 'soleus-strain'],
    ['sóleus', 'soleus-strain'],
    ['solius', 'soleus-strain'],
    ['sol', 'soleus-strain'],
    ['charly hrose', 'calf-cramp'],
    ['cramps', 'calf-cramp'],
    ['CALVES cramping', 'calf-cramp'],
    ['calfcramp', 'calf-cramp'],
    ['blod clot', 'red-flags'],
  ])('%s finds %s', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  it('is mended before it is taken for two', () => {
    // "Ski" and "ping" are words too.
    expect(first('calf skiping')).toBe('soleus-strain');
  });

  it('is mended only when it is no word of ours: half is not calf', () => {
    expect(cards('half')).toEqual([]);
  });

  it('takes its last word for unfinished only while nothing follows', () => {
    expect(first('so')).toBeUndefined();
    expect(first('sole')).toBe('soleus-strain');
    expect(cards('sole ')).not.toContain('soleus-strain');
  });
});

describe('a question', () => {
  it('leads to the card its groups of words ask for', () => {
    expect(first('how long till i can run')).toBe('calf-strain');
    expect(first('my calf went pop')).toBe('calf-strain');
  });

  it('is not asked when a word is there that rules it out', () => {
    expect(first('ice on a calf')).toBe('calf-cramp');
    expect(first('ice on a calf that went pop')).toBe('calf-strain');
  });

  it('tells a form from a stem: "went" is in the table, "go" is not', () => {
    expect(first('bent knee, calf')).toBe('soleus-strain');
    expect(search('calf went')[0]?.card).toBe('calf-strain');
  });
});

describe('a danger that is asked for clearly', () => {
  it('comes before all that is asked for besides', () => {
    expect(cards('calf cramp ice ')[0]).toBe('calf-cramp');
    expect(cards('calf cramp ice white ').slice(0, 2)).toEqual(['red-flags', 'calf-cramp']);
  });

  it('waits until its words are typed', () => {
    expect(first('calf cramp ice wh')).toBe('calf-cramp');
  });
});

describe('a query about something else', () => {
  it.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['signs', '?!…—🏃'],
    ['nonsense', 'zzzz qqqq'],
    ['one endless word', 'a'.repeat(10_000)],
    ['cows', 'cow with calf'],
    ['another form of a word of ours', 'cramped'],
    ['a word of ours among strangers', 'ice hockey league'],
  ])('%s: no answer', (_, query) => {
    expect(search(query)).toEqual([]);
  });

  it('is outweighed by enough that is ours', () => {
    expect(first('calf cramp in a cramped car, soleus')).toBeDefined();
  });

  it('is read as a phrase where a phrase says more: "bent knee" is ours, "knee" is not', () => {
    expect(cards('run knee')).toEqual([]);
    expect(cards('run bent knee')).not.toEqual([]);
  });

  it('needs more of ours when it names nothing that we know', () => {
    expect(cards('period cramp')).toEqual([]);
    expect(cards('period, calf cramp')).not.toEqual([]);
  });

  it('is told by words side by side where a hyphen joins them', () => {
    expect(cards('calf, back pain')).toEqual([]);
    expect(cards('back of calf, pain')).not.toEqual([]);
  });

  it('is read as a phrase of the other side too', () => {
    expect(cards('soleus cramp')).not.toEqual([]);
    expect(cards('soleus, cramp my style')).toEqual([]);
  });

  it('is read no further than anybody types', () => {
    expect(cards(`${'x'.repeat(400)} calf cramp`)).toEqual([]);
    expect(first(`calf cramp ${'x '.repeat(5_000)}`)).toBeUndefined();
    expect(first('calf cramp '.repeat(1_000))).toBe('calf-cramp');
  });
});

describe('a query that is still being typed', () => {
  const state = (query: string) => ask(query).state;

  it.each(['h', 'how', 'how long', 'how long till i', 'c', 'wher'])(
    '%s says nothing yet: too early for no match',
    (query) => expect(state(query)).toBe('open'),
  );

  it('keeps what it found while the next word begins, whatever that may become', () => {
    for (const query of ['calf cramp ', 'calf cramp z', 'calf cramp zzz']) {
      expect(first(query)).toBe('calf-cramp');
    }
  });

  it('forgives a slip in the part that is there', () => {
    expect(first('charley hers')).toBe('calf-cramp');
    expect(first('charley hers ')).toBeUndefined();
  });

  it('is to go on while it is about us and asks for no card', () => {
    expect(state('run ')).toBe('open');
    // "Knee" alone would be about something else.
    expect(state('bent knee ')).toBe('open');
  });

  it('has no match as soon as a whole word speaks for something else', () => {
    expect(state('zzzz ')).toBe('none');
    expect(state('cow with c')).toBe('none');
  });
});

describe('what the cards do not answer', () => {
  it('is named, once it is typed', () => {
    expect(ask('dry needling for a calf strain').untold).toEqual(['dry needling']);
    expect(ask('calf acupunct').untold).toEqual([]);
    // "Deep" is in a claim, but what was asked for is not.
    expect(ask('acupuncture soleus deep').hits[0]?.answers).toBe(false);
    expect(ask('soleus deep').hits[0]?.answers).toBe(true);
    expect(ask('calf strain').untold).toEqual([]);
  });

  it('gets what comes near, said to be that', () => {
    expect(ask('calf ice').near).toBe(true);
    expect(ask('calf pop').near).toBe(false);
    expect(ask('torn calf').near).toBe(false);
  });

  it('may be a word spelled in a way that is mended only when asked', () => {
    expect(ask('kalf ').state).toBe('none');
    expect(ask('kalf ').meant).toBe('calf');
    expect(ask('qqqq ').meant).toBeUndefined();
  });
});

describe('a hit', () => {
  const marked = (text = '', ranges: [number, number][] = []) =>
    ranges.map(([start, end]) => text.slice(start, end));

  it('marks the matched words of the title and of the claim that says most', () => {
    const hit = search('deep soleus')[0];
    expect(marked(hit?.title, hit?.ranges)).toEqual(['Soleus']);
    expect(hit?.claim?.id).toBe('soleus-strain/what-it-is-0');
    expect(hit?.claim?.section).toBe('What it is');
    expect(marked(hit?.claim?.text, hit?.claimRanges)).toEqual(['soleus', 'deep']);
  });

  it('is the claim that is asked for in other words than its own, and opens there', () => {
    const hit = search('what would i notice in my calf ')[0];
    expect(hit?.claim?.id).toBe('calf-strain/how-it-feels-0');
    expect(hit?.answers).toBe(true);
  });

  it('shows what to do first when no claim answers the query', () => {
    const hit = search('calf charley horse')[0];
    expect(hit?.answers).toBe(false);
    expect(hit?.claim?.text).toBe('Straighten the knee and stretch gently until it lets go.');
    expect(marked(hit?.title, hit?.ranges)).toEqual(['Calf']);
    expect(hit?.claimRanges).toEqual([]);
  });

  it('never throws, and its ranges are whole words in order, for any text', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('calf', 'solius', 'cramp', 'went', '’', '\ud800', 'ﬁ', '１０'))
        .map((l) => l.join(' ')),
    );
    const wholeWord = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*$/u;
    const isRight = (text: string, ranges: [number, number][]) =>
      ranges.every(
        ([start, end], i) =>
          start >= (ranges[i - 1]?.[1] ?? 0) && wholeWord.test(text.slice(start, end)),
      );
    fc.assert(
      fc.property(anything, (query) =>
        search(query).every(
          ({ title, ranges, claim, claimRanges }) =>
            isRight(title, ranges) && isRight(claim?.text ?? '', claimRanges),
        ),
      ),
      { numRuns: 200 },
    );
  });

  it('comes once for each card, the same for the same query', () => {
    const once = cards('calf strain cramp clot');
    expect(new Set(once).size).toBe(once.length);
    expect(cards('calf strain cramp clot')).toEqual(once);
  });
});
