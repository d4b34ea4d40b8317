import { mkdir, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { extensionTab, openPopup } from './browsers/extension-pages.ts';
import { openResult, search } from './browsers/popup-search.ts';
import type { TipSeen } from './browsers/read-tip.ts';
import type { RunnersPage } from './browsers/runners-page.ts';
import type { Running } from './browsers/running.ts';
import { pageSurface } from './browsers/surface.ts';
import { until } from './browsers/until.ts';

const QUERY = 'solius';
const WANTED = 'Soleus strain';

/**
 * Does what a reader would do on the demo page, says what it saw, and leaves a screenshot of each step in
 * `folder`. Throws at the first thing that does not come.
 */
export async function takeTour(running: Running, demo: RunnersPage, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const file = (name: string) => `${folder}/${name}.png` as const;
  const say = (line: string, name: string) =>
    console.log(`${line}\n    ${relative(process.cwd(), file(name))}`);

  const marked = await markedActivity(demo);
  await demo.page.screenshot({ path: file('1-marked-activity') });
  say(`1. The demo page has ${marked.length} marks: ${marked.join(', ')}.`, '1-marked-activity');

  const tip = await openTip(demo);
  await demo.page.screenshot({ path: file('2-open-tip') });
  const help = tip.redFlag ? ', and when to get help' : '';
  const contents = `${tip.claims.length} claims, ${tip.sources.length} sources${help}`;
  say(`2. Resting on "calf went pop" opened the card "${tip.title}": ${contents}.`, '2-open-tip');
  await demo.page.keyboard.press('Escape');

  const popup = await openPopup(running, demo.page);
  const found = await search(popup, QUERY, WANTED);
  await popup.screenshot(file('3-popup-solius'));
  const titles = found.map(({ title }) => title).join(', ');
  say(`3. The popup answers "${QUERY}" with: ${titles}.`, '3-popup-solius');

  await openResult(popup, WANTED);
  const card = await extensionTab(running, 'reference.html#/soleus-strain');
  await card.setViewport({ width: 1200, height: 900 });
  const seen = await until('the reference card', () =>
    pageSurface(card).read((document) => {
      const title = document.querySelector('h1')?.textContent;
      const sources = document.querySelectorAll('.sources li').length;
      return title ? { title, sources, claims: document.querySelectorAll('.claim').length } : null;
    }),
  );
  await card.screenshot({ path: file('4-reference-card') });
  say(
    `4. Enter opened the reference card "${seen.title}": ${seen.claims} claims from ${seen.sources} sources.`,
    '4-reference-card',
  );
}

/** The marked words, once no more are added. */
function markedActivity(demo: RunnersPage): Promise<string[]> {
  return until('marks on the demo page', async () => {
    const before = await demo.markedWords();
    await pause(500);
    const words = await demo.markedWords();
    return words.length > 0 && words.length === before.length ? words : null;
  });
}

function openTip(demo: RunnersPage): Promise<TipSeen> {
  return until('the card of "calf went pop"', async () => {
    await demo.restOn('calf went pop');
    await pause(800);
    const tip = await demo.tip();
    return tip?.shown ? tip : null;
  });
}

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
