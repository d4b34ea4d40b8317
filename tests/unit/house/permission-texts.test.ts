import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { permissionTexts } from '../../../scripts/store/permission-texts.ts';

it('tells the stores of every permission what PRIVACY.md tells readers', () => {
  const privacy = readFileSync('PRIVACY.md', 'utf8');
  const texts = permissionTexts(privacy);
  for (const permission of ['`storage`', '`scripting`', '`activeTab`', '`contextMenus`']) {
    expect(texts).toContain(`## ${permission}\n\n`);
  }
  expect(texts).toContain('Access to other sites (optional)');
  for (const paragraph of texts.split('\n').filter((line) => line && !line.startsWith('#'))) {
    expect(privacy).toContain(paragraph);
  }
});

it('says so when the table is not there', () => {
  expect(() => permissionTexts('# Privacy')).toThrow('| Permission | Why |');
});
