import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../lib/page/marks/mark.ts';
import { type ActionApi, asText, createActions } from '../../../lib/page/tip/actions.ts';
import { readSettings } from '../../../lib/settings.ts';

const TIP = {
  card: 'calf-strain',
  title: 'Calf strain',
  claims: [
    { text: 'Stop the run.', cites: [1, 2] },
    { text: 'Rest a little.', cites: [] },
  ],
  redFlag: { text: 'Swollen and warm? Get seen today', cites: [2] },
  sources: [
    { short: 'Dixon 2009', evidence: 'expert opinion', url: 'https://doi.org/10.1007/x' },
    { short: 'NHS (UK)', evidence: 'guideline', url: '' },
  ],
};
const MARK = {
  mention: { concept: 'calf-strain', card: 'calf-strain' },
  spans: [],
} as unknown as Mark;

let stored: Record<string, unknown>;
let copied: string[];
let api: ActionApi;

beforeEach(() => {
  stored = {};
  copied = [];
  vi.stubGlobal('location', new URL('https://www.strava.com/activities/1?x=1#y'));
  vi.stubGlobal('navigator', {
    clipboard: { writeText: async (text: string) => copied.push(text) },
  });
  api = {
    runtime: { getManifest: () => ({ version: '1.2.3' }), sendMessage: async () => ({ ok: true }) },
    storage: {
      local: {
        get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
        set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
      },
    },
  } as unknown as ActionApi;
});

describe('the text for the clipboard', () => {
  it('is of use without the extension: statements, their sources, the sources’ links', () => {
    expect(asText(TIP).split('\n')).toEqual([
      'Calf strain',
      '',
      'Stop the run. [1, 2]',
      'Rest a little. (general advice, no study)',
      'Swollen and warm? Get seen today [2]',
      '',
      '1. Dixon 2009, expert opinion: https://doi.org/10.1007/x',
      '2. NHS (UK), guideline',
    ]);
  });
});

describe('actions', () => {
  const actions = () => createActions(api, MARK, TIP, ['calf', 'pop']);

  it('remember what is not to be marked, and add to what was chosen before', async () => {
    await actions().stopConcept();
    await actions().hideOnPage();
    await actions().turnOffOnSite();
    expect(await readSettings(api)).toMatchObject({
      stoppedConcepts: ['calf-strain'],
      hiddenPages: ['https://www.strava.com/activities/1'],
      offSites: ['www.strava.com'],
    });
  });

  it('report a mark by concept, card, reason and version, without the page’s address', async () => {
    expect(await actions().copyReport()).toBe(true);
    expect(JSON.parse(copied[0] ?? '')).toEqual({
      extension: 'Running Footnotes 1.2.3',
      concept: 'calf-strain',
      card: 'calf-strain',
      because: ['calf', 'pop'],
    });
  });

  it('say that they failed instead of throwing', async () => {
    vi.stubGlobal('navigator', {});
    expect(await actions().copyWithSources()).toBe(false);
    api.storage.local.set = () => Promise.reject(new Error('full'));
    expect(await actions().stopConcept()).toBe(false);
  });
});
