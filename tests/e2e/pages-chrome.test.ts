import { PAGE_SUITES, runIn } from './support/in-browser.ts';

runIn('chrome', PAGE_SUITES);
