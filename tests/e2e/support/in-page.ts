import type { RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import type { Session } from '../harness.ts';
import { eventually } from './until.ts';

/** Presses the card's button with this name. */
export async function pressInCard(page: RunnersPage, name: string): Promise<void> {
  const place = await page.readTipRoot((root, wanted) => {
    const button = [...root.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted,
    );
    const box = button?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, name);
  if (!place) throw new Error(`the card has no button "${name}"`);
  // At once: each step on the way would have to come before the card closes.
  await page.page.mouse.click(place.x, place.y);
}

/** Sends the page what the background sends it for a keyboard shortcut. */
export const stepIn = (session: Session, page: RunnersPage, direction: 1 | -1) =>
  sendToPage(session, page, { kind: 'step', direction });

/** Sends the page a message as the background does, with the page in front. */
export async function sendToPage(
  session: Session,
  page: RunnersPage,
  message: object,
): Promise<unknown> {
  const send = await senderTo(session, page);
  await page.page.bringToFront();
  return send(message);
}

/** Messages from the extension, one of whose tabs is in front, to a page that has marks. */
export async function senderTo(
  session: Session,
  page: RunnersPage,
): Promise<(message: object) => Promise<unknown>> {
  const tab = await session.extensionTools();
  await tab.bringToFront();
  const url = page.page.url().replace(/[?#].*/, '');
  const send = (message: object) =>
    tab.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      const tabs = await api.tabs.query({});
      const { id } = tabs.find((tab) => tab.url?.startsWith(${JSON.stringify(url)}));
      return api.tabs.sendMessage(id, ${JSON.stringify(message)}, { frameId: 0 });
    })()`);
  // Nobody answers this until the card's script has come.
  await eventually(() => send({ kind: 'last-card' })).toMatchObject({ ok: true });
  return send;
}
