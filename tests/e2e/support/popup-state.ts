import type { Surface } from '../../../scripts/browsers/surface.ts';
import { until } from '../../../scripts/browsers/until.ts';

/** What the popup says about the page in front: notes and problems, without the list. */
export function noteIn(popup: Surface): Promise<string> {
  return popup.read((document) =>
    [...document.querySelectorAll('.on-this-page p')].map((p) => p.textContent).join(' '),
  );
}

/** The switches it offers for the page. */
export function controlsIn(popup: Surface): Promise<string[]> {
  return popup.read((document) =>
    [...document.querySelectorAll('.control')].map((button) => button.textContent ?? ''),
  );
}

/** The list of what is on the page: words and how often, as one text each. */
export function listIn(popup: Surface): Promise<string[]> {
  return popup.read((document) =>
    [...document.querySelectorAll('.mention')].map((entry) => entry.textContent ?? ''),
  );
}

/**
 * Presses the first button whose name begins like this, with the keyboard: for browsers that is a click. While
 * the popup is still finding out about the page, a button may be drawn anew between focus and key.
 */
export async function pressIn(popup: Surface, name: string): Promise<void> {
  await until(`a press of "${name}"`, async () => {
    if (!(await popup.read(focusButton, name))) return null;
    await popup.press('Enter');
    // A popup that the press has closed does not answer.
    return (await popup.read(wasPressed).catch(() => true)) ? true : null;
  });
}

function focusButton(document: Document, start: string): boolean {
  const buttons = [...document.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) => textContent?.startsWith(start));
  Reflect.set(document, 'wasPressed', false);
  button?.addEventListener('click', () => Reflect.set(document, 'wasPressed', true), {
    once: true,
  });
  button?.focus();
  return button !== undefined && document.activeElement === button;
}

const wasPressed = (document: Document): boolean => Reflect.get(document, 'wasPressed');
