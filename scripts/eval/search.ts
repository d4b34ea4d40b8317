import type { Searcher, SearchHit } from '../../lib/search/index.ts';
import { cardIdOf } from '../../lib/ui/route.ts';
import type { LabelledQuery } from './labelled.ts';
import { share } from './report.ts';

/** Scores the search on labelled queries and returns the lines to print. */
export function scoreSearch(searcher: Searcher, queries: LabelledQuery[]): string[] {
  const results = queries.map((query) => {
    const hits = searcher.search(query.q);
    const topics = [...new Set<string>(hits.map(({ topic }) => topic))].slice(0, 3);
    if (topics.length === 0) topics.push('none');
    return { ...query, hits, topics };
  });
  const right = (topics: string[], expect: string[]) =>
    topics.some((topic) => expect.includes(topic));
  const notFirst = results.filter(({ topics, expect }) => !right(topics.slice(0, 1), expect));
  const notInThree = results.filter(({ topics, expect }) => !right(topics, expect));
  const asked = results.flatMap(({ claims, ...result }) => (claims ? [{ ...result, claims }] : []));
  return [
    ...notFirst.map(
      ({ q, expect, topics, hits }) =>
        `search     "${q}" is ${expect.join(' or ')}, found ${topics.join(', ')} (${cardsOf(hits, 3).join(', ') || 'no card'})`,
    ),
    ...asked.flatMap(({ q, claims, hits: [hit] }) =>
      claims.includes(hit?.claim?.id ?? '')
        ? []
        : [
            `answer     "${q}" is told by ${claims.join(' or ')}, shown ${hit?.claim?.id ?? 'none'}`,
          ],
    ),
    '',
    `queries              ${queries.length}`,
    `right topic first    ${share(queries.length - notFirst.length, queries.length)}`,
    `in the first three   ${share(queries.length - notInThree.length, queries.length)}`,
    ...(asked.length > 0 ? answerLines(asked) : []),
    `“no match” on the way ${letterByLetter(searcher, queries)}`,
  ];
}

/** How often a card and a claim that answer are there. */
function answerLines(asked: { claims: string[]; hits: SearchHit[] }[]): string[] {
  const having = (cards: number) =>
    asked.filter(({ claims, hits }) => {
      const answering = claims.map(cardIdOf);
      return cardsOf(hits, cards).some((card) => answering.includes(card));
    }).length;
  const shown = asked.filter(({ claims, hits }) => claims.includes(hits[0]?.claim?.id ?? ''));
  return [
    `right card first     ${share(having(1), asked.length)}`,
    `in the first three   ${share(having(3), asked.length)}`,
    `shown claim answers  ${share(shown.length, asked.length)}`,
  ];
}

function cardsOf(hits: SearchHit[], most: number): string[] {
  return hits.slice(0, most).map(({ card }) => card);
}

/** In how many of the moments of typing all queries that are about something the search says "no match". */
function letterByLetter(searcher: Searcher, queries: LabelledQuery[]): string {
  const moments = queries
    .filter(({ expect }) => !expect.includes('none'))
    .flatMap(({ q }) => Array.from(q, (_, last) => q.slice(0, last + 1)));
  const without = moments.filter((typed) => searcher.ask(typed).state === 'none');
  return share(without.length, moments.length);
}
