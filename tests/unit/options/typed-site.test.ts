import { describe, expect, it } from 'vitest';
import { typedSite } from '../../../lib/ui/typed-site.ts';

describe('the site that was typed', () => {
  it.each([
    ['forum.example', 'https://forum.example/*'],
    ['  Forum.Example/ ', 'https://forum.example/*'],
    ['forum.example:8443/thread/1?page=2#post', 'https://forum.example/*'],
    ['https://forum.example/thread', 'https://forum.example/*'],
    ['http://forum.example', 'http://forum.example/*'],
    ['*.forum.example', 'https://forum.example/*'],
    ['https://*.forum.example/*', 'https://forum.example/*'],
    ['läufer.example', 'https://xn--lufer-gra.example/*'],
    ['reader:secret@forum.example', 'https://forum.example/*'],
    ['192.168.0.7:3000', 'https://192.168.0.7/*'],
    ['localhost:3000', 'https://localhost/*'],
    ['old.reddit.com', 'https://*.reddit.com/*'],
  ])('%j is %s', (text, pattern) => expect(typedSite(text)?.pattern).toBe(pattern));

  it.each([
    '',
    '   ',
    'forum',
    'calf strain forum',
    '*',
    '*.*',
    'https://*/*',
    '<all_urls>',
    'about:addons',
    'file:///home/x.html',
    'ftp://forum.example',
    'javascript:alert(1)',
    'a@b',
  ])('%j is none', (text) => expect(typedSite(text)).toBeNull());
});
