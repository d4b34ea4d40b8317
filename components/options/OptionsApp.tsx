import { message } from '../../lib/ui/message.ts';
import { PageFrame } from '../frame/PageFrame.tsx';
import { AllowedSites } from './AllowedSites.tsx';
import { Diagnostics } from './Diagnostics.tsx';
import { LookOptions } from './LookOptions.tsx';
import { MarkOptions } from './MarkOptions.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Unmarked } from './Unmarked.tsx';
import { useAllowedSites } from './use-allowed-sites.ts';
import { useSettings } from './use-settings.ts';

/** The options page. */
export function OptionsApp() {
  const { options, notice } = useSettings();
  const sites = useAllowedSites();
  return (
    <PageFrame
      title={message('optionsTitle')}
      other={{ href: 'welcome.html', text: message('welcomeLink') }}
    >
      <p class="lead">{message('optionsLead')}</p>
      {options && (
        <div class="options">
          <MarkOptions {...options} />
          <LookOptions {...options} />
          <Unmarked {...options} />
          <AllowedSites sites={sites} tell={options.tell} />
          <Shortcuts tell={options.tell} />
          <SettingsFile {...options} />
          <Diagnostics {...options} allowedSites={sites.length} />
        </div>
      )}
      <NoticeLine notice={notice} />
    </PageFrame>
  );
}
