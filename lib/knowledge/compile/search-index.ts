import { wordsOf } from '../../search/index.ts';
import type { Lexicon } from '../lexicon-types.ts';
import type { IndexedAsk, IndexedPhrase, SearchIndex } from '../search-types.ts';
import type { Card, Concept } from '../types.ts';
import { createGroupReader, indexClaims, slugOf } from './search-index-claims.ts';
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
  const numberedEntry = (entry: string) =>
    entry
      .split(' ')
      .flatMap((part) => numbered(part).map((stem, place) => (place === 0 ? stem : ~stem)));
  const cardNumbers = new Map(cards.map(({ id }, number) => [id, number]));
  const sections = [...new Set(cards.flatMap((card) => card.sections.map(({ title }) => title)))];
  const groups = intents.groups.map(({ weight, entries }): SearchIndex['groups'][number] => [
    weight,
    ...entries.map(numberedEntry),
  ]);
  // The lexicon's groups come last: they hold what mentions are built on, which every claim is full of.
  const isOther = (group: number) =>
    group >= questions.groups.length || (intents.groups[group]?.weight ?? 0) < 0;
  const groupsIn = createGroupReader(groups, stems, isOther);
  const claims = indexClaims(cards, sections, groupsIn);
  const claimNumbers = new Map(claims.map(([card, slug], number) => [`${card}/${slug}`, number]));
  return {
    cards: cards.map((card, number) => {
      const { id, topic, title, kind, tip } = card;
      const slug = tip[0] && slugOf(card, tip[0].id);
      const lead = claims.findIndex((claim) => claim[0] === number && claim[1] === slug);
      return {
        id,
        topic,
        title,
        ...(kind === 'danger' && { danger: true }),
        named: groupsIn(title),
        ...(lead >= 0 && { lead }),
      };
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
    groups,
    subjects: intents.subjects,
    asks: intents.asks.flatMap(({ card, claim, worth, all, none }): IndexedAsk[] => {
      const number = cardNumbers.get(card);
      if (number === undefined) return [];
      const asked = claim === undefined ? undefined : claimNumbers.get(`${number}/${claim}`);
      return asked === undefined
        ? [[number, worth, all, none]]
        : [[number, worth, all, none, asked]];
    }),
    ...(questions.untold !== undefined && { untold: questions.untold }),
  };
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
  return {
    groups: [...first.groups, ...second.groups],
    asks: [...first.asks, ...shifted],
    subjects: [...first.subjects, ...shift(second.subjects)],
  };
}
