import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'detect-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function run(script: 'detect' | 'eval', ...args: string[]) {
  const command = ['--experimental-strip-types', '--no-warnings', `scripts/${script}.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('detect', () => {
  const text = 'My left calf strain is back.';
  const passages = file(
    'passages.jsonl',
    `${JSON.stringify({ id: 'a', text })}\n\n{"id":7,"text":"A cow."}\n`,
  );

  it('answers every line with its mentions and topic', () => {
    const { status, stdout } = run('detect', passages);
    expect(status).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      {
        id: 'a',
        mentions: [
          { start: 8, end: 19, concept: 'calf-strain', card: 'calf-strain', topic: 'calf-strain' },
        ],
        topic: 'calf-strain',
      },
      { id: 7, mentions: [], topic: null },
    ]);
  });

  it('says why when asked', () => {
    const { stdout } = run('detect', passages, '--explain');
    expect(JSON.parse(stdout.split('\n')[0] ?? '').mentions[0].because).toContain('my');
  });

  it.each([
    ['a missing file', ['no-such.jsonl'], /no-such\.jsonl: no such file/],
    [
      'a line that is not JSON',
      [file('broken.jsonl', '{"id":1,"text":"x"}\nnonsense\n')],
      /broken\.jsonl:2: not valid JSON/,
    ],
    [
      'a line without text',
      [file('no-text.jsonl', '{"id":1}\n')],
      /no-text\.jsonl:1: no text in "text"/,
    ],
    [
      'a title that is no text',
      [file('title.jsonl', '{"id":1,"text":"x","title":5}')],
      /title\.jsonl:1: no text in "title"/,
    ],
    ['no argument', [], /^Usage: /],
    ['an unknown option', [passages, '--nonsense'], /^Usage: /],
  ])('tells %s in one line and exits with 2', (_, args, message) => {
    const { status, stdout, stderr } = run('detect', ...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('eval', () => {
  it('scores labelled passages and explains every error', () => {
    const right = {
      id: 'r',
      domain: 'd',
      card: 'calf-strain',
      text: 'My left calf strain.',
      spans: [] as unknown[],
    };
    right.spans = [
      { start: 8, end: 19, surface: 'calf strain', concept: 'calf-strain', must: true },
    ];
    const wrong = { id: 'w', domain: 'd', card: 'none', text: 'My calf is sore.', spans: [] };
    const missed = {
      id: 'm',
      domain: 'd',
      card: 'achilles',
      text: 'The tendon.',
      spans: [] as unknown[],
    };
    missed.spans = [
      { start: 4, end: 10, surface: 'tendon', concept: 'achilles-tendon', must: true },
    ];
    const lines = [right, wrong, missed].map((line) => JSON.stringify(line)).join('\n');
    const { status, stdout } = run('eval', file('labelled.jsonl', lines));
    expect(status).toBe(0);
    expect(stdout).toMatch(/precision +0\.500 \(1\/2\)/);
    expect(stdout).toMatch(/recall +0\.500 \(1\/2\)/);
    expect(stdout).toMatch(/clean look-alikes +0\.000 \(0\/1\)/);
    expect(stdout).toMatch(/topic accuracy +0\.500 \(1\/2\)/);
    expect(stdout).toMatch(/wrong mark w .*because/);
    expect(stdout).toMatch(/missed +m .*no word of the lexicon/);
    expect(stdout).toMatch(/topic +m .*is achilles, found none/);
  });

  it('names the line whose label does not fit', () => {
    const line = {
      id: 'x',
      card: 'none',
      text: 'calf',
      spans: [{ start: 1, end: 3, surface: 'cal', must: true }],
    };
    const { status, stderr } = run('eval', file('label.jsonl', JSON.stringify(line)));
    expect(status).toBe(2);
    expect(stderr).toMatch(/label\.jsonl:1: the span "cal" does not stand at 1/);
  });
});
