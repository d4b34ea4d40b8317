import type { Page } from 'puppeteer-core';
import { pageSurface } from '../../../scripts/browsers/surface.ts';

/** What keeps a reader from the danger line of a page, by the page's address; empty when nothing does. */
export type Hidden = Record<string, string>;

/**
 * Goes through pages of the library in one tab and looks at each as it is before anyone has done anything.
 * @param addresses what follows `#/`
 * @param phrases of which the line has to hold one
 * @param hasWindow false on paper, where nothing lies in or out of sight
 */
export const hiddenDanger = (
  page: Page,
  addresses: readonly string[],
  phrases: readonly string[],
  hasWindow: boolean,
): Promise<Hidden> => pageSurface(page).read(lookForLines, [...addresses], [...phrases], hasWindow);

/** Runs in the page. */
async function lookForLines(
  document: Document,
  addresses: string[],
  phrases: string[],
  hasWindow: boolean,
): Promise<Hidden> {
  const found: Hidden = {};
  for (const address of addresses) {
    document.querySelector('h1')?.setAttribute('data-before', '');
    location.hash = `#/${address}`;
    const title = () => document.querySelector('h1:not([data-before])');
    for (let i = 0; i < 1500 && !title(); i++) await new Promise((done) => setTimeout(done, 10));
    const fault = title() ? faultOf(document.querySelector('.red-flag .claim-text')) : 'no page';
    if (fault) found[address] = fault;
  }
  return found;

  function faultOf(line: Element | null): string {
    if (!line) return 'no line';
    if (!phrases.some((phrase) => line.textContent?.includes(phrase))) return 'says nothing to do';
    if (!line.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return 'not shown';
    const range = document.createRange();
    range.selectNodeContents(line);
    const { top, bottom, left, right, height } = range.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    if (height === 0 || left < 0 || right > clientWidth) return `from ${left} to ${right}`;
    if (hasWindow && (top < 0 || bottom > innerHeight))
      return `down to ${bottom} of ${innerHeight}`;
    const style = getComputedStyle(line);
    const ground = groundOf(line);
    return style.color === ground ? `${style.color} on ${ground}` : '';
  }

  /** The nearest colour behind an element that is not see-through. */
  function groundOf(element: Element | null): string {
    if (!element) return '';
    const { backgroundColor } = getComputedStyle(element);
    const isClear = /^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor);
    return isClear ? groundOf(element.parentElement) : backgroundColor;
  }
}
