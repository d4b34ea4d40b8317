import { message } from '../../lib/ui/message.ts';

/** A number as the reader's language writes it. */
export function inFigures(value: number): string {
  return new Intl.NumberFormat(message('localeTag')).format(value);
}
