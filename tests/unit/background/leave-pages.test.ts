import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../../lib/background/leave-pages.ts';

const fits = (patterns: string[], others: string[], address: string) =>
  new RegExp(addressesOf(patterns, others)).test(address);

describe('the pages that are to be left', () => {
  it.each([
    ['https://forum.example/*', 'https://forum.example/thread/1'],
    ['https://forum.example/*', 'https://forum.example:8443/'],
    ['https://*.strava.com/*', 'https://strava.com/'],
    ['https://*.strava.com/*', 'https://www.strava.com/activities/1'],
    ['*://*.club.example/*', 'http://a.b.club.example/'],
    ['http://*/*', 'http://anything.example/'],
    ['<all_urls>', 'https://anything.example/x'],
  ])('%s takes in %s', (pattern, address) => {
    expect(fits([pattern], [], address)).toBe(true);
    expect(fits(['https://other.example/*', pattern], [], address)).toBe(true);
  });

  it.each([
    ['https://forum.example/*', 'http://forum.example/thread/1'],
    ['https://forum.example/*', 'https://forumxexample/'],
    ['https://forum.example/*', 'https://forum.example.org/'],
    ['https://forum.example/*', 'https://a.forum.example/'],
    ['https://*.strava.com/*', 'https://notstrava.com/'],
    ['https://*.strava.com/*', 'https://other.example/?https://www.strava.com/'],
    ['<all_urls>', 'about:blank'],
  ])('%s leaves %s alone', (pattern, address) => {
    expect(fits([pattern], [], address)).toBe(false);
  });

  it('leaves pages alone that another permission allows', () => {
    const page = 'https://forum.example/thread/1';
    expect(fits(['https://forum.example/*'], ['https://*/*'], page)).toBe(false);
    expect(fits(['https://*/*'], ['https://forum.example/*'], page)).toBe(false);
    expect(fits(['https://*/*'], ['https://forum.example/*'], 'https://club.example/')).toBe(true);
  });
});
