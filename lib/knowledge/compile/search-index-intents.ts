import * as v from 'valibot';
import { wordsOf } from '../../search/index.ts';
import { type Path, parseYaml } from './parse/yaml-source.ts';
import type { Problem } from './problem.ts';

/** content/search-intents.yaml, read and checked; groups are named by their place. */
export interface SearchIntents {
  groups: { weight: number; entries: string[] }[];
  /** `claim` is a slug. */
  asks: { card: string; claim?: string; worth: number; all: number[]; none: number[] }[];
  /** Groups that name what a query is about. */
  subjects: number[];
  /** The group of what no claim tells. */
  untold?: number;
}

/** What the table may lead to. */
interface Place {
  id: string;
  claims?: { slug: string; text: string }[];
}

export const NO_INTENTS: SearchIntents = { groups: [], asks: [], subjects: [] };

const weights = v.record(v.string(), v.pipe(v.number(), v.gtValue(0)));
/** YAML reads "10" as a number; readers type it as a word. */
const entry = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const FILE = v.strictObject({
  words: v.record(v.string(), v.array(entry)),
  ours: weights,
  subjects: v.optional(v.array(v.string()), []),
  elsewhere: weights,
  asks: v.record(v.string(), weights),
  untold: v.optional(v.array(entry), []),
});

/** Reads the table. Whatever is wrong is added to `problems`; the rest is used. */
export function compileSearchIntents(
  yamlText: string,
  file: string,
  cards: Place[],
  problems: Problem[],
): SearchIntents {
  const source = parseYaml(yamlText, file, 1, problems);
  if (!source) return NO_INTENTS;
  const report = (path: Path, message: string, fix: string) =>
    problems.push({ file, line: source.lineOf(path), message, fix });
  const parsed = v.safeParse(FILE, source.value);
  if (!parsed.success) {
    for (const issue of parsed.issues) {
      const path = (issue.path ?? []).map(({ key }) => String(key));
      report(path, `${path.join(' > ')}: ${issue.message}.`, 'read the top of the file.');
    }
    return NO_INTENTS;
  }

  const { words, ours, subjects, elsewhere, asks, untold } = parsed.output;
  const names = Object.keys(words);
  const groupNumber = (name: string, path: Path) => {
    const number = names.indexOf(name);
    if (number < 0) {
      const message = `There is no group of words "${name}".`;
      report(path, message, 'add it under "words", or correct the name.');
    }
    return number;
  };
  for (const name of Object.keys(ours)) groupNumber(name, ['ours', name]);
  for (const name of Object.keys(elsewhere)) groupNumber(name, ['elsewhere', name]);
  const claims = cards.flatMap(({ id, claims = [] }) =>
    claims.map(({ slug, text }) => ({ place: `${id}/${slug}`, text })),
  );
  const known = new Set([...cards.map(({ id }) => id), ...claims.map(({ place }) => place)]);
  for (const place of Object.keys(asks).filter((name) => !known.has(name))) {
    const [card = '', slug] = place.split('/');
    if (slug === undefined || !known.has(card)) {
      const fix = `add content/cards/${card}.md, or correct the id.`;
      report(['asks', place], `There is no card "${card}".`, fix);
    } else {
      const fix = `name a claim of content/cards/${card}.md.`;
      report(['asks', place], `There is no claim "${slug}" on that card.`, fix);
    }
  }
  untold.forEach((entry, number) => {
    const told = claims.find(({ text }) => says(text, entry));
    if (!told) return;
    const fix = 'take it off the list: readers would be told that there is nothing.';
    report(['untold', String(number)], `"${entry}" is told by ${told.place}.`, fix);
  });

  const groups = names.map((name) => ({
    weight: (ours[name] ?? 0) - (elsewhere[name] ?? 0),
    entries: words[name] ?? [],
  }));
  return {
    groups: untold.length > 0 ? [...groups, { weight: 0, entries: untold }] : groups,
    ...(untold.length > 0 && { untold: groups.length }),
    subjects: subjects.map((name, place) => groupNumber(name, ['subjects', String(place)])),
    asks: Object.entries(asks).flatMap(([place, recipes]) => {
      const [card = '', claim] = place.split('/');
      return Object.entries(recipes).map(([recipe, worth]) => {
        const { all, none } = readRecipe(recipe);
        const numbers = (list: string[]) =>
          list.map((name) => groupNumber(name, ['asks', place, recipe]));
        return {
          card,
          ...(claim !== undefined && { claim }),
          worth,
          all: numbers(all),
          none: numbers(none),
        };
      });
    }),
  };
}

/** Whether the words of an entry stand in a text, one after the other; "=twitching" in that form only. */
function says(text: string, entry: string): boolean {
  const form = entry.startsWith('=') ? 'folded' : 'stem';
  const words = (from: string) =>
    ` ${wordsOf(from)
      .map((word) => word[form])
      .join(' ')} `;
  return words(text).includes(words(entry));
}

/** "run + cross-train - cramp" asks for the first two without the third; names may hold hyphens. */
function readRecipe(recipe: string): { all: string[]; none: string[] } {
  const all: string[] = [];
  const none: string[] = [];
  for (const part of recipe.split(/ (?=[+-] )/)) {
    if (part.startsWith('- ')) none.push(part.slice(2).trim());
    else all.push(part.replace(/^\+ /, '').trim());
  }
  return { all, none };
}
