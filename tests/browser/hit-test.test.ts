import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMark, type Mark } from '../../lib/page/marks/mark.ts';
import { PaintedMarks } from '../../lib/page/marks/painted-marks.ts';
import { boxesOf, markAtPoint } from '../../lib/page/pointer/hit-test.ts';
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

/** Puts `html` into the page and marks `words`, which may run through several elements. */
function mark(html: string, words: string): Mark {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
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
    for (const box of boxes) expect(markAtPoint(painted, middle(box), [])).toBe(made);
  });

  it('finds nothing beside, above and in the empty rest of the line', () => {
    const [box] = boxesOf(mark('<p>my calf</p>', 'calf'));
    if (!box) throw new Error('no box');
    for (const point of [
      { x: box.left - 12, y: box.top + 5 },
      { x: box.right + 60, y: box.top + 5 },
      { x: box.left + 5, y: box.top - 30 },
    ]) {
      expect(markAtPoint(painted, point, [])).toBeNull();
    }
  });

  it('does not take what lies between the two lines of a wrapped mark for it', () => {
    const made = mark(
      '<p style="width: 9ch; font: 16px monospace">aaaa calf strain</p>',
      'calf strain',
    );
    const [first, second] = boxesOf(made);
    if (!first || !second) throw new Error('the mark does not wrap');
    expect(markAtPoint(painted, middle(second), [])).toBe(made);
    // Under the unmarked word before it on the first line: inside the bounding box, in none of the lines.
    expect(markAtPoint(painted, { x: second.left + 2, y: middle(first).y }, [])).toBeNull();
  });

  it('finds nothing under something that covers the mark', () => {
    const [box] = boxesOf(mark('<p>my calf</p>', 'calf'));
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; background: #fff';
    document.body.append(cover);
    expect(box && markAtPoint(painted, middle(box), [])).toBeNull();
  });

  it('finds nothing once the text is gone', () => {
    const made = mark('<p>my calf</p>', 'calf');
    const [box] = boxesOf(made);
    document.body.replaceChildren();
    expect(box && markAtPoint(painted, middle(box), [])).toBeNull();
    expect(boxesOf(made)).toEqual([]);
  });
});
