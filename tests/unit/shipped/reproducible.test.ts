import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };

/** What is not source: made by npm, the build or git. */
const MADE = new Set(['node_modules', '.output', '.wxt', '.git']);

/** The hash of a file's bytes, or each file of a folder with the hash of its own. */
function hashes(path: string): unknown {
  if (!statSync(path).isDirectory()) {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  }
  return Object.fromEntries(readdirSync(path).map((entry) => [entry, hashes(join(path, entry))]));
}

describe('a second build, in another folder and at another time', () => {
  const copy = mkdtempSync(join(tmpdir(), 'running-footnotes-'));
  afterAll(() => rmSync(copy, { recursive: true }));
  cpSync('.', copy, { recursive: true, filter: (source) => !MADE.has(basename(source)) });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');

  it.each(['chrome', 'firefox'])('gives the same bytes for %s, packed and unpacked', (browser) => {
    // The test's own NODE_ENV would make it a build for tests.
    const { NODE_ENV: _, ...env } = process.env;
    execSync(`npx wxt zip -b ${browser}`, { cwd: copy, env, stdio: 'pipe' });
    for (const made of [
      `${browser}-mv3`,
      `running-footnotes-${packageJson.version}-${browser}.zip`,
    ]) {
      const message = `${made}: made from other sources, or stale (npm run zip)?`;
      expect(hashes(join(copy, '.output', made)), message).toEqual(hashes(join('.output', made)));
    }
  });
});
