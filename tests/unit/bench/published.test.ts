import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentsFor, publishedResult } from '../../../scripts/bench/publish/index.ts';

const result = publishedResult();

describe('what the documents say of speed', () => {
  it.each(Object.entries(documentsFor(result)))('is what was measured, in %s', (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('follows the figures', () => {
    const slower = result.figures.map((figure) => ({ ...figure, value: figure.value + 1 }));
    const documents = documentsFor({ ...result, figures: slower });
    for (const [file, text] of Object.entries(documents)) {
      expect(readFileSync(file, 'utf8')).not.toBe(text);
    }
  });

  it('is a drawing without anything from elsewhere', () => {
    const chart = documentsFor(result)['docs/images/performance.svg'] ?? '';
    expect(/href|url\(|<script/.exec(chart)).toBeNull();
  });
});
