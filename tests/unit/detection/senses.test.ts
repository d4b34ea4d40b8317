import { describe, expect, it } from 'vitest';
import { marked } from './detector.ts';

describe('other senses stay unmarked', () => {
  it.each([
    'The heifer licked her calf dry and it was on its legs within the hour.',
    'One calf is lame on the left front leg and the knee joint is hot and swollen.',
    'We pulled the calf with chains when the cow had been pushing for an hour.',
    'The humpback and her calf swam past the boat, both rolling on their sides.',
    'These wide calf boots are full-grain leather with a stretch panel.',
    'A calf-length skirt in soft calf leather.',
    'And he took the calf which they had made, and burnt it in the fire.',
    'And the sole of their feet was like the sole of a calf\u2019s foot.',
    'The fatted calf was killed for the prodigal son.',
    'Achilles hurled his spear at Hector before the walls of Troy.',
    'Pacing is my Achilles heel.',
    'Set pieces are the side\u2019s Achilles\u2019 heel.',
    'The cabin was cramped and my seat broken.',
    'Period cramps kept me awake, pain all over my belly.',
    'Terrible stomach cramps from mile 4.',
    'My crampons bit into the ice.',
    'A resistant strain of the bacteria was grown from the sample.',
    'The hike to Calf Creek Falls is six miles of sand.',
    'Boats leave for the Calf of Man at ten.',
    'The Soleus GPS watch is cheap.',
    'The heel drop is 8 mm and the midsole is soft.',
    'Do not let it cramp your style.',
    'A walrus cow and her calf hauled out on the same floe, right beside us.',
    'On the second day of our stage race an orca calf swam past the left bank.',
    'I ran round the bend and there was a bison calf on the trail.',
    'An injured calf was found tangled in netting; it had a torn fin and was weak.',
    'The foal is never called a calf, my daughter says, and its knee is a hock.',
    'I had The Song of Achilles on my headphones for six runs and cried at mile 9.',
    'I ran two races for the Achilles track club.',
    'My little toes felt cramped by mile three.',
    'Quiz night at The Charley Horse, runners half price.',
  ])('%s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('mixed texts are decided mention by mention', () => {
  it('a farmer who runs', () => {
    const text =
      'Wrestling a calf into the trailer I felt my own left calf go, a sharp jab, and hobbled round the yard.';
    expect(marked(text)).toEqual(['calf go']);
  });

  it('a runner among cows', () => {
    const text =
      'Cows and their calves blocked the lane at mile 3, and my left calf was tight by mile 5.';
    expect(marked(text)).toEqual(['calf was tight']);
  });

  it('a look at the stomach and one at the leg', () => {
    expect(marked('Stomach cramps before the race, then my calf cramped at 30k.')).toEqual([
      'calf cramped',
    ]);
  });
});

describe('a mention vouches for the next', () => {
  it('of the same word', () => {
    const second = 'I blame that calf for the lost miles.';
    expect(marked(second)).toEqual([]);
    expect(marked(`I pulled my right calf in May. ${second}`)).toEqual([
      'pulled my right calf',
      'calf',
    ]);
  });
});

describe('the page', () => {
  const note = 'Calf again. Called it there.';

  it('lets a short note on a running site be understood', () => {
    const context = { title: 'Morning Run | Strava', url: 'https://www.strava.com/activities/1' };
    expect(marked(note)).toEqual([]);
    expect(marked(note, context)).not.toEqual([]);
  });

  it('speaks against a mark where its title is about cattle', () => {
    const text = 'The calf is stiff and sore.';
    const context = { title: 'Dairy cattle: lame calves', url: 'https://farm.example/calves' };
    expect(marked(text, context)).toEqual([]);
  });
});

describe('a heap of words', () => {
  const list = (length: number) => Array.from({ length }, () => 'calf strain').join(', ');

  it('is no text: hardly more than its ends are marked', () => {
    expect(marked(list(2_000)).length).toBeLessThan(100);
    expect(marked(`${list(2_000)}. My left calf hurts.`).length).toBeLessThan(100);
  });

  it('is more than a list of a page’s subjects', () => {
    expect(marked(list(20))).toHaveLength(20);
  });
});
