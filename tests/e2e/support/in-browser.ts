import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { openBrowser, type Session } from '../harness.ts';
import { changesSuite } from '../suites/changes.ts';
import { experienceSuite } from '../suites/experience.ts';
import { hostileSuite } from '../suites/hostile.ts';
import { hostileScriptsSuite } from '../suites/hostile-scripts.ts';
import { librarySuite } from '../suites/library.ts';
import { marksSuite } from '../suites/marks.ts';
import { oddTextsSuite } from '../suites/odd-texts.ts';
import { popupSuite } from '../suites/popup.ts';
import { privacySuite } from '../suites/privacy.ts';
import { readingSuite } from '../suites/reading.ts';
import { referenceSuite } from '../suites/reference.ts';
import { safetySuite } from '../suites/safety.ts';
import { sandboxesSuite } from '../suites/sandboxes.ts';
import { startsSuite } from '../suites/starts.ts';
import { tipSuite } from '../suites/tip.ts';
import { untouchedSuite } from '../suites/untouched.ts';
import { wildSuite } from '../suites/wild.ts';

type Suite = (session: () => Session, kind: BrowserKind) => void;

/** What a reader meets on web pages. */
export const PAGE_SUITES: readonly Suite[] = [
  marksSuite,
  readingSuite,
  changesSuite,
  untouchedSuite,
  hostileScriptsSuite,
  oddTextsSuite,
  sandboxesSuite,
  wildSuite,
  tipSuite,
  experienceSuite,
  hostileSuite,
];

/** What the extension's own pages do. */
export const SURFACE_SUITES: readonly Suite[] = [
  popupSuite,
  referenceSuite,
  librarySuite,
  startsSuite,
  privacySuite,
  safetySuite,
];

/**
 * Runs suites in one browser, started once: starting takes longer than most tests. After each test its
 * tabs are closed, nothing may stand in any console and nothing may have been asked of the network.
 */
export function runIn(kind: BrowserKind, suites: readonly Suite[]): void {
  describe(kind, () => {
    let session: Session;
    beforeAll(async () => {
      session = await openBrowser(kind);
    });
    afterEach(async () => {
      await session.closePages();
      expect(session.takeTrouble()).toEqual([]);
    });
    afterAll(() => session?.close());
    for (const suite of suites) suite(() => session, kind);
  });
}
