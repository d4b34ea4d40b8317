import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

/** A detector that takes so many milliseconds over each block, so that a page is read in many slices. */
function slowDetector(takes = 0.5) {
  const detector = fakeDetector();
  return {
    ...detector,
    candidates: (text: string) => {
      const end = performance.now() + takes;
      while (performance.now() < end);
      return detector.candidates(text);
    },
  };
}

function paragraphs(count: number): HTMLElement {
  const main = document.createElement('main');
  for (let i = 0; i < count; i++) {
    main.append(Object.assign(document.createElement('p'), { textContent: `calf ${i}` }));
  }
  return main;
}

/** Starts reading and waits until a few marks are there, which are not all. */
async function startReading(detector = slowDetector()): Promise<MarkedPage> {
  const page = new MarkedPage(lifetime.signal, {}, detector);
  await vi.waitFor(() => expect(page.painted.size).toBeGreaterThan(40), {
    interval: 1,
    timeout: 30_000,
  });
  expect(page.painted.size).toBeLessThan(300);
  return page;
}

describe('a page that is changed while it is read', () => {
  it('is read to its end when the place of the reading is taken away', async () => {
    const main = paragraphs(400);
    document.body.append(main);
    const page = await startReading();
    for (const gone of [...main.children].slice(0, 380)) gone.remove();
    await page.settled();
    expect(page.words).toHaveLength(20);
    expect(page.words).toEqual(await freshScan());
  });

  it('is read to its end when the next find is taken away', async () => {
    const main = document.createElement('main');
    for (const paragraph of [...paragraphs(400).children]) {
      const around = document.createElement('div');
      around.append(paragraph);
      main.append(around);
    }
    document.body.append(main);
    const detector = slowDetector();
    const candidates = vi.spyOn(detector, 'candidates');
    const page = await startReading(detector);
    main.querySelectorAll('p')[candidates.mock.calls.length]?.remove();
    await page.settled();
    expect(page.words).toHaveLength(399);
  });

  it('has no mark in what was taken out before the meaning of words was known', async () => {
    const main = paragraphs(2);
    document.body.append(main);
    const page = new MarkedPage(lifetime.signal);
    page.isSinkThere = false;
    await page.settled();
    main.firstElementChild?.remove();
    await page.settled();
    page.isSinkThere = true;
    page.text.resume();
    await page.settled();
    expect(page.words).toEqual(['calf']);
    expect(page.painted.size).toBe(1);
  });

  it('has what was found before the meaning of words was known looked at in slices too', async () => {
    const detector = slowDetector(10);
    const candidates = vi.spyOn(detector, 'candidates');
    const perSlice: number[] = [];
    const counted = <Given extends unknown[]>(slice: (...given: Given) => void) => {
      return (...given: Given) => {
        const before = candidates.mock.calls.length;
        slice(...given);
        perSlice.push(candidates.mock.calls.length - before);
      };
    };
    const idle = window.requestIdleCallback.bind(window);
    vi.spyOn(window, 'requestIdleCallback').mockImplementation((callback, options) =>
      idle(counted(callback), options),
    );
    const later = window.setTimeout.bind(window) as (callback: () => void, ms?: number) => number;
    vi.spyOn(window, 'setTimeout').mockImplementation(((callback: () => void, ms?: number) =>
      later(counted(callback), ms)) as typeof window.setTimeout);
    document.body.append(paragraphs(20));
    const page = new MarkedPage(lifetime.signal, {}, detector);
    page.isSinkThere = false;
    await page.settled();
    page.isSinkThere = true;
    page.text.resume();
    await page.settled();
    vi.restoreAllMocks();
    expect(page.words).toHaveLength(20);
    expect(perSlice.filter((count) => count > 0)).toEqual(Array(20).fill(1));
  });

  it('has no mark for what a text said before it was changed, where its meaning was still to be decided', async () => {
    document.body.append(paragraphs(1));
    const text = document.querySelector('p')?.firstChild as Text;
    const detector = slowDetector(10);
    const { candidates } = detector;
    detector.candidates = (given) => {
      // Before the slice in which it is decided.
      setTimeout(() => {
        text.data = 'calf of a cow';
      });
      return candidates(given);
    };
    const page = new MarkedPage(lifetime.signal, {}, detector);
    const add = vi.spyOn(page.painted, 'add');
    await page.settled();
    expect(text.data).toBe('calf of a cow');
    expect(add.mock.calls.flat(2)).toEqual([]);
  });

  it('is let go when all of it is taken away, with everything found in it', async () => {
    const html = document.documentElement;
    document.body.append(paragraphs(400));
    const page = await startReading();
    const other = document.createElement('html');
    other.append(document.createElement('body'));
    other.firstElementChild?.append('a blood clot');
    html.replaceWith(other);
    await page.settled();
    expect(page.words).toEqual(['blood clot']);
    expect(page.painted.size).toBe(1);
    other.replaceWith(html);
  });
});
