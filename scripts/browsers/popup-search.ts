import type { Surface } from './surface.ts';
import { until } from './until.ts';

/** A result of the popup's search, as a reader sees it. */
export interface ResultSeen {
  title: string;
  /** Title, topic and the claim that matched. */
  text: string;
  /** The words that are emphasised because they match. */
  matched: string[];
  /** Whether Enter opens this one. */
  chosen: boolean;
}

/** What the popup's search shows at the moment. */
export function results(popup: Surface): Promise<ResultSeen[]> {
  return popup.read((document) => {
    const active = document.activeElement?.getAttribute('aria-activedescendant');
    return [...document.querySelectorAll('[role=option]')].map((option) => ({
      title: option.querySelector('.result-title')?.textContent ?? '',
      text: option.textContent ?? '',
      matched: [...option.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
      chosen: option.id === active,
    }));
  });
}

/** Types a query into the popup, once its search field has the focus. */
export async function typeQuery(popup: Surface, query: string): Promise<void> {
  await until('the search field to be focused', async () => {
    const focused = await popup.read((document) => document.activeElement?.getAttribute('type'));
    return focused === 'search' ? true : null;
  });
  await popup.type(query);
}

/** Types a query and waits until this card is among the results. Returns them all. */
export async function search(popup: Surface, query: string, card: string): Promise<ResultSeen[]> {
  await typeQuery(popup, query);
  return until(`"${card}" among the results`, async () => {
    const found = await results(popup);
    return found.some(({ title }) => title === card) ? found : null;
  });
}

/** Goes down the results with the arrow key until this card is chosen, and presses Enter. */
export async function openResult(popup: Surface, card: string): Promise<void> {
  const isChosen = async () =>
    (await results(popup)).some(({ title, chosen }) => chosen && title === card);
  for (let presses = (await results(popup)).length; !(await isChosen()); presses--) {
    if (presses === 0) throw new Error(`the arrow key does not reach "${card}"`);
    await popup.press('ArrowDown');
  }
  await popup.press('Enter');
}
