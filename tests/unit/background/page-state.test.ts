import { describe, expect, it } from 'vitest';
import { type PageFacts, pageStateOf } from '../../../components/popup/page-state.ts';
import { DEFAULTS } from '../../../lib/settings.ts';

const FORUM = 'https://forum.example/thread/1?page=2';
const STRAVA = 'https://www.strava.com/activities/1';
const found = { mentions: [], leftOut: 0 };

/** The state of a page about which nothing is special, but for `facts`. */
const stateOf = (facts: Partial<PageFacts>) =>
  pageStateOf({
    address: FORUM,
    settings: DEFAULTS,
    allowedOrigins: [],
    allowed: false,
    contentType: 'text/html',
    found: null,
    unreadFrames: 0,
    ...facts,
  });

describe('the state of a page', () => {
  it('is unread on a site that is new to us', () =>
    expect(stateOf({})).toMatchObject({
      state: 'unread',
      why: { reason: 'new', host: 'forum.example' },
    }));

  it('is unread on a built-in site that the browser withholds', () =>
    expect(stateOf({ address: STRAVA })).toMatchObject({
      state: 'unread',
      why: { reason: 'withheld', host: 'www.strava.com' },
      site: { pattern: 'https://*.strava.com/*' },
    }));

  it('is not yet read on an allowed site without our script', () =>
    expect(stateOf({ allowed: true })).toMatchObject({ state: 'unread', why: null }));

  it('is read, for good or for once', () => {
    expect(stateOf({ found, allowed: true })).toMatchObject({ state: 'read', why: null });
    expect(stateOf({ found })).toMatchObject({ state: 'read', why: { reason: 'new' } });
    expect(stateOf({ found, address: STRAVA })).toMatchObject({ why: { reason: 'withheld' } });
  });

  it('counts what was not read', () =>
    expect(stateOf({ found: { mentions: [], leftOut: 7 }, unreadFrames: 2 })).toMatchObject({
      leftOut: 7,
      unreadFrames: 2,
    }));

  it.each([
    ['https://example/*', 'new', undefined],
    ['https://*/*', 'new', undefined],
    ['https://other.example/*', 'new', undefined],
    ['https://notforum.example/*', 'new', undefined],
    ['https://www.forum.example/*', 'moved', 'www.forum.example'],
    ['https://m.www.forum.example/*', 'moved', 'm.www.forum.example'],
    ['http://forum.example/*', 'moved', 'http://forum.example'],
  ])('with %s allowed is %s', (origin, reason, from) => {
    const state = stateOf({ allowedOrigins: [origin] });
    expect(state).toMatchObject({ state: 'unread', why: { reason, ...(from && { from }) } });
  });

  it('names the protocols where only they differ', () =>
    expect(stateOf({ allowedOrigins: ['http://forum.example/*'] })).toMatchObject({
      why: { from: 'http://forum.example', host: 'https://forum.example' },
    }));

  it('is what the reader chose', () => {
    const choose = (choice: Partial<typeof DEFAULTS>) =>
      stateOf({ found, allowed: true, settings: { ...DEFAULTS, ...choice } }).state;
    expect(choose({ offSites: ['forum.example'] })).toBe('off');
    expect(choose({ hiddenPages: ['https://forum.example/thread/1'] })).toBe('hidden');
    expect(choose({ paused: true })).toBe('paused');
    expect(choose({ paused: true, offSites: ['forum.example'] })).toBe('paused');
    expect(choose({ offSites: ['other.example'] })).toBe('read');
  });

  it('is closed where the browser lets nothing in, whatever was chosen', () => {
    expect(stateOf({ address: 'chrome://extensions', contentType: null }).state).toBe('closed');
    expect(stateOf({ address: undefined, contentType: null }).state).toBe('closed');
    const settings = { ...DEFAULTS, paused: true };
    expect(stateOf({ address: 'about:addons', contentType: null, settings }).state).toBe('closed');
  });

  it('tells a PDF by its type, or by its name where the type cannot be asked for', () => {
    expect(stateOf({ contentType: 'application/pdf' }).state).toBe('pdf');
    expect(stateOf({ address: 'https://a.example/Paper.PDF', contentType: null }).state).toBe(
      'pdf',
    );
    expect(stateOf({ address: 'https://a.example/x.pdf' }).state).toBe('unread');
  });

  it('offers no site to allow for a file', () =>
    expect(stateOf({ address: 'file:///home/thread.html' })).toMatchObject({
      state: 'unread',
      site: null,
      why: null,
    }));
});
