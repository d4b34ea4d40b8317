import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { compileLexicon } from '../../lib/knowledge/compile/lexicon.ts';
import { formatProblems, type Problem } from '../../lib/knowledge/compile/problem.ts';
import type { Lexicon } from '../../lib/knowledge/lexicon-types.ts';
import { cardTopics } from '../lib/content-lexicon.ts';
import { madeUpWords } from './made-up-words.ts';
import { createRandom } from './random.ts';

const FILE = 'content/lexicon.yaml';

/**
 * The lexicon with this many times as many stems, and words in every class. The new ones are made up, so
 * that the same text holds the same mentions.
 */
export function grownLexicon(times: number): Lexicon {
  const random = createRandom(times);
  const source = parse(readFileSync(FILE, 'utf8'), { merge: true });
  const stems: string[] = source.stems.split(',');
  const classes = Object.entries<string>(source.classes).map(
    ([name, list]) => [name, list.split(',')] as const,
  );
  const needed = (list: unknown[]) => list.length * (times - 1);
  const words = madeUpWords(
    random,
    needed(stems) + classes.reduce((total, [, list]) => total + needed(list), 0),
  );
  const newStems = words.splice(0, needed(stems));
  source.stems = [...stems, ...newStems].join(',');
  const heads = new Set(source.heads.map((head: { class: string }) => head.class));
  for (const [name, list] of classes) {
    const more = words.splice(0, needed(list)).map((word) => {
      // A word that a mention can be built on has to be led to by a stem.
      return heads.has(name) ? `${newStems[random.below(newStems.length)]}${word}` : word;
    });
    source.classes[name] = [...list, ...more].join(',');
  }
  const problems: Problem[] = [];
  const { lexicon } = compileLexicon(stringify(source), FILE, cardTopics(), problems);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return lexicon;
}
