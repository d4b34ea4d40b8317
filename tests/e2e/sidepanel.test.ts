import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { sidePanelSuite } from './suites/sidepanel.ts';
import { runIn } from './support/in-browser.ts';

// In browsers of its own: it depends on which window and tab are in front.
for (const kind of BROWSER_KINDS) runIn(kind, [sidePanelSuite]);
