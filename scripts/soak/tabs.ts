import { openExtensionPage } from '../browsers/extension-pages.ts';
import type { RunnersPage } from '../browsers/runners-page.ts';
import type { Running } from '../browsers/running.ts';
import { until } from '../browsers/until.ts';
import { countMarks, openMade } from './page.ts';

const TABS = 200;
const AT_A_TIME = 10;

/** A page with a frame of its own site, in which words are marked too. */
const PAGE = `<title>Tab</title><p>My calf went pop.</p><iframe width="400" height="300" src="/frame"></iframe>`;

/** Opens and closes tabs; nothing of them may stay in what the extension keeps. */
export async function soakTabs(running: Running): Promise<string> {
  const own = await openExtensionPage(running, 'options.html');
  const kept = () =>
    own.evaluate(
      `(globalThis.browser ?? chrome).storage.session.get('frames').then(({ frames = {} }) => Object.keys(frames).length)`,
    ) as Promise<number>;
  let most = 0;
  for (let opened = 0; opened < TABS; opened += AT_A_TIME) {
    const pages: RunnersPage[] = [];
    while (pages.length < AT_A_TIME) pages.push(await openMade(running, PAGE));
    const [last] = pages.slice(-1);
    await last?.page.bringToFront();
    await until('a mark in the tab in front', async () =>
      last && (await countMarks(last.page)) > 0 ? true : null,
    );
    most = Math.max(most, await kept());
    for (const { page } of pages) await page.close();
  }
  await until('the closed tabs to be forgotten', async () => ((await kept()) === 0 ? true : null));
  await own.close();
  return `${TABS} tabs opened and closed; at most ${most} were known at a time, none at the end`;
}
