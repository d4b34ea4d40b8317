/** A page's own program for the bench: a list in React that adds, completes and deletes 1,000 items. */
import { createElement as element, memo, useReducer } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const ITEMS = 1_000;
const AT_A_TIME = 50;

interface Item {
  id: number;
  text: string;
  done: boolean;
}
type Change = (items: Item[]) => Item[];

/** One item in 50 speaks of a calf: an ordinary page holds few. */
const textOf = (id: number) =>
  id % 50 === 7
    ? `Lap ${id}: my left calf went pop, so I walked.`
    : `Lap ${id}: easy along the river, then up the hill and home before the rain.`;

const Row = memo(({ item }: { item: Item }) =>
  element(
    'li',
    { className: item.done ? 'done' : '' },
    element('input', { type: 'checkbox', checked: item.done, readOnly: true }),
    element('label', null, item.text),
    element('button', { type: 'button' }, '×'),
  ),
);

let change: (by: Change) => void = () => undefined;

function List() {
  const [items, dispatch] = useReducer((state: Item[], by: Change) => by(state), []);
  change = dispatch;
  return element(
    'ul',
    null,
    items.map((item) => element(Row, { key: item.id, item })),
  );
}

const inBatches = async (by: (first: number) => Change) => {
  for (let first = 0; first < ITEMS; first += AT_A_TIME) {
    flushSync(() => change(by(first)));
    // What a reader waits for: the layout, and what observers do about the change.
    document.body.getBoundingClientRect();
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  }
};
const isIn = (first: number, { id }: Item) => id >= first && id < first + AT_A_TIME;

/** Returns the milliseconds that it took. */
async function runLoop(): Promise<number> {
  const start = performance.now();
  await inBatches((first) => (items) => {
    const ids = Array.from({ length: AT_A_TIME }, (_, place) => first + place);
    return [...items, ...ids.map((id) => ({ id, text: textOf(id), done: false }))];
  });
  await inBatches(
    (first) => (items) => items.map((item) => (isIn(first, item) ? { ...item, done: true } : item)),
  );
  await inBatches((first) => (items) => items.filter((item) => !isIn(first, item)));
  return performance.now() - start;
}

const root = document.getElementById('app');
if (root) createRoot(root).render(element(List));
Object.assign(window, { runLoop });
