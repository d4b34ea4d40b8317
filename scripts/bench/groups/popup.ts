import { openExtensionPage, openPopup } from '../../browsers/extension-pages.ts';
import { results, typeQuery } from '../../browsers/popup-search.ts';
import { pageSurface, type Surface } from '../../browsers/surface.ts';
import { medianFigure, type Report } from '../figure.ts';
import type { PopupReading } from '../in-page/popup-watch.ts';
import { quantile, spreadOf } from '../statistics.ts';
import { CARD_COUNTS, popupPath } from '../synthetic-popup.ts';
import { type Lab, visit, waitFor } from '../visit.ts';

const OPENINGS = 15;
/** Until a popup is asked anything, in milliseconds: a driver that attaches to it while it opens holds it up. */
const PEACE = 400;

/** What readers type, slips and all. */
const QUERIES = [
  'solius strain',
  'why does my calf hurt at night',
  'achiles tendon sore in the morning',
  'how long until i can run again',
  'heel drops',
  'blood clot or pulled muscle',
];

/** How soon the popup is there, and what a keystroke costs in it. */
export async function measurePopup(lab: Lab, report: Report): Promise<void> {
  await measureOpening(lab, report);
  await measureKeys(lab, 'shipped', 'popup.html', 'the shipped cards', report);
  for (const count of CARD_COUNTS) {
    const label = `${count.toLocaleString('en')} made-up cards`;
    await measureKeys(lab, String(count), popupPath(count), label, report);
  }
}

async function measureOpening(lab: Lab, report: Report): Promise<void> {
  const focused: number[] = [];
  const clicked: number[] = [];
  const firstKeys: number[] = [];
  const firstResults: number[] = [];
  await visit(lab, '/ordinary?run=scan', true, async (page) => {
    for (let opening = 0; opening < OPENINGS; opening++) {
      const click = Date.now();
      const popup = await openPopup(lab.running, page, PEACE);
      const seen = await waitFor('the field to be focused', () => readPopup(popup));
      const origin = await popup.read(
        ({ defaultView }) => defaultView?.performance.timeOrigin ?? Number.NaN,
      );
      clicked.push(origin + seen.focused - click);
      focused.push(seen.focused);
      await takenOver(popup);
      await typeQuery(popup, 'c');
      const [key] = await keysOf(popup, 1);
      firstKeys.push(key?.work ?? Number.NaN);
      firstResults.push(key?.painted ?? Number.NaN);
      await popup.close();
    }
  });
  const about = { browser: lab.running.kind, unit: 'ms' } as const;
  const tell = (id: string, label: string, times: number[]) =>
    report(
      medianFigure({ ...about, id: `popup/${id}`, label: `popup: ${label}` }, spreadOf(times)),
    );
  tell('focused', 'its time origin to its field painted with the focus', focused);
  tell('clicked', 'from the click, as the bench saw it', clicked);
  tell('first-key', 'work of the first keystroke, which gets the index ready', firstKeys);
  tell('first-results', 'first keystroke to first results painted', firstResults);
}

async function measureKeys(
  lab: Lab,
  id: string,
  path: string,
  cards: string,
  report: Report,
): Promise<void> {
  const page = await openExtensionPage(lab.running, path);
  const popup = pageSurface(page);
  const about = { browser: lab.running.kind, unit: 'ms' } as const;
  let keys: PopupReading['keys'] = [];
  try {
    await page.bringToFront();
    await takenOver(popup);
    let typed = 0;
    for (const query of QUERIES) {
      await typeQuery(popup, query);
      typed += query.length;
      keys = await keysOf(popup, typed);
      await waitFor(`results for "${query}"`, async () =>
        (await results(popup)).length > 0 ? true : null,
      );
      await popup.press('Escape');
    }
  } finally {
    await page.close();
  }
  const [first, ...rest] = keys;
  const load = `${cards}: work of the first keystroke, which gets the index ready`;
  report({ ...about, id: `popup/keys-${id}-first`, label: load, value: first?.work ?? Number.NaN });
  for (const part of [50, 95]) {
    const work = quantile(
      rest.map((key) => key.work),
      part / 100,
    );
    const painted = quantile(
      rest.map((key) => key.painted),
      part / 100,
    );
    const label = `${cards}: work of a keystroke, p${part}`;
    report({ ...about, id: `popup/keys-${id}-p${part}`, label, value: work });
    const until = `${cards}: keystroke to results painted, p${part}`;
    report({ ...about, id: `popup/keys-${id}-painted-p${part}`, label: until, value: painted });
  }
}

async function readPopup(popup: Surface): Promise<PopupReading | null> {
  const json = await popup.read((document) => document.documentElement.getAttribute('data-bench'));
  const seen = json === null ? null : (JSON.parse(json) as PopupReading);
  return seen?.focused ? seen : null;
}

/** Waits until keystrokes are answered: the field can be typed in before the rest of the popup is there. */
function takenOver(popup: Surface): Promise<true> {
  return waitFor('the popup to take its field over', async () =>
    (await popup.read((document) => document.querySelector('[aria-controls]') !== null))
      ? true
      : null,
  );
}

/** All keystrokes, once so many have been painted. */
function keysOf(popup: Surface, count: number): Promise<PopupReading['keys']> {
  return waitFor(`${count} keystrokes`, async () => {
    const { keys = [] } = (await readPopup(popup)) ?? {};
    return keys.length >= count ? keys : null;
  });
}
