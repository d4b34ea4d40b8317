import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** The name of a text in public/_locales; a key that does not exist is a type error. */
export type MessageKey = keyof typeof messages;

type Counted<Key extends string> = Key extends `${infer Stem}_other` ? Stem : never;
/** The stem of a pair of texts `stem_one` and `stem_other`. */
export type CountedKey = Counted<MessageKey>;

// wxt/browser, not the polyfill: getMessage is synchronous in every browser, and the tip card,
// which must stay small, uses this file too. WXT types the method in generated files only.
function getMessage(key: string, substitutions: string[]): string {
  const i18n = browser.i18n as unknown as { getMessage(key: string, by: string[]): string };
  return i18n.getMessage(key, substitutions);
}

/** Texts that were asked for: a list asks for the same ones in every row, and the browser takes its time. */
const known = new Map<MessageKey, string>();

/** A text of the user interface in the reader's language; `$1`… are replaced in order. */
export function message(key: MessageKey, ...substitutions: string[]): string {
  if (substitutions.length > 0) return getMessage(key, substitutions);
  const text = known.get(key) ?? getMessage(key, []);
  known.set(key, text);
  return text;
}

/** A text that depends on a number, which is its `$1`. */
export function counted(key: CountedKey, count: number): string {
  const { rules, numbers } = formsIn(message('localeTag'));
  const form = rules.select(count) === 'one' ? 'one' : 'other';
  return getMessage(`${key}_${form}`, [numbers.format(count)]);
}

interface Forms {
  rules: Intl.PluralRules;
  numbers: Intl.NumberFormat;
}

/** Made once: making them takes longer than all else that a keystroke of the search draws. */
const madeForms = new Map<string, Forms>();

function formsIn(locale: string): Forms {
  const forms = madeForms.get(locale) ?? {
    rules: new Intl.PluralRules(locale),
    numbers: new Intl.NumberFormat(locale),
  };
  madeForms.set(locale, forms);
  return forms;
}

/** An ISO date (`2026-11-22`) in words. */
export function dateInWords(isoDate: string): string {
  const format = new Intl.DateTimeFormat(message('localeTag'), {
    dateStyle: 'long',
    timeZone: 'UTC', // an ISO date is midnight UTC: any other zone west of it names the day before
  });
  return format.format(new Date(isoDate));
}
