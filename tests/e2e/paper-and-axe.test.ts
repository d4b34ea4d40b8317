import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { openBrowser, type Session } from './harness.ts';
import { accessibilitySuite } from './suites/accessibility.ts';
import { keyboardSuite } from './suites/keyboard.ts';
import { languageSuite } from './suites/language.ts';
import { printingSuite } from './suites/printing.ts';

/** What only Chromium can show a program: what a page is on paper, and how features of the system change it. */
describe('the extension’s own pages', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser('chrome');
  });
  afterEach(() => expect(session.takeTrouble()).toEqual([]));
  afterAll(() => session?.close());
  for (const suite of [accessibilitySuite, keyboardSuite, languageSuite, printingSuite])
    suite(() => session);
});
