import browser from 'webextension-polyfill';
import { message } from '../../lib/ui/message.ts';
import { siteName } from '../../lib/ui/site-name.ts';
import { AddSite } from './AddSite.tsx';
import { EntryList } from './EntryList.tsx';
import { type Tell, tellProblem } from './use-settings.ts';

interface Props {
  /** Match patterns. */
  sites: string[];
  tell: Tell;
}

/** The sites that the reader allowed, with the way to take each back. */
export function AllowedSites({ sites, tell }: Props) {
  const takeBack = async (site: string) => {
    try {
      if (!(await browser.permissions.remove({ origins: [site] }))) throw new Error(site);
      tell(message('takenBack', nameOf(site)));
    } catch (error) {
      tellProblem(tell, error);
    }
  };
  return (
    <section aria-labelledby="allowed">
      <h2 id="allowed">{message('allowedSites')}</h2>
      <p>{message('allowedSitesLead')}</p>
      <EntryList
        entries={sites}
        none={message('allowedSitesNone')}
        action={message('takeBack')}
        onAction={(site) => void takeBack(site)}
        nameOf={nameOf}
      />
      <AddSite tell={tell} />
    </section>
  );
}

function nameOf(pattern: string): string {
  return siteName(pattern) ?? message('everySite');
}
