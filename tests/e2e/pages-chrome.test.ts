import { runIn } from './support/in-browser.ts';

runIn('chrome');
