import { message } from './message.ts';

/** Gives the document the language and direction of the texts that will stand in it. */
export function prepareDocument(): void {
  document.documentElement.lang = message('localeTag');
  document.documentElement.dir = message('localeDirection');
}
