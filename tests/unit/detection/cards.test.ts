import { describe, expect, it } from 'vitest';
import { passageTopic } from '../../../lib/detection/index.ts';
import { cards, explain, mentions } from './detector.ts';

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
  it('is the one its mentions speak for most', () => {
    const text = 'Both calves cramped at 35k. The cramps came back twice. My Achilles held.';
    expect(passageTopic(explain(text))).toBe('calf-cramp');
  });

  it("takes a footballer's rupture for Achilles news, though its card is a danger", () => {
    const news = explain('He ruptured his Achilles tendon and is out for the season.');
    expect(news[0]).toMatchObject({ card: 'achilles-rupture', redFlag: true });
    expect(passageTopic(news)).toBe('achilles');
  });

  it('counts how much speaks for a card, not how many mentions there are', () => {
    const [calf] = explain('My left calf hurts.');
    if (!calf) throw new Error('no mention');
    const light = { ...calf, about: 'calf-anatomy' as const, cardWeight: 2 };
    const heavy = { ...calf, about: 'red-flags' as const, cardWeight: 20 };
    expect(passageTopic([light, heavy, light])).toBe('red-flags');
  });

  it('is null without mentions', () => {
    expect(passageTopic([])).toBeNull();
  });
});
