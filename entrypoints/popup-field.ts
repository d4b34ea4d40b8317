import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { prepareFirstField } from '../components/search/first-field.ts';

/**
 * Right behind the popup's field, which waits for it: the first frame shows the field with its texts and the focus.
 * What would hold that frame up is loaded after it; scripts/vite/after-first-frame.ts leaves its address.
 */
export default defineUnlistedScript(() => {
  const address = document.currentScript?.dataset.afterFirstFrame;
  const field = document.querySelector('input');
  if (field) prepareFirstField(field);
  if (!address) return;
  const rest = document.createElement('script');
  rest.type = 'module';
  rest.src = address;
  requestAnimationFrame(() => setTimeout(() => document.head.append(rest)));
});
