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

/** Presses the first button whose name begins like this, with the keyboard: for browsers that is a click. */
export async function pressIn(popup: Surface, name: string): Promise<void> {
  await until(`a button "${name}"`, async () => {
    const focused = await popup.read((document, start) => {
      const buttons = [...document.querySelectorAll('button')];
      const button = buttons.find(({ textContent }) => textContent?.startsWith(start));
      button?.focus();
      return button !== undefined && document.activeElement === button;
    }, name);
    return focused ? true : null;
  });
  await popup.press('Enter');
}
