import { afterEach, beforeEach, expect, it } from 'vitest';
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
