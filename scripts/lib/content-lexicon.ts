import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLexicon } from '../../lib/knowledge/compile/lexicon.ts';
import { formatProblem, type Problem } from '../../lib/knowledge/compile/problem.ts';
import type { Lexicon } from '../../lib/knowledge/lexicon-types.ts';
import type { Topic } from '../../lib/knowledge/types.ts';
import { UsageError } from './usage-error.ts';

const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));

/**
 * The lexicon in content/, compiled. Of the cards only id and topic are read, so that this takes
 * milliseconds where compiling all knowledge takes seconds.
 * @throws UsageError when the lexicon does not compile
 */
export function contentLexicon(): Lexicon {
  const problems: Problem[] = [];
  const yaml = readFileSync(`${CONTENT}lexicon.yaml`, 'utf8');
  const { lexicon } = compileLexicon(yaml, 'content/lexicon.yaml', cardTopics(), problems);
  if (problems[0]) throw new UsageError(formatProblem(problems[0]));
  return lexicon;
}

/** Ids and topics of the cards in content/. */
export function cardTopics(): { id: string; topic: Topic }[] {
  return readdirSync(`${CONTENT}cards`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const text = readFileSync(`${CONTENT}cards/${name}`, 'utf8');
      const topic = /^topic:\s*(\S+)/m.exec(text)?.[1] as Topic;
      return { id: name.slice(0, -'.md'.length), topic };
    });
}
