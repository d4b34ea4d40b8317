import { type MessageKey, message } from '../../lib/ui/message.ts';
import { allow, pauseAll, scan, showPage, switchSite } from './page-actions.ts';
import type { PageState } from './page-state.ts';
import type { Page } from './use-page.ts';

interface Props {
  page: Page;
  state: PageState;
}

interface Control {
  text: MessageKey;
  action(): Promise<void>;
  /** Said while it is under way. */
  meanwhile?: MessageKey;
}

/** The switches of the page in front, as they fit its state. */
export function PageControls({ page: { tabId, act }, state }: Props) {
  return (
    <div class="controls">
      {controlsFor(state, tabId).map(({ text, action, meanwhile }) => (
        <button key={text} type="button" class="control" onClick={() => act(action, meanwhile)}>
          {message(text)}
        </button>
      ))}
    </div>
  );
}

function controlsFor(state: PageState, tabId: number | undefined): Control[] {
  // Whatever is done, the page is looked at again afterwards.
  if (state.state === 'failed') return [{ text: 'lookAgain', action: () => Promise.resolve() }];
  if (tabId === undefined) return [];
  switch (state.state) {
    case 'closed':
    case 'pdf':
      return [];
    case 'paused':
      return [{ text: 'resume', action: () => pauseAll(false) }];
    case 'off':
      return [{ text: 'onAgain', action: () => switchSite(state.site.host, true) }];
    case 'hidden':
      return [{ text: 'showAgain', action: () => showPage(state.address) }];
    case 'unread':
    case 'read': {
      const { site, why } = state;
      const controls: Control[] = [];
      if (state.state === 'unread') {
        controls.push({ text: 'scanPage', action: () => scan(tabId), meanwhile: 'scanning' });
      }
      if (site && why) {
        const action = () => allow(site, tabId);
        controls.push({ text: 'alwaysOnSite', action, meanwhile: 'browserAsks' });
      }
      if (site && (state.state === 'read' || !why)) {
        controls.push({ text: 'offOnSite', action: () => switchSite(site.host, false) });
      }
      return controls;
    }
  }
}
