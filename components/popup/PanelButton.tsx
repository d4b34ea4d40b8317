import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { hasPanel, openPanel, type PanelApi } from '../../lib/panel.ts';
import { message } from '../../lib/ui/message.ts';
import { HOME_HREF } from '../../lib/ui/route.ts';
import { openLibrary } from './open-library.ts';

/** Opens the library beside the page; nothing where the browser has no place for it. */
export function PanelButton() {
  const api: PanelApi = browser as unknown as PanelApi;
  const [windowId, setWindowId] = useState<number>();
  // Known before the click: asking then would make the browser forget that it was one.
  useEffect(() => {
    void browser.windows?.getCurrent().then(({ id }) => setWindowId(id));
  }, []);
  if (!hasPanel(api)) return null;
  const open = () => {
    if (windowId === undefined) return;
    openPanel(api, windowId).then(
      () => window.close(),
      () => openLibrary(HOME_HREF),
    );
  };
  return (
    <button type="button" class="open-panel" disabled={windowId === undefined} onClick={open}>
      {message('panelOpen')}
    </button>
  );
}
