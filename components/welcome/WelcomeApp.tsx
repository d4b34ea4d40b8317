import { BUILT_IN_SITES } from '../../lib/sites.ts';
import { message } from '../../lib/ui/message.ts';
import { PageFrame } from '../frame/PageFrame.tsx';
import { Pictures } from './Pictures.tsx';
import { TryIt } from './TryIt.tsx';

/** What is shown once after the installation. */
export function WelcomeApp() {
  return (
    <PageFrame
      title={message('welcomeTitle')}
      other={{ href: 'options.html', text: message('optionsLink') }}
    >
      <p class="lead">{message('welcomeLead')}</p>
      <section aria-labelledby="how">
        <h2 id="how">{message('welcomeHow')}</h2>
        <Pictures />
      </section>
      <TryIt />
      <div class="columns">
        <section aria-labelledby="sites">
          <h2 id="sites">{message('welcomeSites')}</h2>
          <p>{message('welcomeSitesText')}</p>
          <ul class="sites">
            {BUILT_IN_SITES.map((site) => (
              <li key={site}>{site}</li>
            ))}
          </ul>
          <p>{message('welcomeOtherSites')}</p>
        </section>
        <section aria-labelledby="privacy">
          <h2 id="privacy">{message('welcomePrivacy')}</h2>
          <p>{message('welcomePrivacyText')}</p>
        </section>
      </div>
    </PageFrame>
  );
}
