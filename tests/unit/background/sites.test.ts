import { describe, expect, it } from 'vitest';
import { isBuiltIn, siteOf } from '../../../lib/background/sites.ts';

describe('the site of an address', () => {
  it('is its host, with the pattern for it alone', () => {
    expect(siteOf('https://forum.example:8443/thread?id=1#post')).toEqual({
      host: 'forum.example',
      builtIn: false,
      origin: 'https://forum.example/*',
      pattern: 'https://forum.example/*',
    });
    expect(siteOf('http://forum.example/')?.pattern).toBe('http://forum.example/*');
  });

  it('asks for the whole of a built-in site', () => {
    expect(siteOf('https://www.strava.com/activities/1')).toEqual({
      host: 'www.strava.com',
      builtIn: true,
      origin: 'https://www.strava.com/*',
      pattern: 'https://*.strava.com/*',
    });
    expect(siteOf('https://letsrun.com/')?.pattern).toBe('https://*.letsrun.com/*');
  });

  it.each(['http://www.strava.com/', 'https://notstrava.com/', 'https://strava.com.evil.example/'])(
    'does not take %s for a built-in site',
    (address) => expect(siteOf(address)?.builtIn).toBe(false),
  );

  it.each([
    undefined,
    '',
    'about:addons',
    'chrome://extensions',
    'file:///home/x.html',
    'no address',
  ])('is nothing for %s', (address) => expect(siteOf(address)).toBeNull());
});

describe('patterns of the built-in sites', () => {
  it.each(['https://*.strava.com/*', 'https://strava.com/*', 'https://www.strava.com/*'])(
    '%s is one',
    (pattern) => expect(isBuiltIn(pattern)).toBe(true),
  );

  it.each([
    'http://*.strava.com/*',
    '*://*.strava.com/*',
    'https://*/*',
    '<all_urls>',
    'https://forum.example/*',
    'https://notstrava.com/*',
  ])('%s is none', (pattern) => expect(isBuiltIn(pattern)).toBe(false));
});
