import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface LexiconYaml {
  classes: Record<string, string>;
  heads: { class: string }[];
}

/** The words that a mention can be built on, as content/lexicon.yaml writes them: what mark.js is to find. */
export function termsToFind(): string[] {
  const { classes, heads } = parse(readFileSync('content/lexicon.yaml', 'utf8')) as LexiconYaml;
  const terms = heads.flatMap((head) => (classes[head.class] ?? '').split(','));
  return [...new Set(terms.map((term) => term.trim().replace(/\s+/g, ' ')))].filter(Boolean);
}

/** One expression's source for all of them, the longest first; a final * stands for any ending. */
export function expressionFor(terms: string[]): string {
  const either = [...terms]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace('*', '\\w*').replaceAll(' ', '\\s+'));
  return `\\b(?:${either.join('|')})\\b`;
}
