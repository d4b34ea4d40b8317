import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readChangelog } from '../../scripts/vite/changelog.ts';

it('tells what each version brought', () => {
  const markdown = `# Changelog

The format is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

## [Unreleased]

## [0.2.0] - 2026-12-01

### Added

- Cards on the **shin**, with
  their sources.
- One more.

### Fixed

- A \`calf\` is no cow.

## 0.1.0 - 2026-11-22

### Added

- Marks.
`;
  expect(readChangelog(markdown)).toEqual([
    {
      version: '0.2.0',
      date: '2026-12-01',
      changes: [
        { kind: 'Added', items: ['Cards on the shin, with\ntheir sources.', 'One more.'] },
        { kind: 'Fixed', items: ['A calf is no cow.'] },
      ],
    },
    { version: '0.1.0', date: '2026-11-22', changes: [{ kind: 'Added', items: ['Marks.'] }] },
  ]);
});

it('takes what is not released yet as the version that is running', () =>
  expect(readChangelog('## [Unreleased]\n\n### Added\n\n- Marks.')).toEqual([
    { changes: [{ kind: 'Added', items: ['Marks.'] }] },
  ]));

it('refuses a heading that is no version', () =>
  expect(() => readChangelog('## Soon')).toThrow('"Soon" is not'));

it('reads ours', () => expect(readChangelog(readFileSync('CHANGELOG.md', 'utf8'))).not.toEqual([]));
