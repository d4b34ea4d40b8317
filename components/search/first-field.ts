import { message } from '../../lib/ui/message.ts';

/**
 * Lets the reader type into the field that stands in the popup's HTML, at the first frame and before anything else
 * of the popup is loaded. SearchField takes it over where it stands, with what was typed.
 */
export function prepareFirstField(field: HTMLInputElement): void {
  field.ariaLabel = message('searchLabel');
  field.placeholder = message('searchPlaceholder');
  const take = () => {
    // Who has gone on to a control meanwhile stays there.
    if (!document.activeElement?.matches('a, button')) field.focus();
  };
  take();
  // Firefox drops a focus that was asked for before its panel is up.
  window.addEventListener('focus', take, { once: true });
}
