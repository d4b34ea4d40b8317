import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { prepareDocument } from '../lib/ui/document.ts';

/**
 * In the head of each of our pages but the popup, which wait for it: theirs is a module, and runs after the first frame.
 */
export default defineUnlistedScript(prepareDocument);
