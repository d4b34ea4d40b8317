import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkChoices } from '../../lib/page/marks/decisions.ts';
import { shownInOrder } from '../../lib/page/marks/in-order.ts';
import { textOf } from '../../lib/page/marks/mark.ts';
import { MARK, RED_FLAG_MARK } from '../../lib/page/marks/names.ts';
import { PageMarks } from '../../lib/page/marks/page-marks.ts';
import { PaintedMarks } from '../../lib/page/marks/painted-marks.ts';
import { PageText } from '../../lib/page/text/page-text.ts';
import { fakeDetector } from './fake-detector.ts';

let lifetime: AbortController;
let page: PageText;
let sink: PageMarks;
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

function marking(painted: PaintedMarks, signal: AbortSignal, more: Partial<MarkChoices> = {}) {
  const choices = { density: 'all' as const, stoppedConcepts: [], ...more };
  const nothing = () => {};
  const detector = fakeDetector();
  sink = new PageMarks({ detector, painted, choices, onPaint: nothing, onSettled: nothing });
  const { mayContain } = detector;
  return new PageText({ mayContain, openSink: () => sink, signal });
}

async function start(html: string): Promise<void> {
  put(html);
  marks = new PaintedMarks(lifetime.signal);
  page = marking(marks, lifetime.signal);
  await settled();
}

function choose(choices: MarkChoices): void {
  sink.choose(choices);
  page.resume();
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
    expect(shownInOrder(marks).map(textOf)).toEqual(['calf strain', 'calf', 'calf']);
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
    expect(shownInOrder(marks).map(textOf)).toEqual(['calf strain']);
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
      expect(shownInOrder(marks).map(textOf)).toEqual(await freshScan());
    }
  }, 60_000);

  it('reads open shadow roots, those in them, and those attached later', async () => {
    await start('<div id="host"></div>');
    const host = document.querySelector('#host') as Element;
    const outer = host.attachShadow({ mode: 'open' });
    outer.append('my calf ', document.createElement('section'));
    const inner = outer.querySelector('section')?.attachShadow({ mode: 'open' });
    inner?.append('a blood clot');
    await vi.waitFor(() => expect(marks.size).toBe(2), { timeout: 8_000 });
    (outer.firstChild as Text).data = 'calf strain, no more';
    await settled();
    expect(painted().sort()).toEqual(['blood clot', 'calf strain']);
  }, 20_000);

  it('marks the first mention in each block, or on the page, when told to', async () => {
    put('<p>calf, calf</p><p>calf, blood clot</p>');
    marks = new PaintedMarks(lifetime.signal);
    page = marking(marks, lifetime.signal, { density: 'block' });
    await settled();
    expect(painted()).toEqual(['calf', 'calf', 'blood clot']);
    choose({ density: 'page', stoppedConcepts: [] });
    await settled();
    expect(painted()).toEqual(['calf', 'blood clot']);
    document.body.prepend(
      Object.assign(document.createElement('p'), { textContent: 'calf first' }),
    );
    await settled();
    expect(shownInOrder(marks).map((mark) => mark.spans[0]?.node.data)).toEqual([
      'calf first',
      'calf, blood clot',
    ]);
    choose({ density: 'all', stoppedConcepts: ['blood-clot'] });
    await settled();
    expect(painted()).toEqual(['calf', 'calf', 'calf', 'calf']);
  });

  it('paints at most 500 marks, says how many are left out, and fills up when some go', async () => {
    await start('<p>calf</p>'.repeat(520));
    expect([marks.size, sink.leftOut]).toEqual([500, 20]);
    for (const paragraph of [...document.querySelectorAll('p')].slice(0, 30)) paragraph.remove();
    await settled();
    expect([marks.size, sink.leftOut]).toEqual([490, 0]);
  });

  it('goes on after the page has replaced its root element', async () => {
    await start('<p>calf</p>');
    const html = document.documentElement;
    const other = document.createElement('html');
    other.append(document.createElement('body'));
    other.firstElementChild?.append('a blood clot');
    html.replaceWith(other);
    await settled();
    expect(painted()).toEqual(['blood clot']);
    other.replaceWith(html);
  });

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
  const known = { page, sink };
  const fresh = new PaintedMarks(other.signal);
  page = marking(fresh, other.signal);
  await settled();
  const texts = shownInOrder(fresh).map(textOf);
  other.abort();
  ({ page, sink } = known);
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
