import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isFresh } from '../../lib/page/marks/mark.ts';
import { fakeDetector } from './fake-detector.ts';
import { freshScan, MarkedPage } from './marked-page.ts';

let lifetime: AbortController;

beforeEach(() => {
  lifetime = new AbortController();
});
afterEach(() => {
  lifetime.abort();
  document.body.replaceChildren();
});

/** A list of `count` lines that each hold a mark. */
function putLines(count: number): HTMLElement {
  const list = document.createElement('div');
  for (let i = 0; i < count; i++) list.append(line('my calf'));
  document.body.replaceChildren(list);
  return list;
}

function line(text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: text });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a storm of changes', () => {
  it('has the page read now and then, never shows a mark on other words, and ends with all marks', async () => {
    const list = putLines(1_200);
    const page = new MarkedPage(lifetime.signal);
    await page.settled();
    const begin = vi.spyOn(page.marks, 'begin');
    const started = performance.now();
    for (let batch = 0; batch < 40; batch++) {
      for (const paragraph of list.children) {
        (paragraph.firstChild as Text).data = batch % 2 ? 'a blood clot' : 'what a day';
      }
      await Promise.resolve();
      expect([...page.painted].filter((mark) => !isFresh(mark))).toEqual([]);
      await pause(15);
    }
    list.append(line('my calf strain'));
    await page.settled();
    const reads = begin.mock.calls.filter(([root]) => root === document.documentElement).length;
    expect(reads).toBeGreaterThan(0);
    expect(reads).toBeLessThan(2 + (performance.now() - started) / 1_000);
    // The list is longer than what is painted: which of its marks were left out may differ.
    expect(page.painted.size).toBe(500);
    for (const paragraph of [...list.children].slice(0, 1_000)) paragraph.remove();
    await page.settled();
    expect(page.words).toEqual(await freshScan());
    expect(page.words).toHaveLength(201);
  }, 30_000);

  it('is read once when it is over, whatever was taken out, moved and put in', async () => {
    const list = putLines(3_000);
    const page = new MarkedPage(lifetime.signal);
    await page.settled();
    const begin = vi.spyOn(page.marks, 'begin');
    for (const [i, paragraph] of [...list.children].entries()) {
      if (i % 3 === 0) list.prepend(paragraph);
      else if (i % 3 === 1) paragraph.remove();
      else
        paragraph.replaceChildren(
          'the calf ',
          Object.assign(document.createElement('b'), { textContent: 'strain' }),
        );
    }
    await page.settled();
    expect(begin.mock.calls.map(([root]) => root)).toEqual([document.documentElement]);
    expect(page.words.length).toBe(500);
    for (const paragraph of [...list.children].slice(0, 1_900)) paragraph.remove();
    await page.settled();
    expect(page.words).toEqual(await freshScan());
  });

  it('on a hidden page keeps nothing that was taken out, and has it read when it is seen', async () => {
    const list = putLines(40);
    const page = new MarkedPage(lifetime.signal);
    await page.settled();
    const begin = vi.spyOn(page.marks, 'begin');
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    (list.lastElementChild?.firstChild as Text).data = 'what a day';
    list.firstElementChild?.remove();
    await Promise.resolve();
    expect(page.words).toHaveLength(38);
    hidden.mockRestore();
    list.append(line('a blood clot'));
    await page.settled();
    expect(begin.mock.calls.map(([root]) => root)).toEqual([document.documentElement]);
    expect(page.words).toEqual(await freshScan());
  });
});

describe('a page that goes on and on', () => {
  it('has its new lines read and decided, not the old ones again', async () => {
    const list = putLines(3_000);
    const detector = fakeDetector();
    const page = new MarkedPage(lifetime.signal, { density: 'block' }, detector);
    await page.settled();
    const read = vi.spyOn(detector, 'candidates');
    const decide = vi.spyOn(detector, 'decide');
    for (let i = 0; i < 100; i++) {
      list.append(line(i % 2 ? 'my calf' : 'nothing'));
      if (i % 10 === 0) await page.settled();
    }
    await page.settled();
    expect(read).toHaveBeenCalledTimes(50);
    expect(decide).toHaveBeenCalledTimes(50);
    expect(page.marks.leftOut).toBe(3_000 + 50 - 500);
  });

  it('lets go of the page between any two blocks, with every choice of marks', async () => {
    putLines(3_000);
    const detector = fakeDetector();
    const page = new MarkedPage(lifetime.signal, { density: 'block' }, detector);
    await page.settled();
    const decide = vi.spyOn(detector, 'decide');
    const compare = vi.spyOn(Node.prototype, 'compareDocumentPosition');
    for (const density of ['all', 'page'] as const) {
      page.marks.choose({ density, stoppedConcepts: [] });
      let slices = 0;
      let most = 0;
      const work = () => decide.mock.calls.length + compare.mock.calls.length;
      for (let before = work(); page.marks.settle(() => true); before = work()) {
        most = Math.max(most, work() - before);
        slices++;
      }
      expect(slices).toBeGreaterThanOrEqual(3_000);
      expect(most).toBeLessThanOrEqual(2);
    }
    expect(page.words).toEqual(['calf']);
  });

  it('in many small changes is looked through when the page has time, and not one by one when they are too many', async () => {
    const list = putLines(40);
    const page = new MarkedPage(lifetime.signal);
    await page.settled();
    const gone = vi.spyOn(page.marks, 'gone');
    for (let batch = 0; batch < 30; batch++) {
      list.firstElementChild?.remove();
      list.append(line('a blood clot'), line('my calf strain'));
      await Promise.resolve();
    }
    expect(gone).not.toHaveBeenCalled();
    await page.settled();
    expect(gone).toHaveBeenCalled();
    expect(page.words).toEqual(await freshScan());
    expect(page.words).toHaveLength(70);
    const begin = vi.spyOn(page.marks, 'begin');
    const text = list.lastElementChild?.firstChild as Text;
    for (let batch = 0; batch < 1_001; batch++) {
      text.data = batch % 2 ? 'a blood clot' : 'my calf';
      await Promise.resolve();
    }
    await page.settled();
    expect(begin.mock.calls.map(([root]) => root)).toEqual([document.documentElement]);
    expect(page.words).toEqual(await freshScan());
  });
});
