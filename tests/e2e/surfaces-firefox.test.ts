import { runIn, SURFACE_SUITES } from './support/in-browser.ts';

runIn('firefox', SURFACE_SUITES);
