import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

describe.each(['chrome', 'firefox'])('the pages built for %s', (browser) => {
  const folder = `.output/${browser}-mv3`;
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));

  it('are at least these', () => {
    expect(pages).toEqual(
      expect.arrayContaining([
        'options.html',
        'popup.html',
        'reference.html',
        'sidepanel.html',
        'welcome.html',
      ]),
    );
  });

  it.each(pages)('%s waits for the look that was chosen before anything else', (page) => {
    const html = readFileSync(join(folder, page), 'utf8');
    const [first = ''] = /<(script|link|style)\b[^>]*>/.exec(html) ?? [];
    const script = page === 'popup.html' ? 'popup-first-frame' : 'look';
    expect(first).toMatch(new RegExp(`^<script\\s+src="/${script}\\.js"`));
  });

  it('popup.html waits for one script and one sheet, and for nothing else', () => {
    const html = readFileSync(join(folder, 'popup.html'), 'utf8');
    const files = [...html.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, file]) => file);
    expect(files).toEqual(['/popup-first-frame.js', expect.stringMatching(/\.css$/)]);
  });
});
