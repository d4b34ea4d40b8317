import { lexicon } from 'virtual:knowledge/lexicon';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDetector } from '../lib/detection/index.ts';
import { send } from '../lib/messages.ts';
import { getBridge } from '../lib/page/bridge.ts';
import { startMarks } from '../lib/page/marks/start-marks.ts';
import { stepByStep } from '../lib/page/marks/step-by-step.ts';
import { sendFor } from '../lib/page/session/send-for.ts';

export default defineUnlistedScript(() => {
  const bridge = getBridge();
  if (!bridge || bridge.lifetime.signal.aborted || bridge.marks) return;
  const { signal } = bridge.lifetime;
  const detector = createDetector(lexicon);
  const start = () => {
    // The script may have come once more meanwhile.
    if (bridge.marks) return;
    startMarks(bridge, detector, () =>
      sendFor(() => send<'inject'>(browser, { kind: 'inject', script: 'tip' }), signal),
    );
  };
  stepByStep(detector.prepare(), start, signal);
});
