import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type PointerMove, watchPointer } from '../../lib/page/pointer/watch-pointer.ts';

let lifetime: AbortController;
let words: HTMLElement;
let away: HTMLElement;
let frames: FrameRequestCallback[];

beforeEach(async () => {
  lifetime = new AbortController();
  [away, words] = [document.createElement('h1'), document.createElement('p')];
  away.textContent = 'far away';
  words.textContent = 'calf';
  document.body.append(away, words);
  await userEvent.hover(away);
  frames = [];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
});
afterEach(() => {
  vi.restoreAllMocks();
  lifetime.abort();
  document.body.replaceChildren();
});

/** Returns what lay under the pointer at each move that was told of. */
function watch(): (Element | null)[] {
  const targets: (Element | null)[] = [];
  const moved = ({ target }: PointerMove) => targets.push(target);
  watchPointer({ moved, left: () => undefined, isInCard: () => false }, lifetime.signal);
  return targets;
}

const showFrame = () => {
  for (const frame of frames.splice(0)) frame(performance.now());
};

it('tells of the last move in the next frame', async () => {
  const targets = watch();
  await userEvent.hover(words);
  expect(targets).toEqual([]);
  showFrame();
  expect(targets).toEqual([words]);
});

it('says nothing of a move that was followed by a press before its frame came', async () => {
  const targets = watch();
  await userEvent.click(words);
  expect(frames.length).toBeGreaterThan(0);
  showFrame();
  expect(targets).toEqual([]);
});
