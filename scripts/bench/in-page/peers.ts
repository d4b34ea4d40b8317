import type { Stretch } from './stopwatch.ts';

/** What a peer's work came to. */
export interface PeerReading {
  stretch: Stretch;
  /** Characters that were walked over. */
  characters: number;
  /** Elements that were put into the page, each in a text node that had to be cut for it. */
  elements: number;
}

interface MarkJs {
  markRegExp(expression: RegExp): void;
  mark(terms: string[], options: object): void;
}

/**
 * Runs in the content scripts' world, which holds mark.js's `Mark` if it is asked for: when the address says
 * `run=walk`, `expression` or `terms`, it waits for the event `bench-go`, does that work in an idle moment,
 * once, and answers `bench-read` as the stopwatch does.
 * @param source of one expression for all terms
 */
export function installPeers(source: string, terms: string[]): void {
  const run = new URLSearchParams(location.search).get('run');
  const { Mark } = globalThis as unknown as { Mark: new (context: Element) => MarkJs };
  let characters = 0;
  const work: Record<string, () => void> = {
    walk: () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) characters += (walker.currentNode as Text).data.length;
    },
    expression: () => new Mark(document.body).markRegExp(new RegExp(source, 'gi')),
    terms: () =>
      new Mark(document.body).mark(terms, { separateWordSearch: false, accuracy: 'exactly' }),
  };
  const wanted = work[run ?? ''];
  if (!wanted) return;

  let answer: PeerReading | null = null;
  document.addEventListener('bench-go', () =>
    requestIdleCallback(() => {
      const start = performance.now();
      wanted();
      const ms = performance.now() - start;
      const elements = document.querySelectorAll('mark[data-markjs]').length;
      answer = { stretch: { by: run ?? '', start, ms }, characters, elements };
    }),
  );
  window.addEventListener('bench-read', () =>
    document.documentElement.setAttribute('data-bench', JSON.stringify(answer)),
  );
}
