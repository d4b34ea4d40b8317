import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { contentFolder, swap } from './content-folder.ts';

const SCRIPT = resolve('scripts/knowledge.ts');

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, ...args], {
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

test('prints the knowledge base as one JSON object', () => {
  const { stdout, stderr, status } = run(contentFolder());
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(compile().knowledge)));
});

test('with problems prints them all and nothing else', () => {
  const dir = contentFolder({
    'cards/calf-strain.md': swap('[@dixon-2009] {#no-scan}', '{#no-scan}'),
  });
  const { stdout, stderr, status } = run(dir);
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  expect(stderr).toMatch(/^1 problem in the content:\ncontent\/cards\/calf-strain\.md:38: /);
});

test('--check sums up', () => {
  const { stdout, stderr, status } = run('--check', contentFolder());
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toBe(
    [
      '2 cards on 2 topics, 0 concepts, 43 rows of the 2012 article',
      '13 claims: 12 cited (92.3 %), 1 general advice (7.7 %; at most one in 8)',
      '3 references cited, 0 unused',
      '0 cards overdue for a check',
      '',
    ].join('\n'),
  );
});

test('--check tells problems and sums up all the same', () => {
  const dir = contentFolder({
    'cards/calf-strain.md': swap('[@dixon-2009] {#no-scan}', '{#no-scan}'),
  });
  const { stdout, stderr, status } = run('--check', dir);
  expect(status).toBe(1);
  expect(stderr).toContain('calf-strain.md:38: The claim has no source.');
  expect(stdout).toContain('2 cards on 2 topics');
});

test.each([
  ['no such folder', () => ['/nowhere/content'], 'knowledge: /nowhere/content is missing.\n'],
  [
    'a file that is not there',
    () => {
      const dir = contentFolder();
      rmSync(join(dir, 'references.json'));
      return [dir];
    },
    'knowledge: content/references.json is missing.\n',
  ],
  ['two folders', () => ['a', 'b'], 'knowledge: only one content folder can be compiled.\n'],
  ['an unknown option', () => ['--chekc'], /^knowledge: Unknown option '--chekc'.*\n$/],
])('%s: one clear line and exit code 2', (_, args, message) => {
  const { stdout, stderr, status } = run(...args());
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  if (typeof message === 'string') expect(stderr).toBe(message);
  else expect(stderr).toMatch(message);
});
