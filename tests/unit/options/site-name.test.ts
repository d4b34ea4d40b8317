import { expect, it } from 'vitest';
import { siteName } from '../../../lib/ui/site-name.ts';

it.each([
  ['https://forum.example/*', 'forum.example'],
  ['https://*.forum.example/*', 'forum.example'],
  ['*://forum.example/*', 'forum.example'],
  ['http://forum.example/*', 'http://forum.example'],
  ['https://*/*', null],
  ['*://*/*', null],
  ['<all_urls>', null],
])('the site of %s is %j', (pattern, name) => expect(siteName(pattern)).toBe(name));
