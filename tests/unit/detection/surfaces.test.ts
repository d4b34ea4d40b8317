import { describe, expect, it } from 'vitest';
import { marked, mentions } from './detector.ts';

describe('surfaces', () => {
  it.each([
    ['I pulled my left calf on the hill.', 'pulled my left calf'],
    ['My calf went pop at mile 9.', 'calf went pop'],
    ['my right calf has been tight since Tuesday', 'calf has been tight'],
    ['Cramped up at 30k, both calves.', 'calves'],
    ['There is a knot in the calf when I run.', 'knot in the calf'],
    ['The scan shows a gastroc tear.', 'gastroc tear'],
    ['Strain of the medial head of the gastrocnemius', 'gastrocnemius'],
    ['It was a calf heart attack, no more.', 'calf heart attack'],
    ['Another charlie horse last night.', 'charlie horse'],
    ['charley horses', 'charley horses'],
    ['Three sets of calf raises a day', 'calf raises'],
    ['single-leg heel-raises', 'heel-raises'],
    ['I think I have tennis leg.', 'tennis leg'],
    ['Is EAMC the same as exercise-associated muscle cramps?', 'exercise-associated muscle cramps'],
    ['plyometrics for runners', 'plyometrics'],
    ['A sore achillies again', 'sore achillies'],
    ['strained solius', 'strained solius'],
    ['pulled my calve muscle', 'pulled my calve muscle'],
    ['my gastrocs are tight', 'gastrocs are tight'],
    ['leg cramps at night', 'cramps'],
    ['TIGHT CALVES AFTER EVERY RUN', 'TIGHT CALVES'],
  ])('%s', (text, words) => {
    expect(marked(text).join(' | ')).toContain(words);
  });

  it('takes a complaint on either side into one mention', () => {
    expect(marked('a twinge in my left calf')).toEqual(['twinge in my left calf']);
    expect(mentions('My calf is cramping.')[0]).toMatchObject({ concept: 'calf-cramp' });
  });

  it('never reaches across something unread, nor across a sentence', () => {
    expect(marked('My left calf\uFFFCstrain')).toEqual(['calf']);
    expect(marked('It is my left calf. Strain or not?')).toEqual(['calf']);
  });

  it('joins no neighbours across a comma', () => {
    expect(marked('My left calf cramped, the Achilles is sore, and heel raises hurt.')).toEqual([
      'calf cramped',
      'Achilles is sore',
      'heel raises',
    ]);
  });
});

describe('phrases', () => {
  it('are read across a space or a hyphen, never across a comma', () => {
    expect(marked('He has tennis leg.')).toEqual(['tennis leg']);
    expect(marked('He has tennis-leg.')).toEqual(['tennis-leg']);
    expect(marked('After tennis, leg day.')).toEqual([]);
  });
});

describe('text as pages write it', () => {
  it('keeps offsets right with soft hyphens, zero-width spaces and no-break spaces', () => {
    const text = 'My left cal\u00ADf\u00A0st\u200Brain is back';
    expect(marked(text)).toEqual(['cal\u00ADf\u00A0st\u200Brain']);
  });

  it('reads curly and straight apostrophes alike', () => {
    expect(marked('My calf\u2019s tight')).toEqual(
      marked("My calf's tight").map((s) => s.replace("'", '\u2019')),
    );
  });

  it('reads on over line breaks of the source', () => {
    expect(marked('a bad calf\n      strain')).toEqual(['calf\n      strain']);
  });

  it('leaves languages other than English alone', () => {
    expect(marked('My left calf hurts.', { lang: 'de' })).toEqual([]);
    expect(marked('My left calf hurts.', { lang: 'en-GB' })).toHaveLength(1);
  });
});
