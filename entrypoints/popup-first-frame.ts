import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { prepareFirstField } from '../components/search/first-field.ts';
import { prepareDocument } from '../lib/ui/document.ts';

/**
 * In the popup's head, which waits for it as other pages do for look.ts: the first frame has the reader's look, and
 * shows the field with its texts and the focus. One file for both, and all else is loaded after that frame, since each
 * that is asked for before holds it up; scripts/vite/after-first-frame.ts leaves the address of the rest.
 */
export default defineUnlistedScript(() => {
  const address = document.currentScript?.dataset.afterFirstFrame;
  prepareDocument();
  document.addEventListener('DOMContentLoaded', () => {
    const field = document.querySelector('input');
    if (field) prepareFirstField(field);
    if (address) requestAnimationFrame(() => setTimeout(() => loadModule(address)));
  });
});

function loadModule(address: string): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = address;
  document.head.append(script);
}
