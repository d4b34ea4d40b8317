import { describe, expect, it } from 'vitest';
import { cards, explain, mentions, topic } from './detector.ts';

describe('the card for this sentence', () => {
  it.each([
    ['Felt a pop at the back of the heel and my calf gave way.', 'achilles-rupture'],
    ['My calf went pop at mile 9, hobbled home.', 'calf-strain'],
    ['A deep ache low in the calf that crept up over weeks', 'soleus-strain'],
    ['Inner side of my calf tore in a sprint at tennis', 'gastrocnemius-strain'],
    ['Woke at night with a cramp in my calf', 'night-cramps'],
    ['My calf cramped at mile 20 of the marathon', 'cramp-causes'],
    ['Pulled my calf: how long until I can run again?', 'return-to-running'],
    ['Sore calf: ice and massage, or ice and crutches?', 'early-treatment'],
    ['Which exercises strengthen a strained calf?', 'rehab-exercises'],
    ['My left Achilles is stiff every morning', 'achilles-tendinopathy'],
    ['Tight calves: RICE it for a week, they said.', 'advice-that-has-aged'],
    ['My calves tighten whenever I forget the 10% rule.', 'advice-that-has-aged'],
    ['New shoes, zero drop, sore calves', 'shoes'],
    ['How to prevent a calf injury and avoid the next one', 'prevention'],
    ['Third long run in a row that ended with a calf cramp at mile 18.', 'cramp-causes'],
    ['I pulled mine in March; two months of heel raises and it was good as new.', 'heel-raise'],
  ])('%s', (text, card) => {
    expect(cards(text)).toContain(card);
  });

  it('says why, in the words of the text', () => {
    const [mention] = explain('My calf went pop at mile 9 and now I cannot walk.');
    expect(mention?.because).toEqual(expect.arrayContaining(['pop', 'my']));
  });

  it('names the word itself where nothing else had to speak for it', () => {
    expect(explain('Gastrocnemius')[0]?.because).toEqual(['gastrocnemius']);
  });

  it('explains exactly the mentions it decides', () => {
    const text = 'My left calf cramped, the Achilles is sore, and heel raises hurt.';
    const plain = explain(text).map(({ start, end, concept, card }) => ({
      start,
      end,
      concept,
      card,
    }));
    expect(plain).toEqual(
      mentions(text).map(({ start, end, concept, card }) => ({ start, end, concept, card })),
    );
    expect(plain).toHaveLength(3);
  });
});

describe('the topic of a passage', () => {
  it('is the one its words speak for most', () => {
    expect(topic('Both calves cramped at 35k. The cramps came back twice. My Achilles held.')).toBe(
      'calf-cramp',
    );
  });

  it("takes a footballer's rupture for Achilles news, though its card is a danger", () => {
    const news = 'He ruptured his Achilles tendon and is out for the season.';
    expect(mentions(news)[0]).toMatchObject({ card: 'achilles-rupture', redFlag: true });
    expect(topic(news)).toBe('achilles');
  });

  it('asks what the reader wants to do about a calf, not only what is wrong with it', () => {
    const torn = 'I tore my calf';
    expect(topic(`${torn} on Sunday.`)).toBe('calf-strain');
    expect(topic(`${torn} six weeks ago. When can I run again, and for how long?`)).toBe(
      'return-to-running',
    );
    expect(topic(`${torn} an hour ago. Ice or heat tonight, and should I wrap it?`)).toBe(
      'early-treatment',
    );
    expect(topic(`${torn}. Physio gave me exercises: 3 x 15 off a step with a rucksack.`)).toBe(
      'rehab-exercises',
    );
    expect(topic(`${torn} every winter. How do I prevent it next year?`)).toBe('prevention');
  });

  it('is no danger unless a mention leads to one', () => {
    expect(topic('Hot day, red face, breathless on the hill. My calf held.')).not.toBe('red-flags');
  });

  it('is a danger where its rules say much, however much is said of a cramp', () => {
    expect(
      topic(
        'My calf cramps after 200 yards, always at the same distance. I smoke, and the foot is numb.',
      ),
    ).toBe('red-flags');
  });

  it('is what is asked about a calf that is named in passing', () => {
    expect(topic('Barefoot shoes, new track, new habits: is that what my calf minds?')).toBe(
      'prevention',
    );
    expect(topic('My calf healed, no limp. Do I start on grass or on the treadmill?')).toBe(
      'return-to-running',
    );
    expect(topic('My calf, an hour ago. Is a hot bath or a beer allowed, do I drive?')).toBe(
      'early-treatment',
    );
  });

  it('hears of a danger far from the mention, and not of one that is ruled out', () => {
    const pause = 'The rest of the week was work, rain and a leaking gutter. '.repeat(6);
    expect(topic(`Mother had a clot once and so did I. ${pause}Now my calf is tight.`)).toBe(
      'red-flags',
    );
    expect(
      topic(
        'The medial head of the gastrocnemius tears on the inside, high up. A blood clot is to be ruled out.',
      ),
    ).toBe('gastrocnemius-strain');
  });

  it('takes what is named first for what it is about, where little else tells', () => {
    expect(topic('Achilles trouble again, then calf trouble.')).toBe('achilles');
    expect(topic('Calf trouble again, then a run.')).toBe('calf-strain');
  });

  it('is null without mentions', () => {
    expect(topic('The cow and her calf watched the river.')).toBeNull();
  });
});
