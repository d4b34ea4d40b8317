import { wordsOf } from '../../search/index.ts';
import type { Lexicon } from '../lexicon-types.ts';
import type { IndexedAsk, IndexedClaim, IndexedPhrase, SearchIndex } from '../search-types.ts';
import type { Card, Concept } from '../types.ts';
import { NO_INTENTS, type SearchIntents } from './search-index-intents.ts';
import { lexiconIntents } from './search-index-lexicon.ts';
import { type CardWords, weighStems } from './search-index-weights.ts';

/** What the popup searches, from the compiled cards, the lexicon and the table of intents. Pure. */
export function buildSearchIndex(
  cards: Card[],
  _concepts: Concept[],
  lexicon: Lexicon,
  questions: SearchIntents = NO_INTENTS,
): SearchIndex {
  const words = cards.map(cardWords);
  const named = words.flatMap(({ title, aliases }) => [...title, ...aliases]);
  const asked = fold(questions.groups.flatMap(({ entries }) => entries));
  const intents = joined(questions, lexiconIntents(lexicon, new Set([...named, ...asked])));
  const asking = new Set([
    ...named,
    ...fold(intents.groups.flatMap(({ weight, entries }) => (weight < 0 ? [] : entries))),
  ]);
  const prose = new Set(words.flatMap(({ claims, warnings }) => [...claims, ...warnings]));
  const entries = intents.groups.flatMap((group) => group.entries);
  const stems = weighStems(words, entries.flatMap(stemsOf));
  const numbers = new Map(stems.map(([stem], number) => [stem, number]));
  const numbered = (text: string) => stemsOf(text).flatMap((stem) => numbers.get(stem) ?? []);
  const cardNumbers = new Map(cards.map(({ id }, number) => [id, number]));
  const sections = [...new Set(cards.flatMap((card) => card.sections.map(({ title }) => title)))];
  const claims = cards.flatMap((card, number) =>
    card.sections.flatMap(({ title, claims }) =>
      claims.map(({ id, text }): IndexedClaim => {
        return [number, slugOf(card, id), sections.indexOf(title), text];
      }),
    ),
  );
  return {
    cards: cards.map((card, number) => {
      const { id, topic, title, tip } = card;
      const slug = tip[0] && slugOf(card, tip[0].id);
      const lead = claims.findIndex((claim) => claim[0] === number && claim[1] === slug);
      return lead < 0 ? { id, topic, title } : { id, topic, title, lead };
    }),
    claims,
    sections,
    words: [...asking].sort(),
    proseWords: [...prose.difference(asking)].sort(),
    stems,
    phrases: cards.flatMap((card, number) =>
      [card.title, ...card.aliases].map(
        (text): IndexedPhrase => [number, ...new Set(numbered(text))],
      ),
    ),
    groups: intents.groups.map(({ weight, entries }) => [weight, ...entries.map(numbered)]),
    asks: intents.asks.flatMap(({ card, worth, all, none }): IndexedAsk[] => {
      const number = cardNumbers.get(card);
      return number === undefined ? [] : [[number, worth, all, none]];
    }),
  };
}

/** A claim's id is `card/slug`. */
function slugOf(card: Card, claimId: string): string {
  return claimId.slice(card.id.length + 1);
}

/** The stems of a text; a word written "=cramped" stands for itself, not for its stem. */
function stemsOf(text: string): string[] {
  return text.split(' ').flatMap((part) => {
    const words = wordsOf(part);
    return words.map(({ folded, stem }) => (part.startsWith('=') ? `=${folded}` : stem));
  });
}

function fold(texts: string[]): string[] {
  return texts.flatMap((text) => wordsOf(text).map(({ folded }) => folded));
}

const WARNING_SECTIONS = new Set(['when-to-get-help', 'how-sure-are-we']);

function cardWords({ kind, title, aliases, sections, redFlag }: Card): CardWords {
  const claimsIn = (warnings: boolean) =>
    sections
      .filter(({ id }) => (kind !== 'danger' && WARNING_SECTIONS.has(id)) === warnings)
      .flatMap(({ claims }) => claims.map(({ text }) => text));
  return {
    title: fold([title]),
    aliases: fold(aliases),
    claims: fold(claimsIn(false)),
    warnings: fold([...claimsIn(true), redFlag?.text ?? '']),
  };
}

function joined(first: SearchIntents, second: SearchIntents): SearchIntents {
  const shift = (groups: number[]) => groups.map((group) => group + first.groups.length);
  const shifted = second.asks.map((ask) => ({
    ...ask,
    all: shift(ask.all),
    none: shift(ask.none),
  }));
  return { groups: [...first.groups, ...second.groups], asks: [...first.asks, ...shifted] };
}
