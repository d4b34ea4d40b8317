import { runIn, SURFACE_SUITES } from './support/in-browser.ts';

runIn('chrome', SURFACE_SUITES);
