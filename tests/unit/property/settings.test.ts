import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brokenIn,
  DEFAULTS,
  DENSITIES,
  isMarked,
  parseSettings,
  type Settings,
  TEXT_SIZES,
  THEMES,
} from '../../../lib/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../lib/settings-file.ts';
import { runs } from './runs.ts';

const list = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 4 });
const settings: fc.Arbitrary<Settings> = fc.record({
  paused: fc.boolean(),
  density: fc.constantFrom(...DENSITIES),
  badge: fc.boolean(),
  theme: fc.constantFrom(...THEMES),
  textSize: fc.constantFrom(...TEXT_SIZES),
  offSites: list,
  hiddenPages: list,
  stoppedConcepts: list,
});

/** Settings of which some are damaged, and anything that JSON can hold. */
const damaged = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc
    .tuple(
      settings,
      fc.dictionary(
        fc.constantFrom(...Object.keys(DEFAULTS), 'version', '__proto__', 'constructor'),
        fc.jsonValue({ maxDepth: 1 }),
      ),
    )
    .map(([good, bad]) => ({ ...good, ...bad })),
);

const isText = (item: unknown) => typeof item === 'string';

function expectValid(read: Settings): void {
  expect(Object.keys(read).sort()).toEqual(Object.keys(DEFAULTS).sort());
  expect([typeof read.paused, typeof read.badge]).toEqual(['boolean', 'boolean']);
  expect(DENSITIES).toContain(read.density);
  expect(THEMES).toContain(read.theme);
  expect(TEXT_SIZES).toContain(read.textSize);
  for (const entries of [read.offSites, read.hiddenPages, read.stoppedConcepts]) {
    expect(Array.isArray(entries) && entries.every(isText)).toBe(true);
  }
  expect(typeof isMarked(read, new URL('https://www.strava.com/a'))).toBe('boolean');
}

describe('whatever is stored as settings', () => {
  it('is read as valid ones, and what is valid in it is kept', () => {
    fc.assert(
      fc.property(damaged, (stored) => {
        const read = parseSettings(stored);
        expectValid(read);
        expect(parseSettings(read)).toEqual(read);
        expect(brokenIn({ ...read })).toEqual([]);
      }),
      runs(200),
    );
    fc.assert(
      fc.property(settings, (stored) => {
        expect(parseSettings(stored)).toEqual(stored);
      }),
      runs(100),
    );
  });
});

describe('whatever is loaded as a file of settings', () => {
  it('gives valid settings or says what is wrong', () => {
    const seen = new Set<string>();
    const file = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json({ maxDepth: 1 }),
      fc
        .tuple(
          damaged,
          fc.oneof(fc.constant('running-footnotes settings'), fc.jsonValue({ maxDepth: 1 })),
          fc.oneof(fc.integer({ min: -1, max: 3 }), fc.double(), fc.jsonValue({ maxDepth: 1 })),
        )
        .map(([given, format, version]) => JSON.stringify({ format, version, settings: given })),
    );
    fc.assert(
      fc.property(file, (text) => {
        const read = readSettingsFile(text);
        if ('problem' in read) seen.add(read.problem);
        else {
          seen.add('read');
          expectValid(read);
        }
      }),
      runs(400),
    );
    expect([...seen].sort()).toEqual(['broken', 'not-json', 'not-ours', 'read', 'too-new']);
  });

  it('is what was saved', () => {
    fc.assert(
      fc.property(settings, (saved) => {
        expect(readSettingsFile(writeSettingsFile(saved))).toEqual(saved);
      }),
      runs(100),
    );
  });
});
