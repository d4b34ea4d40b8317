import { describe, expect, test } from 'vitest';
import type { Session } from '../harness.ts';
import { eventually } from '../support/until.ts';

/** Only Chromium can be given another language for one page. */
export const languageSuite = (session: () => Session) =>
  describe('on a computer in another language', () => {
    test('dates and numbers keep to the language of the words around them', async () => {
      const page = await session().openExtensionPage('reference.html#/strain-grades');
      const devTools = await page.createCDPSession();
      await devTools.send('Emulation.setLocaleOverride', { locale: 'de-DE' });
      await page.reload();
      const text = (selector: string) =>
        page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
      await eventually(() => text('.checked')).toMatch(/on \d+ [A-Z]\p{L}+ \d{4}\. Not/u);
      expect(await text('.figure-days')).toMatch(/\bmean \d+\.\d/);
      expect(await page.evaluate(() => (0.5).toLocaleString())).toBe('0,5');
      await devTools.send('Emulation.setLocaleOverride', {});
    });
  });
