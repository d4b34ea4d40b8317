import { tips } from 'virtual:knowledge/tips';
import { h } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import designCss from '../components/design.css?inline';
import { TipCard } from '../components/TipCard.tsx';
import tipCardCss from '../components/tip-card.css?inline';
import { send } from '../lib/messages.ts';
import { getBridge } from '../lib/page/bridge.ts';
import { TipController } from '../lib/page/tip/tip-controller.ts';

export default defineUnlistedScript(() => {
  const bridge = getBridge();
  if (!bridge || bridge.signal.aborted || bridge.onKey) return;

  const sheets = [designCss, tipCardCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });

  const controller = new TipController(
    bridge,
    ({ mention }, placing) => {
      const tip = tips[mention.card];
      if (!tip) return null;
      const onFullCard = () => {
        controller.close();
        send<'open-card'>(browser, { kind: 'open-card', address: tip.card });
      };
      return h(TipCard, { tip, placing, onFullCard });
    },
    sheets,
  );
});
