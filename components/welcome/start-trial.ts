import { h } from 'preact';
import type { browser } from 'wxt/browser';
import { send } from '../../lib/messages.ts';
import { markOwnText, type OwnText } from '../../lib/page/own-text.ts';
import { createActions } from '../../lib/page/tip/actions.ts';
import { startTip } from '../../lib/page/tip/start-tip.ts';
import { TIMING } from '../../lib/page/tip/timing.ts';
import { TipController } from '../../lib/page/tip/tip-controller.ts';
import { TipTexts } from '../../lib/page/tip/tip-texts.ts';
import type { Settings } from '../../lib/settings.ts';
import designCss from '../design.css?inline';
import { detector } from '../frame/detector.ts';
import { TipCard } from '../tip/TipCard.tsx';
import tipCardCss from '../tip/tip-card.css?inline';

type Api = Pick<typeof browser, 'runtime' | 'storage'>;

/**
 * Marks the text in `scope` and opens cards on it, as on web pages: by pointer, finger and shortcut. What a
 * card can do for a page or a site is left out; there is none to come back to.
 */
export function startTrial(
  api: Api,
  scope: Element,
  settings: Settings,
  lifetime: AbortController,
): OwnText {
  const text = markOwnText(scope, detector, settings, lifetime);
  const { bridge } = text;
  const { marks } = bridge;
  const { signal } = lifetime;
  if (!marks) return text;

  const texts = new TipTexts(api);
  const controller = new TipController({
    signal,
    painted: marks.painted,
    sheets: [designCss, tipCardCss].map((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    }),
    timing: TIMING,
    prepare: (cards) => texts.load(cards),
    onShown: (card) => void send<'card-shown'>(api, { kind: 'card-shown', card }),
    draw: ({ mark, ...view }) => {
      const tip = texts.get(mark.mention.card);
      if (!tip) return null;
      const because = marks.because(mark);
      const actions = createActions(api, mark, tip, because);
      return h(TipCard, {
        ...view,
        tip,
        because,
        look: bridge.settings(),
        actions: { ...actions, hideOnPage: null, turnOffOnSite: null },
        onPin: () => controller.pin(),
        onMove: (x, y) => controller.moveBy(x, y),
        onClose: () => controller.close(),
      });
    },
  });
  startTip(api, bridge, marks, controller);

  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    addEventListener(type, (event) => bridge.tip?.onKey(event), { capture: true, signal });
  }
  if (bridge.tip) api.runtime.onMessage.addListener(bridge.tip.onMessage);
  return text;
}
