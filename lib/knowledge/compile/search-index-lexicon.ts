import { isSlip } from '../../search/index.ts';
import { cardsOfTopic, type Lexicon, unpackRules } from '../lexicon-types.ts';
import type { SearchIntents } from './search-index-intents.ts';

/** Little, for content/search-intents.yaml says the same in a query's words: what the words of a head, a head with its neighbour, and the cues of a rule say for their cards. */
const HEAD = 0.5;
const JOIN = 0.5;
const MOST_OF_A_RULE = 1.5;
/** How strongly a word that mentions are built on speaks for us ("ours" in search-intents.yaml). */
const OURS = 1.5;

/**
 * The detector's lexicon as groups and asks: what leads a mention to a card leads a query there too,
 * so that a term added for the pages is understood by the popup as well.
 */
export function lexiconIntents(lexicon: Lexicon, knownWords: Set<string>): SearchIntents {
  const { words, heads, concepts, topics } = lexicon;
  const cards = topics.flatMap(cardsOfTopic);
  const surfaces = surfacesByClass(words, knownWords);
  const groups: SearchIntents['groups'] = [];
  const numbers = new Map<string, number>();
  const groupOf = (classes: string): number => {
    const known = numbers.get(classes);
    if (known !== undefined) return known;
    const entries = [...classes].flatMap((name) => surfaces.get(name) ?? []);
    numbers.set(classes, groups.length);
    const weight = heads.some(([own]) => own === classes) ? OURS : 0;
    return groups.push({ weight, entries }) - 1;
  };
  const cardOf = (number: number | undefined) => cards[number ?? -1] ?? '';

  const asks: SearchIntents['asks'] = [];
  for (const [own, concept, , , , , , , joins, joined] of heads) {
    asks.push({ card: cardOf(concepts[concept]?.[1]), worth: HEAD, all: [groupOf(own)], none: [] });
    [...joins].forEach((neighbour, place) => {
      const card = cardOf(concepts[joined[place] ?? -1]?.[1]);
      asks.push({ card, worth: JOIN, all: [groupOf(own), groupOf(neighbour)], none: [] });
    });
  }
  const ours = groupOf(heads.map(([own]) => own).join(''));
  for (const { when, card, weight } of unpackRules(lexicon)) {
    const worth = Math.min(weight, MOST_OF_A_RULE);
    const all = [ours, ...[...when].map(groupOf)];
    if (worth > 0) asks.push({ card: cardOf(card), worth, all, none: [] });
  }
  return { groups, asks, subjects: [] };
}

const ENTRY = /([a-z0 *]+)([^a-z0 *]+)/g;

/**
 * The words and phrases of each class: Lexicon.words turned round. Its misspellings stay out: a
 * reader's are mended, so that "solius" finds all that "soleus" does.
 */
function surfacesByClass(packed: Lexicon['words'], knownWords: Set<string>) {
  const surfaces = new Map<string, string[]>();
  for (const [, surface = '', classes = ''] of packed.matchAll(ENTRY)) {
    // A stem undoes endings by itself, and readers name few numbers.
    if (surface.includes('0')) continue;
    for (const name of classes) {
      surfaces.set(name, [...(surfaces.get(name) ?? []), surface.replace('*', '')]);
    }
  }
  for (const [name, list] of surfaces) {
    const spelled = list.flatMap((surface) =>
      surface.split(' ').filter((word) => knownWords.has(word)),
    );
    const isWord = (word: string) =>
      knownWords.has(word) || !spelled.some((known) => isSlip(word, known));
    surfaces.set(
      name,
      list.filter((surface) => surface.split(' ').every(isWord)),
    );
  }
  return surfaces;
}
