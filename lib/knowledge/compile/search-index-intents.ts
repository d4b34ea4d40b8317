import * as v from 'valibot';
import { type Path, parseYaml } from './parse/yaml-source.ts';
import type { Problem } from './problem.ts';

/** content/search-intents.yaml, read and checked; groups are named by their place. */
export interface SearchIntents {
  groups: { weight: number; entries: string[] }[];
  asks: { card: string; worth: number; all: number[]; none: number[] }[];
}

export const NO_INTENTS: SearchIntents = { groups: [], asks: [] };

const weights = v.record(v.string(), v.pipe(v.number(), v.gtValue(0)));
/** YAML reads "10" as a number; readers type it as a word. */
const entry = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const FILE = v.strictObject({
  words: v.record(v.string(), v.array(entry)),
  ours: weights,
  elsewhere: weights,
  asks: v.record(v.string(), weights),
});

/** Reads the table. Whatever is wrong is added to `problems`; the rest is used. */
export function compileSearchIntents(
  yamlText: string,
  file: string,
  cards: { id: string }[],
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

  const { words, ours, elsewhere, asks } = parsed.output;
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
  const known = new Set(cards.map(({ id }) => id));
  for (const card of Object.keys(asks).filter((id) => !known.has(id))) {
    const fix = `add content/cards/${card}.md, or correct the id.`;
    report(['asks', card], `There is no card "${card}".`, fix);
  }
  return {
    groups: names.map((name) => ({
      weight: (ours[name] ?? 0) - (elsewhere[name] ?? 0),
      entries: words[name] ?? [],
    })),
    asks: Object.entries(asks).flatMap(([card, recipes]) =>
      Object.entries(recipes).map(([recipe, worth]) => {
        const { all, none } = readRecipe(recipe);
        const numbers = (list: string[]) =>
          list.map((name) => groupNumber(name, ['asks', card, recipe]));
        return { card, worth, all: numbers(all), none: numbers(none) };
      }),
    ),
  };
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
