import { message } from '../../lib/ui/message.ts';
import { TopicLinks } from '../TopicLinks.tsx';
import { GeneralRedFlag } from './GeneralRedFlag.tsx';
import { PageTitle } from './PageTitle.tsx';

/** For an address that leads nowhere: says so and offers ways on; the search stands in the header. */
export function UnknownPage({ address }: { address: string }) {
  return (
    <>
      <PageTitle text={message('unknownTitle')} />
      <GeneralRedFlag />
      <p class="lead">{message('unknownLead', address)}</p>
      <TopicLinks />
    </>
  );
}
