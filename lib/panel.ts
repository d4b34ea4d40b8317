/** The browser's ways to show a page of ours beside the page: neither type package knows both. */
export interface PanelApi {
  /** Chromium. */
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  /** Firefox. */
  sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser can show anything beside a page: those of phones cannot. */
export function hasPanel(api: PanelApi): boolean {
  return api.sidePanel !== undefined || api.sidebarAction !== undefined;
}

/** Opens the panel. Browsers refuse unless it is called in a click of the reader, before anything is awaited. */
export async function openPanel(api: PanelApi, windowId: number): Promise<void> {
  if (api.sidePanel) await api.sidePanel.open({ windowId });
  else if (api.sidebarAction) await api.sidebarAction.open();
  else throw new Error('this browser has no side panel');
}
