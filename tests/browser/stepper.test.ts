import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boxesOf } from '../../lib/page/pointer/hit-test.ts';
import { Stepper } from '../../lib/page/tip/stepper.ts';
import { MarkedPage } from './marked-page.ts';

let lifetime: AbortController;

beforeEach(() => {
  lifetime = new AbortController();
});
afterEach(() => {
  lifetime.abort();
  document.body.replaceChildren();
});

it('a step that is overtaken while the page scrolls to it has not come to its mark', async () => {
  const far = document.createElement('div');
  far.style.height = '5000px';
  document.body.append('calf strain', far, 'another calf');
  const page = new MarkedPage(lifetime.signal);
  await page.settled();
  const stepper = new Stepper(page.painted);

  const [near, below] = [stepper.next(1)?.mark, stepper.next(-1)?.mark];
  if (!near || !below) throw new Error('there is nothing to step to');
  expect(below).not.toBe(near);
  const slow = stepper.goTo(below);
  expect(await stepper.goTo(near)).toBe(true);
  expect(await slow).toBe(false);
  expect(await stepper.goTo(near)).toBe(true);
});

describe('goTo', () => {
  /** Puts `html` into the page and returns what goes to the mark with these words. */
  const open = async (html: string) => {
    scrollTo({ top: 0, behavior: 'instant' });
    document.body.replaceChildren(document.createRange().createContextualFragment(html));
    const page = new MarkedPage(lifetime.signal);
    await page.settled();
    const stepper = new Stepper(page.painted);
    return async (words: string) => {
      const mark = [...page.painted].find((one) => one.words === words);
      if (!mark) throw new Error(`${words} is not marked`);
      await stepper.goTo(mark);
      // How far its middle is from that of the window.
      const [box] = boxesOf(mark);
      return Math.abs(((box?.top ?? -1e9) + (box?.bottom ?? -1e9)) / 2 - innerHeight / 2);
    };
  };

  it('scrolls to a mark in the window that cannot be seen there, and nothing for one that can', async () => {
    const go = await open(
      '<div id="head" style="position: fixed; inset: 0 0 auto 0; height: 50px; background: white"></div>' +
        '<div id="pane" style="height: 90px; overflow: auto"><p style="height: 200px">log</p><p>my calf</p></div>' +
        '<p>a blood clot</p><p style="height: 3000px"></p>',
    );
    const pane = document.querySelector('#pane');
    await go('blood clot');
    expect([pane?.scrollTop, scrollY]).toEqual([0, 0]);
    await go('calf');
    expect(pane?.scrollTop).toBeGreaterThan(100);
    scrollTo({ top: 100, behavior: 'instant' });
    // Behind what stays at the head of the window there is no way up to the middle, but out of there.
    await go('blood clot');
    expect(scrollY).toBe(0);
  });

  it('brings a mark in a post of many lines to the middle, and what it scrolls in as well', async () => {
    const lines = 'a line<br>'.repeat(400);
    const go = await open(
      `<p>${lines}a blood clot<br>${lines}</p><div style="height: 200px; overflow: auto">${lines}calf strain<br>${lines}</div>` +
        '<p style="height: 3000px"></p>',
    );
    expect(await go('blood clot')).toBeLessThan(2);
    expect(await go('calf strain')).toBeLessThan(2);
    expect(await go('blood clot')).toBeLessThan(2);
  });
});
