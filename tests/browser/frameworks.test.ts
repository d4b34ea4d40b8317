import { afterEach, describe, expect, it } from 'vitest';
import { type Item, LISTS } from './frameworks/lists.ts';
import { freshScan, LONGER, MarkedPage, randomNumbers } from './marked-page.ts';

const WORDS = ['calf', 'calf strain', 'strain', 'run', 'blood clot', ''];

afterEach(() => document.body.replaceChildren());

/** Adds, edits, reorders, or takes away lines. */
function changed(items: Item[], random: (below: number) => number, key: number): Item[] {
  const word = () => WORDS[random(WORDS.length)] as string;
  const at = random(items.length || 1);
  const item = { key, before: word(), word: word(), after: word() };
  switch (random(5)) {
    case 0:
      return [...items.slice(0, at), item, ...items.slice(at)];
    case 1:
      return items.map((old, i) => (i === at ? { ...item, key: old.key } : old));
    case 2:
      return items.toReversed();
    case 3:
      return items.length > 12 ? items.toSpliced(at, 3) : [...items, item];
    default:
      return [...items.slice(at), ...items.slice(0, at)];
  }
}

describe.each(Object.entries(LISTS))('a list kept by %s', (_, createList) => {
  it(
    'stays whole through 1,000 changes, and ends with the marks of a fresh scan',
    async () => {
      const errors: unknown[] = [];
      const onError = (event: ErrorEvent | PromiseRejectionEvent) => errors.push(event);
      addEventListener('error', onError);
      addEventListener('unhandledrejection', onError);
      const lifetime = new AbortController();
      const root = document.body.appendChild(document.createElement('div'));
      const list = createList(root);
      const page = new MarkedPage(lifetime.signal);
      const random = randomNumbers(5);

      let items: Item[] = [];
      for (let key = 1; key <= 1_000 * LONGER; key++) {
        items = changed(items, random, key);
        await list.show(items);
        if (key % 20 === 0) await new Promise((resolve) => setTimeout(resolve));
      }

      const lines = [...root.querySelectorAll('li')].map((line) => line.textContent);
      expect(lines).toEqual(items.map(({ before, word, after }) => `${before} ${word} ${after}`));
      await page.settled();
      expect(page.words.length).toBeGreaterThan(3);
      expect(page.words).toEqual(await freshScan());

      list.end();
      expect(root.childElementCount).toBe(0);
      lifetime.abort();
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onError);
      expect(errors).toEqual([]);
    },
    30_000 * LONGER,
  );
});
