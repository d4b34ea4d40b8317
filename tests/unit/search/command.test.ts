import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'search-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...lines: string[]) {
  const file = join(folder, 'queries.jsonl');
  writeFileSync(file, lines.join('\n'));
  return command(file);
}

function command(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/search.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, out: stdout, told: stderr.trim().split('\n') };
}

describe('npm run search', () => {
  it('answers each query in a line: cards, and distinct topics in their order', () => {
    const { status, out } = run('{"q":"solius"}', '', '{"q":"wide calf boots"}');
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(first.q).toBe('solius');
    expect(first.cards[0]).toBe('soleus-strain');
    expect(first.topics[0]).toBe('soleus-strain');
    expect(new Set(first.topics).size).toBe(first.topics.length);
    expect(second).toEqual({ q: 'wide calf boots', cards: [], topics: [] });
  });

  it('puts danger first when a calf is swollen or hot, whatever is asked about it', () => {
    const asked = ['can i run with a', 'ibuprofen for a', 'should i massage my', 'stretches for a'];
    const queries = asked.flatMap((words) => [`${words} swollen calf`, `${words} hot calf`]);
    const { out } = run(...queries.map((q) => JSON.stringify({ q })));
    const first = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).topics[0]);
    expect(first).toEqual(queries.map(() => 'red-flags'));
  });

  it.each([
    ['no file is named', () => command(), /^Usage: /],
    ['the file is not there', () => command('nowhere.jsonl'), /^nowhere\.jsonl: /],
    ['a line is not JSON', () => run('{"q":"calf"}', '{"q":'), /:2: /],
    ['a line has no query', () => run('{"q":"calf"}', '', '{"query":"calf"}'), /:3: .*"q"/],
  ])('says so in one line and ends with 2 when %s', (_, wrong, words) => {
    const { status, out, told } = wrong();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(words);
    expect(status).toBe(2);
    expect(out).toBe('');
  });
});
