import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { BROWSER_KINDS } from '../../browsers/find.ts';
import type { Report } from '../figure.ts';

const SCRIPTS = ['marks', 'detect', 'tip'];

/** What a page is sent, minified, and minified and compressed. */
export function measureBytes(report: Report): void {
  for (const browser of BROWSER_KINDS) {
    for (const script of SCRIPTS) {
      const bytes = readFileSync(`.output/${browser}-mv3/${script}.js`);
      const about = { browser, unit: 'bytes' } as const;
      const label = `${script}.js`;
      report({ ...about, id: `bytes/${script}`, label, value: bytes.length });
      const compressed = { id: `bytes/${script}-gzip`, label: `${label}, compressed` };
      report({ ...about, ...compressed, value: gzipSync(bytes).length });
    }
  }
}
