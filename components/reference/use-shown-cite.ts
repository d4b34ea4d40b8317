import { useLayoutEffect, useState } from 'preact/hooks';

/** How long the pointer rests before a preview opens, and how long it may take from number to preview, in ms. */
const OPEN_AFTER = 150;
const CLOSE_AFTER = 300;

/**
 * The citation number whose preview is open. It opens when the pointer rests on the number or the keyboard
 * reaches it, stays while the pointer is on either (WCAG 2.2, 1.4.13), and closes on Escape.
 * @param previewId id of the preview's element
 */
export function useShownCite(previewId: string): HTMLAnchorElement | null {
  const [shown, setShown] = useState<HTMLAnchorElement | null>(null);

  useLayoutEffect(() => {
    const stop = new AbortController();
    let timer = 0;
    const soon = (cite: HTMLAnchorElement | null, wait: number) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => setShown(cite), wait);
    };
    const focused = () => citeAt(document.activeElement, ':focus-visible');

    const on = <K extends keyof DocumentEventMap>(
      type: K,
      act: (event: DocumentEventMap[K]) => void,
    ) => document.addEventListener(type, act, { signal: stop.signal });

    on('pointerover', ({ target, pointerType }) => {
      if (pointerType === 'touch') return; // A tap follows the number to its reference.
      const cite = citeAt(target);
      if (cite) soon(cite, OPEN_AFTER);
      else if (within(target, previewId)) clearTimeout(timer);
      else soon(focused(), CLOSE_AFTER);
    });
    on('focusin', ({ target }) => soon(citeAt(target, ':focus-visible'), 0));
    on('focusout', () => soon(null, CLOSE_AFTER));
    on('keydown', ({ key }) => key === 'Escape' && soon(null, 0));
    // What the number leads to says more than its preview.
    on('click', ({ target }) => !within(target, previewId) && soon(null, 0));
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [previewId]);

  return shown;
}

function citeAt(target: EventTarget | null, state = ''): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(`a.cite${state}`) : null;
}

function within(target: EventTarget | null, id: string): boolean {
  return target instanceof Element && target.closest(`#${id}`) !== null;
}
