import { type Look, readSettings, type StorageApi, watchSettings } from '../settings.ts';

/** Where the page's own storage keeps the last look: unlike the settings it can be read before a page is drawn. */
const KEY = 'look';

/** Gives the page the look that it had last, before anything is drawn in another. */
export function applyLastLook(): void {
  const [theme, textSize] = remembered()?.split(' ') ?? [];
  if (theme && textSize) apply(theme, textSize);
}

/** Gives the page the look that the settings want, now and whenever they change. */
export function followLook(api: StorageApi): void {
  watchSettings(api, follow);
  void readSettings(api).then(follow);
}

function follow({ theme, textSize }: Look): void {
  apply(theme, textSize);
  try {
    localStorage.setItem(KEY, `${theme} ${textSize}`);
  } catch {
    // Where the browser keeps no storage for pages, the look comes a moment after the page.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** The values are those of design.css; any other leaves the page as the browser would have it. */
function apply(theme: string, textSize: string): void {
  Object.assign(document.documentElement.dataset, { theme, textSize });
}
