import { describe, expect, it } from 'vitest';
import { findableOf } from '../../../lib/detection/aligned.ts';
import { createDetector, createFind } from '../../../lib/detection/index.ts';
import { type PageName, writePage } from '../../../scripts/bench/pages/index.ts';
import { contentLexicon } from '../../../scripts/lib/content-lexicon.ts';

const lexicon = contentLexicon();
const detector = createDetector(lexicon);
const written = new Map<PageName, string>();

function page(name: PageName): string {
  const html = written.get(name) ?? writePage(name);
  written.set(name, html);
  return html;
}

const count = (html: string, expression: RegExp) => html.match(expression)?.length ?? 0;
const paragraphs = (html: string) =>
  [...html.matchAll(/<p>(.*?)<\/p>/gs)].map((match) => (match[1] ?? '').replace(/<[^>]*>/g, ''));
const marked = (text: string) => {
  const found = detector.candidates(text);
  return found ? detector.decide(found, {}).length : 0;
};

describe('the pages of the bench', () => {
  it('are the same each time', () => {
    expect(writePage('a')).toBe(page('a'));
    expect(writePage('a', 7)).not.toBe(page('a'));
  });

  it('hold what they are said to hold', () => {
    expect(count(page('a'), /<p>/g)).toBe(2_000);
    expect(count(page('b'), /<p>/g)).toBe(31_000);
    expect(page('b').length / 1e6).toBeCloseTo(4.4, 0);
    expect(count(page('c'), /<[a-z]/g)).toBeGreaterThan(50_000);
    expect(count(page('f'), /<(span|a|b|i)\b/g)).toBeGreaterThan(95_000);
  });

  it('hold terms where they are said to', () => {
    expect(paragraphs(page('b')).filter((text) => marked(text) > 0).length).toBe(62);
    expect(createFind(findableOf(lexicon))(page('d'), 0)).toBe(-1);
    expect(paragraphs(page('e')).every((text) => marked(text) > 0)).toBe(true);
  });
});
