import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { COMPILE_AT_ONCE } from '../../../scripts/vite/compile-at-once.ts';

/**
 * Thousands of bytes: minified, and minified and compressed. marks.js is what every page pays, detect.js one
 * on which a word may matter, tip.js one with a mark.
 */
const BUDGETS = {
  'marks.js': [21.75, 8.5],
  'detect.js': [44, 21],
  'tip.js': [46, 18],
} as const;

/** Ways to make markup or code from strings, or to reach the network. None belongs in what is shipped. */
const FORBIDDEN =
  /innerHTML|outerHTML\s*=|insertAdjacentHTML|createContextualFragment|document\.write|\beval\(|new Function\(|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|importScripts/i;

describe.each(['chrome', 'firefox'])('what is built for %s', (browser) => {
  const folder = `.output/${browser}-mv3`;
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|html)$/.test(file),
  );

  it.each(Object.entries(BUDGETS))('keeps %s within its budget', (file, [minified, compressed]) => {
    const bytes = readFileSync(join(folder, file));
    expect(bytes.length).toBeLessThanOrEqual(minified * 1_000);
    expect(gzipSync(bytes).length).toBeLessThanOrEqual(compressed * 1_000);
  });

  it.each(scripts)('makes no markup, code or request from strings in %s', (file) => {
    const code = readFileSync(join(folder, file), 'utf8');
    expect(FORBIDDEN.exec(code)?.[0]).toBeUndefined();
  });

  it.each(scripts)('is text that Chromium takes for a script in %s', (file) => {
    // It refuses content scripts with characters that Unicode reserves, as "not UTF-8".
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, file)));
    expect(/[\uFDD0-\uFDEF\uFFFE\uFFFF]/u.test(text)).toBe(false);
  });

  it('has detect.js alone compiled at once', () => {
    const begins = scripts.filter((file) =>
      readFileSync(join(folder, file), 'utf8').startsWith(COMPILE_AT_ONCE),
    );
    expect(begins).toEqual(['detect.js']);
  });

  it('keeps the polyfill out of pages', () => {
    for (const file of Object.keys(BUDGETS)) {
      expect(readFileSync(join(folder, file), 'utf8')).not.toContain('webextension-polyfill');
    }
  });
});
