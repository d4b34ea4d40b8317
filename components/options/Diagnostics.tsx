import browser from 'webextension-polyfill';
import { diagnosticsText } from '../../lib/diagnostics.ts';
import { message } from '../../lib/ui/message.ts';
import type { Options } from './use-settings.ts';

/** What to put into a report, to be seen before it is copied. */
export function Diagnostics({ settings, tell, allowedSites }: Options & { allowedSites: number }) {
  const text = diagnosticsText(settings, {
    version: browser.runtime.getManifest().version,
    userAgent: navigator.userAgent,
    language: navigator.language,
    allowedSites,
  });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      tell(message('copied'));
    } catch {
      tell(message('diagnosticsFailed'), { isProblem: true });
    }
  };
  return (
    <section aria-labelledby="diagnostics">
      <h2 id="diagnostics">{message('diagnostics')}</h2>
      <p>{message('diagnosticsLead')}</p>
      <button type="button" class="control" onClick={() => void copy()}>
        {message('copyDiagnostics')}
      </button>
      <details class="diagnostics">
        <summary>{message('diagnosticsShown')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, by keyboard too. */}
        <pre tabIndex={0}>{text}</pre>
      </details>
    </section>
  );
}
