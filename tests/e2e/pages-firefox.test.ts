import { PAGE_SUITES, runIn } from './support/in-browser.ts';

runIn('firefox', PAGE_SUITES);
