import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { openBrowser, type Session } from './harness.ts';
import { commandsSuite } from './suites/commands.ts';
import { sitesSuite } from './suites/sites.ts';

// In a browser of their own: they change what the extension may do, and in the end replace it.
describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser(kind);
  });
  afterEach(async () => {
    await session.closePages();
    expect(session.takeTrouble()).toEqual([]);
  });
  afterAll(() => session?.close());
  for (const suite of [commandsSuite, sitesSuite]) suite(() => session, kind);
});
