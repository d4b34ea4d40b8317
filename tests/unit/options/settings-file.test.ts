import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings } from '../../../lib/settings.ts';
import {
  readSettingsFile,
  settingsFileName,
  writeSettingsFile,
} from '../../../lib/settings-file.ts';

const chosen: Settings = {
  paused: true,
  density: 'page',
  badge: false,
  theme: 'dark',
  textSize: 'large',
  offSites: ['www.a.example'],
  hiddenPages: ['https://b.example/thread'],
  stoppedConcepts: ['soleus'],
};

/** A file like one of ours, with something else in some places. */
const fileWith = (change: object) =>
  JSON.stringify({ ...JSON.parse(writeSettingsFile(chosen)), ...change });

describe('settings as a file', () => {
  it.each([chosen, DEFAULTS])('come back as they were saved', (settings) =>
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual(settings),
  );

  it('may have been through an editor that puts a mark at the start', () =>
    expect(readSettingsFile(`\uFEFF${writeSettingsFile(chosen)}`)).toEqual(chosen));

  it('may be of an earlier version, which did not know all of them', () => {
    const { theme: _, textSize: __, ...others } = chosen;
    expect(readSettingsFile(fileWith({ version: 1, settings: others }))).toEqual({
      ...chosen,
      theme: 'system',
      textSize: 'normal',
    });
  });

  it('take only what is a setting', () =>
    expect(readSettingsFile(fileWith({ settings: { ...chosen, x: 1 } }))).toEqual(chosen));

  it('are saved under a name with the day', () =>
    expect(settingsFileName(new Date('2026-11-22T10:00:00Z'))).toBe(
      'running-footnotes-2026-11-22.json',
    ));
});

describe('a wrong file', () => {
  it.each(['', 'density: all', '{"format": ', '<html></html>'])('is no JSON: %j', (text) =>
    expect(readSettingsFile(text)).toEqual({ problem: 'not-json' }),
  );

  it.each([
    'null',
    '[]',
    '7',
    '{}',
    JSON.stringify(chosen),
    fileWith({ format: 'else' }),
    fileWith({ version: '1' }),
  ])('is not ours: %s', (text) => expect(readSettingsFile(text)).toEqual({ problem: 'not-ours' }));

  it('is of a version that is not known yet', () =>
    expect(readSettingsFile(fileWith({ version: 3 }))).toEqual({ problem: 'too-new' }));

  it('names every value that cannot be right', () => {
    const settings = { ...chosen, density: 'some', badge: 1, offSites: ['a.example', 7] };
    expect(readSettingsFile(fileWith({ settings }))).toEqual({
      problem: 'broken',
      names: ['density', 'badge', 'offSites'],
    });
    for (const none of [undefined, null, [], 'all']) {
      const found = readSettingsFile(fileWith({ settings: none }));
      expect(found).toEqual({ problem: 'broken', names: ['settings'] });
    }
  });
});
