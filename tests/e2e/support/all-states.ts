import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { pageSurface } from '../../../scripts/browsers/surface.ts';
import { PLACES, type Place } from './all-pages.ts';

/** A page after a reader has done something to it. */
export interface State extends Place {
  act?: (page: Page) => Promise<void>;
  /** What is there after that. */
  until?: string;
}

const card = { path: 'reference.html#/soleus-strain', ready: '.claim' };

const type = (selector: string, text: string) => async (page: Page) => {
  await page.focus(selector);
  await pageSurface(page).type(text);
};

/** Focuses a control and presses Enter on it. */
const press = (selector: string) => async (page: Page) => {
  await page.focus(selector);
  await pageSurface(page).press('Enter');
};

/** Everything that looks different from its page at first. */
const CHANGED: readonly State[] = [
  {
    ...card,
    name: 'search results',
    act: type('input[type=search]', 'calf'),
    until: '[role=option]',
  },
  {
    ...card,
    name: 'a search in vain',
    act: type('input[type=search]', 'xylophone'),
    until: '.no-match',
  },
  {
    ...card,
    name: 'a chosen result',
    act: async (page) => {
      await type('input[type=search]', 'calf')(page);
      await page.waitForSelector('[role=option]');
      await pageSurface(page).press('ArrowDown');
    },
    until: '[aria-selected=true]',
  },
  {
    ...card,
    name: 'the study behind a number',
    act: (page) => page.focus('.claim a.cite'),
    until: '.cite-preview:popover-open',
  },
  { ...card, name: 'ways to cite', act: press('.cite-menu summary'), until: '.cite-menu[open]' },
  {
    ...card,
    name: 'a claim that was linked to',
    path: `${card.path}/stop-running`,
    until: '[data-target]',
  },
  {
    ...card,
    name: 'a part that is not there',
    path: `${card.path}/nonsense`,
    until: '.no-such-place:not(:empty)',
  },
  {
    name: 'a picture in words',
    path: 'reference.html#/calf-anatomy',
    ready: '.figure',
    act: press('.in-words summary'),
    until: '.in-words[open]',
  },
  {
    name: 'one verdict alone',
    path: 'reference.html#/the-2012-article/contradicted',
    ready: 'tbody tr',
  },
  {
    name: 'results in the popup',
    path: 'popup.html',
    ready: 'input',
    act: type('input', 'solius'),
    until: '[role=option]',
  },
  {
    name: 'a question begun in the popup',
    path: 'popup.html',
    ready: 'input',
    act: type('input', 'how long does a'),
    until: '.no-match',
  },
  {
    name: 'results in the popup that only come near',
    path: 'popup.html',
    ready: 'input',
    act: type('input', 'acupuncture for calf strain '),
    until: '.search-note',
  },
  {
    name: 'the popup in vain',
    path: 'popup.html',
    ready: 'input',
    act: type('input', 'xylophone'),
    until: '.no-match',
  },
];

/** Every page, every state of a page, and every card. */
export const STATES: readonly State[] = [
  ...PLACES,
  ...CHANGED,
  ...readdirSync('content/cards').map((file) => ({
    name: `the card ${file}`,
    path: `reference.html#/${file.replace(/\.md$/, '')}`,
    ready: '.claim',
  })),
];
