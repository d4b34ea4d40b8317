import { lexicon } from 'virtual:knowledge/lexicon';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDetector } from '../lib/detection/index.ts';
import { send } from '../lib/messages.ts';
import { getBridge } from '../lib/page/bridge.ts';
import { startMarks } from '../lib/page/marks/start-marks.ts';
import { sendFor } from '../lib/page/session/send-for.ts';

export default defineUnlistedScript(() => {
  const bridge = getBridge();
  if (!bridge || bridge.lifetime.signal.aborted || bridge.marks) return;
  startMarks(bridge, createDetector(lexicon), () =>
    sendFor(
      () => send<'inject'>(browser, { kind: 'inject', script: 'tip' }),
      bridge.lifetime.signal,
    ),
  );
});
