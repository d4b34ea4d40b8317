import { commandsSuite } from './suites/commands.ts';
import { sitesSuite } from './suites/sites.ts';
import { runIn } from './support/in-browser.ts';

// In a browser of their own: they change what the extension may do, and in the end replace it.
runIn('chrome', [commandsSuite, sitesSuite]);
