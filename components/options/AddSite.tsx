import { useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { message } from '../../lib/ui/message.ts';
import { siteName } from '../../lib/ui/site-name.ts';
import { typedSite } from '../../lib/ui/typed-site.ts';
import { type Tell, tellProblem } from './use-settings.ts';

/** A field for the address of a site to be read always; the browser asks whether it may be. */
export function AddSite({ tell }: { tell: Tell }) {
  const field = useRef<HTMLInputElement>(null);
  const add = async (text: string) => {
    const site = typedSite(text);
    if (!site) {
      tell(message('addSiteWrong'), { isProblem: true });
      field.current?.focus();
      return;
    }
    const name = siteName(site.pattern) ?? site.host;
    try {
      // The first thing that is waited for: after another, browsers no longer ask.
      const allowed = await browser.permissions.request({ origins: [site.pattern] });
      tell(message(allowed ? 'addedSite' : 'addSiteRefused', name), { isProblem: !allowed });
      if (allowed && field.current) field.current.value = '';
    } catch (error) {
      tellProblem(tell, error);
    }
  };
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        void add(field.current?.value ?? '');
      }}
    >
      <label for="add-site">{message('addSiteLabel')}</label>
      <input
        ref={field}
        id="add-site"
        inputMode="url"
        autocapitalize="none"
        autocomplete="off"
        spellcheck={false}
      />
      <button type="submit" class="control">
        {message('addSite')}
      </button>
    </form>
  );
}
