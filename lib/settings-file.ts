/** Settings as a file, to keep or to take to another browser. */

import { brokenIn, isObject, parseSettings, type Settings, VERSION } from './settings.ts';
import { migrated } from './settings-migration.ts';

const FORMAT = 'running-footnotes settings';

/** More than any list of sites and pages takes, in bytes. */
export const MOST_BYTES = 1_000_000;

export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

/** What is wrong with a file; `names`: of the values that cannot be right. */
export type FileProblem =
  | { problem: 'not-json' | 'not-ours' | 'too-new' }
  | { problem: 'broken'; names: string[] };

/**
 * The settings in a file's text. Stricter than what is read from storage: a wrong value is not passed over,
 * since here the reader can be told and nothing is lost. What a file of an earlier version does not name
 * gets its default.
 */
export function readSettingsFile(text: string): Settings | FileProblem {
  const file = parseJson(text);
  if (file === undefined) return { problem: 'not-json' };
  if (!isObject(file) || file.format !== FORMAT || typeof file.version !== 'number') {
    return { problem: 'not-ours' };
  }
  if (file.version > VERSION) return { problem: 'too-new' };
  if (!isObject(file.settings)) return { problem: 'broken', names: ['settings'] };
  const settings = migrated({ ...file.settings, version: file.version });
  const names = brokenIn(settings);
  return names.length > 0 ? { problem: 'broken', names } : parseSettings(settings);
}

/** The name under which the file is saved, with the day: `running-footnotes-2026-11-22.json`. */
export function settingsFileName(today: Date): string {
  return `running-footnotes-${today.toISOString().slice(0, 10)}.json`;
}

function parseJson(text: string): unknown {
  try {
    // Some editors put a mark at the start that JSON does not allow.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
