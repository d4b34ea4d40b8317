import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMark, type Mark } from '../../lib/page/marks/mark.ts';
import { PaintedMarks } from '../../lib/page/marks/painted-marks.ts';
import { boxesOf, markAtPoint, markUnder } from '../../lib/page/pointer/hit-test.ts';
import { fakeDetector } from './fake-detector.ts';

let lifetime: AbortController;
let painted: PaintedMarks;

beforeEach(() => {
  lifetime = new AbortController();
  painted = new PaintedMarks(lifetime.signal);
});
afterEach(() => {
  lifetime.abort();
  document.body.replaceChildren();
});

const parse = (html: string) => document.createRange().createContextualFragment(html);

/** Puts `html` into the page and marks `words`, which may run through several elements. */
function mark(html: string, words: string): Mark {
  document.body.replaceChildren(parse(html));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const start = nodes
    .map((node) => node.data)
    .join('')
    .indexOf(words);
  let offset = 0;
  const spans = nodes.flatMap((node) => {
    const from = Math.max(0, start - offset);
    const to = Math.min(node.data.length, start + words.length - offset);
    offset += node.data.length;
    return from < to ? [{ node, start: from, end: to }] : [];
  });
  const detector = fakeDetector();
  const found = detector.candidates('calf');
  const [mention] = found ? detector.decide(found, {}) : [];
  const made = mention && createMark(mention, spans);
  if (!made) throw new Error('nothing to mark');
  painted.add([made]);
  return made;
}

const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

describe('markAtPoint', () => {
  it('finds the mark in every element it runs through', () => {
    const made = mark('<p>my calf <b>strain</b> today</p>', 'calf strain');
    const boxes = boxesOf(made);
    expect(boxes).toHaveLength(2);
    for (const box of boxes) expect(markAtPoint(painted, middle(box))).toBe(made);
  });

  it('finds nothing beside, above and in the empty rest of the line', () => {
    const [box] = boxesOf(mark('<p>my calf</p>', 'calf'));
    if (!box) throw new Error('no box');
    for (const point of [
      { x: box.left - 12, y: box.top + 5 },
      { x: box.right + 60, y: box.top + 5 },
      { x: box.left + 5, y: box.top - 30 },
    ]) {
      expect(markAtPoint(painted, point)).toBeNull();
    }
  });

  it('does not take what lies between the two lines of a wrapped mark for it', () => {
    const made = mark(
      '<p style="width: 9ch; font: 16px monospace">aaaa calf strain</p>',
      'calf strain',
    );
    const [first, second] = boxesOf(made);
    if (!first || !second) throw new Error('the mark does not wrap');
    expect(markAtPoint(painted, middle(second))).toBe(made);
    // Under the unmarked word before it on the first line: inside the bounding box, in none of the lines.
    expect(markAtPoint(painted, { x: second.left + 2, y: middle(first).y })).toBeNull();
  });

  it('finds nothing under something that covers the mark', () => {
    const [box] = boxesOf(mark('<p>my calf</p>', 'calf'));
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; background: #fff';
    document.body.append(cover);
    expect(box && markAtPoint(painted, middle(box))).toBeNull();
  });

  it('finds nothing once the text is gone', () => {
    const made = mark('<p>my calf</p>', 'calf');
    const [box] = boxesOf(made);
    document.body.replaceChildren();
    expect(box && markAtPoint(painted, middle(box))).toBeNull();
    expect(boxesOf(made)).toEqual([]);
  });
});

