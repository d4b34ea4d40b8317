import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { textOf } from '../../lib/page/marks/mark.ts';
import { MARK, RED_FLAG_MARK } from '../../lib/page/marks/names.ts';
import { PageMarks } from '../../lib/page/marks/page-marks.ts';
import { fakeDetector } from './fake-detector.ts';

let lifetime: AbortController;
let page: PageMarks;

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
  page = new PageMarks(fakeDetector(), onPaint, lifetime.signal);
  await settled();
}

/** Waits until the marks have been the same for a while. */
async function settled(): Promise<void> {
  let before = '';
  let same = 0;
  await vi.waitFor(
    () => {
      const now = JSON.stringify([painted(), page.inOrder().map(textOf)]);
      same = now === before ? same + 1 : 0;
      before = now;
      if (same < 4) throw new Error('still changing');
    },
    { timeout: 5_000, interval: 40 },
  );
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
    expect(page.inOrder().map(textOf)).toEqual(['calf strain', 'calf', 'calf']);
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
    expect(page.inOrder().map(textOf)).toEqual(['calf strain']);
    expect(page.painted.size).toBe(1);
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

  it('has the marks of a fresh scan after a thousand random changes', async () => {
    await start('<div id="list"></div>');
    const list = document.querySelector('#list') as HTMLElement;
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 16807) % 2147483647;
      return seed % below;
    };
    const words = ['calf ', 'strain', 'calf strain', 'cow', ' blood clot', ' ran ', 'cal', 'f'];
    const word = () => words[random(words.length)] ?? '';
    for (let i = 0; i < 1_000; i++) {
      const nodes = [list, ...list.querySelectorAll('*')];
      const at = nodes[random(nodes.length)] as HTMLElement;
      const kind = random(6);
      if (kind === 0) at.append(word());
      else if (kind === 1) at.append(document.createElement(random(2) ? 'b' : 'p'));
      else if (kind === 2 && at !== list) at.remove();
      else if (kind === 3 && at.firstChild)
        at.insertBefore(document.createTextNode(word()), at.firstChild);
      else if (kind === 4 && at.firstChild?.nodeType === Node.TEXT_NODE)
        at.firstChild.nodeValue = word();
      else if (at !== list && !nodes.slice(0, 1)[0]?.isSameNode(at)) list.append(at);
      if (i % 100 === 99) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await settled();
    const kept = page.inOrder().map(textOf);
    lifetime.abort();
    lifetime = new AbortController();
    page = new PageMarks(fakeDetector(), () => {}, lifetime.signal);
    await settled();
    expect(kept).toEqual(page.inOrder().map(textOf));
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
