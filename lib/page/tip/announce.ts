/**
 * Tells a screen reader what was stepped to: `document.ariaNotify` where the browser has it, which leaves no
 * trace in the page.
 *
 * Returns whether it was told; if not, the card has to say it in a live region of its own.
 */
export function announce(text: string): boolean {
  const page = document as Document & { ariaNotify?(text: string): void };
  page.ariaNotify?.(text);
  return page.ariaNotify !== undefined;
}
