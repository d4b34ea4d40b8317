/** The card over a page, as a reader sees it. */
export interface TipSeen {
  title: string;
  claims: string[];
  redFlag: string | null;
  sources: string[];
  fullCard: string | null;
  box: { left: number; top: number; right: number; bottom: number };
  /** Whether it is in the top layer and can be seen. */
  shown: boolean;
}

/** Runs in the page, with the closed root that holds the card. */
export function readTip(root: ShadowRoot): TipSeen | null {
  const card = root.querySelector('[role=dialog]');
  if (!card) return null;
  const text = (element: Element | null) =>
    element?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
  const texts = (selector: string) =>
    [...card.querySelectorAll(selector)].map((item) => text(item) ?? '');
  const { left, top, right, bottom } = card.getBoundingClientRect();
  return {
    title: text(card.querySelector('h2')) ?? '',
    claims: texts('.claims > li'),
    redFlag: text(card.querySelector('.red-flag')),
    sources: texts('.sources > li'),
    fullCard: text(card.querySelector('button')),
    box: { left, top, right, bottom },
    shown: root.host.matches(':popover-open') && card.checkVisibility({ visibilityProperty: true }),
  };
}
