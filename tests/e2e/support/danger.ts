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

/** Addresses of the last claims of these cards: those that are furthest from the danger line at the head. */
export async function lastClaims(page: Page, cards: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const card of cards) {
    const last = await pageSurface(page).read(goAndFindLast, card);
    found.push(`${card}/${last}`);
  }
  return found;
}

/** Runs in the page. */
async function goAndFindLast(document: Document, card: string): Promise<string> {
  document.querySelector('h1')?.setAttribute('data-before', '');
  location.hash = `#/${card}`;
  const claims = () => document.querySelectorAll('main:not(:has([data-before])) .claim');
  while (claims().length === 0) await new Promise((done) => setTimeout(done, 10));
  return [...claims()].at(-1)?.id ?? '';
}

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
    const fault = title() ? faultOnPage() : 'no page';
    if (fault) found[address] = fault;
  }
  return found;

  /**
   * Whoever was led past the line at the head finds it once more, beside what was asked for. That is in sight with its
   * first lines at least: with large letters on a small screen a long claim may go on below.
   */
  function faultOnPage(): string {
    const faults = [...document.querySelectorAll('.red-flag .claim-text')].map(faultOf);
    if (!faults.includes('')) return faults[0] ?? 'no line';
    const asked = document.querySelector('[data-target] > .claim-text');
    return asked ? outOfSight(asked, 3) : '';
  }

  function faultOf(line: Element): string {
    if (!phrases.some((phrase) => line.textContent?.includes(phrase))) return 'says nothing to do';
    if (!line.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return 'not shown';
    const fault = outOfSight(line) || brokenNumbers(line);
    if (fault) return fault;
    const style = getComputedStyle(line);
    const ground = groundOf(line);
    return style.color === ground ? `${style.color} on ${ground}` : '';
  }

  function outOfSight(text: Element, lines = Number.POSITIVE_INFINITY): string {
    const range = document.createRange();
    range.selectNodeContents(text);
    const { top, left, right, height } = range.getBoundingClientRect();
    const bottoms = new Set([...range.getClientRects()].map((box) => box.bottom));
    const bottom = [...bottoms].sort((a, b) => a - b)[Math.min(lines, bottoms.size) - 1] ?? 0;
    const { clientWidth } = document.documentElement;
    if (height === 0 || left < 0 || right > clientWidth) return `from ${left} to ${right}`;
    const isOut = hasWindow && (top < 0 || bottom > innerHeight);
    return isOut ? `from ${top} to ${bottom} of ${innerHeight}` : '';
  }

  /** Numbers to call are read, and dialled, from one line. */
  function brokenNumbers(line: Element): string {
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const start = text.nodeValue?.indexOf('(112') ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, text.nodeValue?.indexOf(')', start) ?? start);
      const lines = new Set([...range.getClientRects()].map(({ top }) => top));
      if (lines.size > 1) return `numbers on ${lines.size} lines`;
    }
    return '';
  }

  /** The nearest colour behind an element that is not see-through. */
  function groundOf(element: Element | null): string {
    if (!element) return '';
    const { backgroundColor } = getComputedStyle(element);
    const isClear = /^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor);
    return isClear ? groundOf(element.parentElement) : backgroundColor;
  }
}
