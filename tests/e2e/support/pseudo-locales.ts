import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Messages = Record<string, { message: string }>;

/** Languages that nobody speaks, for what their words do to a page. */
export const PSEUDO_LOCALES = {
  /** Words twice as long, as compounds are, with German numbers and dates. */
  long: { direction: 'ltr', tag: 'de', word: (word: string) => word + word.toLowerCase() },
  /** Written from right to left, in Hebrew letters, with Hebrew numbers and dates. */
  rtl: { direction: 'rtl', tag: 'he', word: (word: string) => word.replace(/\p{L}/gu, hebrew) },
} as const;
export type PseudoLocale = keyof typeof PSEUDO_LOCALES;

/** A letter of the alphabet of 22 for one of the alphabet of 26. */
function hebrew(letter: string): string {
  return String.fromCharCode(0x05d0 + ((letter.toLowerCase().charCodeAt(0) - 97) % 22));
}

/** A copy of a build whose texts are all in a pseudo-locale. */
export async function inPseudoLocale(
  build: string,
  locale: PseudoLocale,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const { direction, tag, word } = PSEUDO_LOCALES[locale];
  const folder = await mkdtemp(join(tmpdir(), 'running-footnotes-'));
  await cp(build, folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const messages: Messages = JSON.parse(await readFile(file, 'utf8'));
  for (const [key, text] of Object.entries(messages)) {
    // The store allows only so many letters in these two.
    if (!/^ext/.test(key)) text.message = text.message.replace(/(?<![%$\p{L}])\p{L}+/gu, word);
  }
  Object.assign(messages, { localeTag: { message: tag }, localeDirection: { message: direction } });
  await writeFile(file, JSON.stringify(messages));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
