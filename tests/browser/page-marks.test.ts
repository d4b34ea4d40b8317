import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { textOf } from '../../lib/page/marks/mark.ts';
import { MARK, RED_FLAG_MARK } from '../../lib/page/marks/names.ts';
import { PageMarks } from '../../lib/page/marks/page-marks.ts';
import { PaintedMarks } from '../../lib/page/marks/painted-marks.ts';
import { fakeDetector } from './fake-detector.ts';

let lifetime: AbortController;
let page: PageMarks;
let marks: PaintedMarks;

beforeEach(() => {
  lifetime = new AbortController();
});
afterEach(() => {
  lifetime.abort();
  document.body.replaceChildren();
});

function put(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
}

/** What is painted, in the order of the document, by the ranges that the browser holds. */
function painted(): string[] {
  const ranges = [MARK, RED_FLAG_MARK].flatMap((name) => [
    ...((CSS.highlights.get(name) as Iterable<StaticRange> | undefined) ?? []),
  ]);
  return ranges.map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}

async function start(html: string, onPaint = () => {}): Promise<void> {
  put(html);
  marks = new PaintedMarks(lifetime.signal);
  page = new PageMarks(fakeDetector(), marks, onPaint, lifetime.signal);
  await settled();
}

/** Waits until every change so far has been reported and read. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await vi.waitFor(() => expect(page.isSettled).toBe(true), { timeout: 5_000, interval: 5 });
}

describe('PageMarks', () => {
  it('marks what is there, over element borders, and leaves the document as it was', async () => {
    await start('<p>my calf <b>strain</b></p><p>a blood clot</p>');
    expect(painted()).toEqual(['calf strain', 'blood clot']);
    expect(document.body.innerHTML).toBe('<p>my calf <b>strain</b></p><p>a blood clot</p>');
  });

  it('paints red flags under a name of their own', async () => {
    await start('<p>a blood clot</p>');
    expect(CSS.highlights.get(MARK)?.size).toBe(0);
    expect(CSS.highlights.get(RED_FLAG_MARK)?.size).toBe(1);
  });

  it('marks what arrives later, in any shape', async () => {
    await start('<div></div>');
    const div = document.querySelector('div');
    div?.append('calf ');
    div?.append(Object.assign(document.createElement('b'), { textContent: 'strain' }));
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'calf' }));
    const link = document.createElement('a');
    link.append(Object.assign(document.createElement('div'), { textContent: 'my calf' }));
    document.body.append(link);
    await settled();
    expect(marks.inOrder().map(textOf)).toEqual(['calf strain', 'calf', 'calf']);
  });

  it('drops a mark over changed text at once and finds the new words', async () => {
    await start('<p>my calf strain</p>');
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'what a day, calf';
    await Promise.resolve();
    expect(painted()).toEqual([]);
    await settled();
    expect(painted()).toEqual(['calf']);
  });

  it('never shows a mark over words that came together by a removal', async () => {
    await start('<p>calf <b>st</b>rain</p>');
    document.querySelector('b')?.remove();
    await settled();
    expect(painted()).toEqual(['calf']);
  });

  it('forgets what is removed and follows what is moved', async () => {
    await start('<p id="a">calf</p><p id="b">calf strain</p><div></div>');
    document.querySelector('#a')?.remove();
    const b = document.querySelector('#b');
    if (b) document.querySelector('div')?.append(b);
    await settled();
    expect(marks.inOrder().map(textOf)).toEqual(['calf strain']);
    expect(marks.size).toBe(1);
  });

  it('takes decisions again when the page turns out to be about something else', async () => {
    await start('<p>calf</p>');
    expect(painted()).toEqual(['calf']);
    const farm = document.createElement('p');
    farm.textContent = 'The cow, the other cow and the third cow had a calf';
    document.body.append(farm);
    await settled();
    expect(painted()).toEqual([]);
    farm.remove();
    await settled();
    expect(painted()).toEqual(['calf']);
  });

  it('leaves a paragraph unmarked once it becomes an editor', async () => {
    await start('<p>calf</p>');
    document.querySelector('p')?.setAttribute('contenteditable', '');
    await settled();
    expect(painted()).toEqual([]);
  });

  it('has the marks of a fresh scan after random changes, one by one and in storms', async () => {
    await start('<div id="list"></div>');
    const list = document.querySelector('#list') as HTMLElement;
    const random = randomNumbers(7);
    for (let round = 0; round < 20; round++) {
      for (let i = 0; i < 6; i++) {
        changeSomething(list, random);
        await settled();
      }
      for (let i = 0; i < 50; i++) changeSomething(list, random);
      await settled();
      expect(marks.inOrder().map(textOf)).toEqual(await freshScan());
    }
  }, 60_000);

  it('takes everything away when its lifetime ends', async () => {
    await start('<p>calf</p>');
    lifetime.abort();
    expect(CSS.highlights.has(MARK)).toBe(false);
    expect(CSS.highlights.has(RED_FLAG_MARK)).toBe(false);
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'calf' }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(painted()).toEqual([]);
  });
});

/** What a scan from nothing marks. */
async function freshScan(): Promise<string[]> {
  const other = new AbortController();
  const known = page;
  const fresh = new PaintedMarks(other.signal);
  page = new PageMarks(fakeDetector(), fresh, () => {}, other.signal);
  await settled();
  const texts = fresh.inOrder().map(textOf);
  other.abort();
  page = known;
  return texts;
}

/** Numbers below a limit that are the same in every run (Lehmer's generator). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 16807) % 2147483647;
    return state % below;
  };
}

const WORDS = ['calf ', 'strain', 'calf strain', 'cow', ' blood clot', ' ran ', 'cal', 'f'];
const TAGS = ['b', 'p', 'a', 'div', 'br', 'code'];

/** Adds, edits, moves or removes some text or element in `list`. */
function changeSomething(list: HTMLElement, random: (below: number) => number): void {
  const nodes = [list, ...list.querySelectorAll('*')];
  const at = nodes[random(nodes.length)] as Element;
  const to = nodes[random(nodes.length)] as Element;
  const word = WORDS[random(WORDS.length)] as string;
  const first = at.firstChild;
  const moves = [
    () => at.append(word),
    () => at.prepend(word),
    () => at.append(document.createElement(TAGS[random(TAGS.length)] as string)),
    () => first?.nodeType === Node.TEXT_NODE && Object.assign(first, { nodeValue: word }),
    () => !to.contains(at) && at.append(to),
    () => first?.remove(),
    () => nodes.length > 40 && list.replaceChildren(),
  ];
  moves[random(moves.length)]?.();
}
