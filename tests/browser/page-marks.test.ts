import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MARK, RED_FLAG_MARK } from '../../lib/page/marks/names.ts';
import { freshScan, LONGER, MarkedPage, randomNumbers } from './marked-page.ts';

let lifetime: AbortController;
let page: MarkedPage;

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

async function start(html: string): Promise<void> {
  put(html);
  page = new MarkedPage(lifetime.signal);
  await page.settled();
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
    await page.settled();
    expect(page.words).toEqual(['calf strain', 'calf', 'calf']);
  });

  it('drops a mark over changed text at once and finds the new words', async () => {
    await start('<p>my calf strain</p>');
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'what a day, calf';
    await Promise.resolve();
    expect(painted()).toEqual([]);
    await page.settled();
    expect(painted()).toEqual(['calf']);
  });

  it('never shows a mark over words that came together by a removal', async () => {
    await start('<p>calf <b>st</b>rain</p>');
    document.querySelector('b')?.remove();
    await page.settled();
    expect(painted()).toEqual(['calf']);
  });

  it('forgets what is removed and follows what is moved', async () => {
    await start('<p id="a">calf</p><p id="b">calf strain</p><div></div>');
    document.querySelector('#a')?.remove();
    const b = document.querySelector('#b');
    if (b) document.querySelector('div')?.append(b);
    await page.settled();
    expect(page.words).toEqual(['calf strain']);
    expect(page.painted.size).toBe(1);
  });

  it('takes decisions again when the page turns out to be about something else', async () => {
    await start('<p>calf</p>');
    expect(painted()).toEqual(['calf']);
    const farm = document.createElement('p');
    farm.textContent = 'The cow, the other cow and the third cow had a calf';
    document.body.append(farm);
    await page.settled();
    expect(painted()).toEqual([]);
    farm.remove();
    await page.settled();
    expect(painted()).toEqual(['calf']);
  });

  it('leaves a paragraph unmarked once it becomes an editor', async () => {
    await start('<p>calf</p>');
    document.querySelector('p')?.setAttribute('contenteditable', '');
    await page.settled();
    expect(painted()).toEqual([]);
  });

  it('reads a document that is written in as a whole like any editor, from its start or from then on', async () => {
    const change = () => document.body.append(' and on');
    try {
      document.designMode = 'on';
      await start('<p>calf</p><p>calf strain</p>');
      expect(painted()).toEqual([]);
      document.designMode = 'off';
      change();
      await page.settled();
      expect(painted()).toEqual(['calf', 'calf strain']);
      document.designMode = 'on';
      change();
      await page.settled();
      expect(painted()).toEqual([]);
    } finally {
      document.designMode = 'off';
    }
  });

  it('follows the language of the page when that is said later, or changes, in shadow roots too', async () => {
    await start('<p>calf</p><section lang="nl"><div></div></section>');
    const [section, host] = document.querySelectorAll('section, div');
    host?.attachShadow({ mode: 'open' }).append('my calf strain');
    const speak = async (element: Element | undefined, lang: string) => {
      if (element) element.setAttribute('lang', lang);
      await page.settled();
    };
    await speak(section, 'en');
    await vi.waitFor(() => expect(painted()).toEqual(['calf', 'calf strain']), { timeout: 30_000 });
    await speak(section, 'nl');
    expect(painted()).toEqual(['calf']);
    try {
      await speak(document.documentElement, 'nl');
      expect(painted()).toEqual([]);
      await speak(section, 'en-GB');
      expect(painted()).toEqual(['calf strain']);
    } finally {
      document.documentElement.removeAttribute('lang');
    }
    await page.settled();
    expect(page.words).toEqual(['calf', 'calf strain']);
  });

  it(
    'has the marks of a fresh scan after random changes, one by one and in storms',
    async () => {
      await start('<div id="list"></div>');
      const list = document.querySelector('#list') as HTMLElement;
      const random = randomNumbers(7);
      for (let round = 0; round < 20 * LONGER; round++) {
        for (let i = 0; i < 6; i++) {
          changeSomething(list, random);
          await page.settled();
        }
        for (let i = 0; i < 50; i++) changeSomething(list, random);
        await page.settled();
        expect(page.words).toEqual(await freshScan());
      }
    },
    60_000 * LONGER,
  );

  it('reads a shadow root again when what it is in becomes an editor, is moved, or is a text again', async () => {
    await start('<section><div></div></section><code></code>');
    const [section, host, code] = ['section', 'div', 'code'].map((name) =>
      document.querySelector(name),
    ) as [Element, Element, Element];
    host.attachShadow({ mode: 'open' }).append(document.createElement('div'));
    host.shadowRoot?.firstElementChild?.attachShadow({ mode: 'open' }).append('my calf');
    await vi.waitFor(() => expect(painted()).toEqual(['calf']), { timeout: 30_000 });

    section.setAttribute('contenteditable', '');
    await page.settled();
    expect(painted()).toEqual([]);
    section.removeAttribute('contenteditable');
    await page.settled();
    expect(painted()).toEqual(['calf']);

    code.append(host);
    await page.settled();
    expect(painted()).toEqual([]);
    section.append(host);
    await page.settled();
    expect(painted()).toEqual(['calf']);
  });

  it('reads open shadow roots, those in them, those of paragraphs, and those attached later', async () => {
    await start('<div id="host"></div><p>Seen in place of this:</p>');
    const host = document.querySelector('#host') as Element;
    const outer = host.attachShadow({ mode: 'open' });
    outer.append('my calf ', document.createElement('section'));
    const inner = outer.querySelector('section')?.attachShadow({ mode: 'open' });
    inner?.append('a blood clot');
    document.querySelector('p')?.attachShadow({ mode: 'open' }).append('a calf');
    await vi.waitFor(() => expect(page.painted.size).toBe(3), { timeout: 30_000 });
    (outer.firstChild as Text).data = 'calf strain, no more';
    await page.settled();
    expect(painted().sort()).toEqual(['blood clot', 'calf', 'calf strain']);
  }, 20_000);

  it('looks for shadow roots when all that is in plain sight has its marks', async () => {
    const ask = window.requestIdleCallback.bind(window);
    const marked: number[] = [];
    const asked = vi.spyOn(window, 'requestIdleCallback').mockImplementation((run, options) => {
      if ((options?.timeout ?? 0) > 1_000) marked.push(page.painted.size);
      return ask(run, options);
    });
    try {
      await start('<p>calf</p>'.repeat(50));
      expect(marked[0]).toBe(50);
    } finally {
      asked.mockRestore();
    }
  });

  it('forgets what was marked in a shadow root when its host, or what that is in, is removed', async () => {
    await start('<div></div><section><div></div></section><p>a blood clot</p>');
    for (const host of document.querySelectorAll('div')) {
      const root = host.attachShadow({ mode: 'open' });
      root.append('calf', document.createElement('div'));
      root.querySelector('div')?.attachShadow({ mode: 'open' }).append('calf strain');
    }
    await vi.waitFor(() => expect(page.painted.size).toBe(5), { timeout: 30_000 });
    document.querySelector('div')?.remove();
    document.querySelector('section')?.remove();
    await page.settled();
    expect(painted()).toEqual(['blood clot']);
  }, 20_000);

  it('counts text directly in a shadow root among what the reader can see', async () => {
    await start('<div></div><div hidden></div><p>a blood clot</p>');
    for (const host of document.querySelectorAll('div')) {
      host.attachShadow({ mode: 'open' }).append('calf');
    }
    await vi.waitFor(() => expect(page.painted.size).toBe(3), { timeout: 30_000 });
    expect(page.words).toEqual(['calf', 'blood clot']);
  }, 20_000);

  it('marks the first mention in each block, or on the page, when told to', async () => {
    put('<p>calf, calf</p><p>calf, blood clot</p>');
    page = new MarkedPage(lifetime.signal, { density: 'block' });
    await page.settled();
    expect(painted()).toEqual(['calf', 'calf', 'blood clot']);
    page.choose({ density: 'page', stoppedConcepts: [] });
    await page.settled();
    expect(painted()).toEqual(['calf', 'blood clot']);
    document.body.prepend(
      Object.assign(document.createElement('p'), { textContent: 'calf first' }),
    );
    await page.settled();
    expect([...page.painted].map((mark) => mark.spans[0]?.node.data).sort()).toEqual([
      'calf first',
      'calf, blood clot',
    ]);
    page.choose({ density: 'all', stoppedConcepts: ['blood-clot'] });
    await page.settled();
    expect(painted()).toEqual(['calf', 'calf', 'calf', 'calf']);
  });

  it('paints at most 500 marks, says how many are left out, and fills up when some go', async () => {
    await start('<p>calf</p>'.repeat(520));
    expect([page.painted.size, page.marks.leftOut]).toEqual([500, 20]);
    // Read again without a change: each is still counted once.
    const last = document.querySelector('p:last-child');
    last?.setAttribute('contenteditable', '');
    last?.removeAttribute('contenteditable');
    await page.settled();
    expect([page.painted.size, page.marks.leftOut]).toEqual([500, 20]);
    for (const paragraph of [...document.querySelectorAll('p')].slice(0, 30)) paragraph.remove();
    await page.settled();
    expect([page.painted.size, page.marks.leftOut]).toEqual([490, 0]);
  });

  it('goes on after the page has replaced its root element', async () => {
    await start('<p>calf</p>');
    const html = document.documentElement;
    const other = document.createElement('html');
    other.append(document.createElement('body'));
    other.firstElementChild?.append('a blood clot');
    html.replaceWith(other);
    await page.settled();
    expect(painted()).toEqual(['blood clot']);
    other.replaceWith(html);
  });

  it('leaves the marks of a newer copy alone when an older one ends', async () => {
    await start('<p>calf</p>');
    const newer = new AbortController();
    const copy = new MarkedPage(newer.signal);
    await copy.settled();
    lifetime.abort();
    expect(painted()).toEqual(['calf']);
    newer.abort();
    expect(painted()).toEqual([]);
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
    () => at.setAttribute('lang', random(2) ? 'en' : 'nl'),
  ];
  moves[random(moves.length)]?.();
}
