import { h } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import designCss from '../components/design.css?inline';
import { TipCard } from '../components/tip/TipCard.tsx';
import tipCardCss from '../components/tip/tip-card.css?inline';
import { send } from '../lib/messages.ts';
import { getBridge } from '../lib/page/bridge.ts';
import { createActions } from '../lib/page/tip/actions.ts';
import { startTip } from '../lib/page/tip/start-tip.ts';
import { TIMING } from '../lib/page/tip/timing.ts';
import { TipController } from '../lib/page/tip/tip-controller.ts';
import { TipTexts } from '../lib/page/tip/tip-texts.ts';
import { factsFirst, isOtherStory, sentenceAround } from '../lib/page/tip/whose-story.ts';
import { message } from '../lib/ui/message.ts';

export default defineUnlistedScript(() => {
  const bridge = getBridge();
  const marks = bridge?.marks;
  if (!bridge || !marks || bridge.lifetime.signal.aborted || bridge.tip) return;

  const sheets = [designCss, tipCardCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });

  const texts = new TipTexts(browser);
  const controller = new TipController({
    signal: bridge.lifetime.signal,
    painted: marks.painted,
    sheets,
    timing: TIMING,
    prepare: (cards) => texts.load(cards),
    onShown: (card) => void send<'card-shown'>(browser, { kind: 'card-shown', card }),
    draw: ({ mark, ...view }) => {
      const known = texts.get(mark.mention.card);
      if (!known) return null;
      const isOther = isOtherStory(sentenceAround(mark));
      const tip = isOther ? factsFirst(known, (text) => message('tipIfNow', text)) : known;
      const because = marks.because(mark);
      return h(TipCard, {
        ...view,
        tip,
        because,
        actions: createActions(browser, mark, tip, because),
        look: bridge.settings(),
        onPin: () => controller.pin(),
        onMove: (x, y) => controller.moveBy(x, y),
        onClose: () => controller.close(),
      });
    },
  });
  startTip(browser, bridge, marks, controller);
});
