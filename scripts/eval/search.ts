import type { Searcher } from '../../lib/search/index.ts';
import type { LabelledQuery } from './labelled.ts';
import { share } from './report.ts';

/** Scores the search on labelled queries and returns the lines to print. */
export function scoreSearch(searcher: Searcher, queries: LabelledQuery[]): string[] {
  const results = queries.map(({ q, expect }) => {
    const hits = searcher.search(q);
    const topics = [...new Set<string>(hits.map(({ topic }) => topic))].slice(0, 3);
    if (topics.length === 0) topics.push('none');
    return { q, expect, topics, cards: hits.slice(0, 3).map(({ card }) => card) };
  });
  const right = (topics: string[], expect: string[]) =>
    topics.some((topic) => expect.includes(topic));
  const notFirst = results.filter(({ topics, expect }) => !right(topics.slice(0, 1), expect));
  const notInThree = results.filter(({ topics, expect }) => !right(topics, expect));
  return [
    ...notFirst.map(
      ({ q, expect, topics, cards }) =>
        `search     "${q}" is ${expect.join(' or ')}, found ${topics.join(', ')} (${cards.join(', ') || 'no card'})`,
    ),
    '',
    `queries              ${queries.length}`,
    `right topic first    ${share(queries.length - notFirst.length, queries.length)}`,
    `in the first three   ${share(queries.length - notInThree.length, queries.length)}`,
  ];
}
