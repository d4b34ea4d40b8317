import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../lib/page/text/block.ts';
import { MarkedPage } from './marked-page.ts';

let lifetime: AbortController;
let page: MarkedPage;

/** Nothing reads the page here: blocks are handed over as a reader would, at times of the test's choice. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'], now: 10_000 });
  lifetime = new AbortController();
  page = new MarkedPage(lifetime.signal);
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** The block of a new paragraph at the end of the page. */
function paragraph(text: string): Block {
  const container = Object.assign(document.createElement('p'), { textContent: text });
  document.body.append(container);
  return { container, text, pieces: [{ node: container.firstChild as Text, start: 0 }] };
}

/** Hands a block over and decides what is due. Returns how many blocks were decided. */
function find(block: Block): number {
  page.marks.found(block);
  return decide();
}

function decide(): number {
  let decided = 0;
  for (; page.marks.isDue; decided++) page.marks.decide();
  return decided;
}

/** A page whose reader has as many marks as may be in view. */
function fillView(): void {
  page.marks.begin(document.documentElement, false);
  for (let i = 0; i < 10; i++) expect(find(paragraph('calf'))).toBe(1);
  expect(page.painted.size).toBe(10);
}

describe('blocks that are found', () => {
  it('are marked at once as long as the reader may have them in view, later ones together', () => {
    fillView();
    const decided = [...Array(6)].map(() => {
      vi.advanceTimersByTime(100);
      return find(paragraph('calf'));
    });
    expect(decided).toEqual([0, 0, 3, 0, 0, 3]);
    expect(page.painted.size).toBe(16);
    find(paragraph('calf'));
    expect(decide()).toBe(0);
    vi.advanceTimersByTime(250);
    expect(decide()).toBe(1);
  });

  it('are all marked when what was to be read has been read, the first time and later', () => {
    fillView();
    for (const marks of [15, 20]) {
      page.marks.begin(document.documentElement, false);
      for (let i = 0; i < 5; i++) expect(find(paragraph('calf'))).toBe(0);
      expect(page.painted.size).toBe(marks - 5);
      let slices = 1;
      while (page.marks.settle(() => true)) slices++;
      expect(slices).toBeGreaterThanOrEqual(5);
      expect(page.painted.size).toBe(marks);
    }
  });

  it('are left out when they change or go while they wait', () => {
    fillView();
    const changed = paragraph('calf');
    const gone = paragraph('calf');
    for (const block of [changed, gone]) expect(find(block)).toBe(0);
    const text = changed.pieces[0]?.node as Text;
    text.data = 'calf of a cow';
    page.marks.changed(() => new Set([text]));
    (gone.container as Element).remove();
    page.marks.gone([gone.container as Element]);
    vi.advanceTimersByTime(1_000);
    expect(find(paragraph('calf strain'))).toBe(1);
    expect(page.words.slice(10)).toEqual(['calf strain']);
    expect(page.painted.size).toBe(11);
  });
});