describe('markUnder', () => {
  const target = (selector: string) => document.querySelector(selector) as Element;

  it('finds the mark from each element whose text it runs through', () => {
    const made = mark('<p>my calf <b>strain</b> today</p>', 'calf strain');
    const [first, second] = boxesOf(made);
    if (!first || !second) throw new Error('no boxes');
    expect(markUnder(painted, middle(first), target('p'))).toBe(made);
    expect(markUnder(painted, middle(second), target('b'))).toBe(made);
    expect(markUnder(painted, { x: first.left - 12, y: first.top + 5 }, target('p'))).toBeNull();
  });

  it('asks the browser nothing about an element without a mark in its text', () => {
    const [box] = boxesOf(mark('<main><p>my calf</p></main>', 'calf'));
    const asks = vi.spyOn(document, 'caretPositionFromPoint');
    const measures = vi.spyOn(Range.prototype, 'getClientRects');
    expect(box && markUnder(painted, middle(box), target('main'))).toBeNull();
    expect([asks, measures].map(({ mock }) => mock.calls)).toEqual([[], []]);
    vi.restoreAllMocks();
  });

  it('finds one of many marks in one element', () => {
    const first = mark('<p>calf, calf, calf, calf, calf, calf</p>', 'calf');
    const node = target('p').firstChild as Text;
    const others = [6, 12, 18, 24, 30].map((start) =>
      createMark(first.mention, [{ node, start, end: start + 4 }]),
    );
    for (const made of others) {
      if (!made) throw new Error('no mark');
      painted.add([made]);
    }
    const [box] = others[2] ? boxesOf(others[2]) : [];
    expect(box && markUnder(painted, middle(box), target('p'))).toBe(others[2]);
  });

  describe('where a shadow root is', () => {
    /** Marks the first "calf" after `from` in a text. */
    function markIn(node: Text, from = 0): Mark {
      const start = node.data.indexOf('calf', from);
      const made = mention && createMark(mention, [{ node, start, end: start + 4 }]);
      if (!made) throw new Error('nothing to mark');
      painted.add([made]);
      return made;
    }
    let mention: Mark['mention'];
    /** In the host, and shown where the shadow root has a slot. */
    let slotted: Mark;
    let host: Element;
    let root: ShadowRoot;
    /** What an event there, whose target is the host, leads to. */
    const under = (made: Mark) => markUnder(painted, middle(boxesOf(made)[0] as DOMRect), host);

    beforeEach(() => {
      slotted = mark('<div>my calf</div>', 'calf');
      mention = slotted.mention;
      host = target('div');
      root = host.attachShadow({ mode: 'open' });
    });
    const fill = (html: string) => root.append(parse(html));
    const textIn = (at: ParentNode, selector: string) =>
      at.querySelector(selector)?.firstChild as Text;

    it('finds marks in it, directly or not, in its slots and in what they show', () => {
      fill('a calf <p>another calf <slot></slot></p><slot name="none">no calf</slot>');
      const inside = [
        markIn(root.firstChild as Text),
        markIn(textIn(root, 'p')),
        markIn(textIn(root, '[name]')),
      ];
      for (const made of [slotted, ...inside]) expect(under(made)).toBe(made);
    });

    it('finds marks in a shadow root within it', () => {
      fill('<section><slot></slot> with a calf</section>');
      const inner = root.querySelector('section') as Element;
      inner.attachShadow({ mode: 'open' }).append(parse('<p>one calf</p><p><slot></slot></p>'));
      const text = textIn(inner.shadowRoot as ShadowRoot, 'p');
      for (const made of [markIn(text), markIn(inner.lastChild as Text), slotted])
        expect(under(made)).toBe(made);
    });

    it('finds one of many in one element, and in the host', () => {
      fill('<p>calf, calf, calf, calf, calf, calf</p><slot></slot>');
      for (const text of [textIn(root, 'p'), new Text('calf, calf, calf, calf, calf, calf')]) {
        if (!text.isConnected) host.append(text);
        const all = [0, 6, 12, 18, 24, 30].map((from) => markIn(text, from));
        for (const made of all) expect(under(made)).toBe(made);
      }
    });

    it('finds nothing under something in it that covers the slot', () => {
      fill('<slot></slot><b style="position: fixed; inset: 0; background: #fff"></b>');
      expect(boxesOf(slotted)).toHaveLength(1);
      expect(under(slotted)).toBeNull();
    });
  });

  it('forgets the element with the mark, also when the text has been put elsewhere', () => {
    const made = mark('<p>my calf</p><div></div>', 'calf');
    const [box] = boxesOf(made);
    target('div').append(target('p').firstChild as Text);
    painted.remove([made]);
    expect(painted.in(target('p'))).toEqual([]);
    expect(box && markUnder(painted, middle(box), target('p'))).toBeNull();
  });
});
