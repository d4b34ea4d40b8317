import { applyLastLook } from './look.ts';
import { message } from './message.ts';

/**
 * Gives the document the language and direction of the texts that will stand in it, and the reader's look, before
 * anything is drawn in another.
 */
export function prepareDocument(): void {
  document.documentElement.lang = message('localeTag');
  document.documentElement.dir = message('localeDirection');
  applyLastLook();
}
