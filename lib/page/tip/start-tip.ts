import { createListener, type MessagingApi, send } from '../../messages.ts';
import type { StorageApi } from '../../settings.ts';
import { message } from '../../ui/message.ts';
import type { Bridge, MarksPart } from '../bridge.ts';
import { shownInOrder } from '../marks/in-order.ts';
import { isShown, type Mark } from '../marks/mark.ts';
import { summarise } from '../marks/summary.ts';
import { takeOver } from '../session/hand-over.ts';
import { endWithExtension } from '../session/orphan.ts';
import { whenBack } from '../when-back.ts';
import { announce } from './announce.ts';
import { CardKeys } from './card-keys.ts';
import { markSelection } from './selection.ts';
import { Stepper } from './stepper.ts';
import type { TipController } from './tip-controller.ts';

/**
 * Takes over what a page with marks needs beyond them: keys, messages, the count for the toolbar, and an end
 * when the extension ends.
 */
export function startTip(
  api: MessagingApi & StorageApi,
  bridge: Bridge,
  { painted, leftOut }: MarksPart,
  controller: TipController,
): void {
  const keys = new CardKeys(controller);
  const stepper = new Stepper(painted);

  const goTo = async (mark: Mark, place: number, of: number) => {
    if (!(await stepper.goTo(mark))) return null;
    await controller.open(mark);
    const text = message('tipStep', String(place), String(of), mark.words);
    if (!announce(text)) controller.say(text);
    return null;
  };

  const report = reporter(
    (concepts) => send<'report-found'>(api, { kind: 'report-found', concepts }),
    bridge.lifetime.signal,
  );

  const check = endWithExtension(bridge.isCurrent, bridge.lifetime);

  bridge.tip = {
    onKey: (event) => keys.handle(event),
    onMessage: createListener(api, {
      'list-mentions': () => ({
        mentions: summarise(shownInOrder(painted)),
        leftOut: leftOut(),
      }),
      step: ({ direction }) => {
        const step = stepper.next(direction);
        return step ? goTo(step.mark, step.place, step.of) : null;
      },
      'go-to-mark': ({ concept, card }) => {
        const marks = shownInOrder(painted);
        const at = marks.findIndex(
          ({ mention }) => mention.concept === concept && mention.card === card,
        );
        const mark = marks[at];
        if (!mark) throw new Error('it is no longer on the page');
        return goTo(mark, at + 1, marks.length);
      },
      'last-card': () => controller.lastCard,
      'show-card': async ({ card }) => {
        const mark = markSelection(card);
        if (!mark) throw new Error('nothing is selected');
        await controller.open(mark);
        return null;
      },
    }),
    onSettled: () => {
      check();
      controller.closeIfStale();
      // In a task of its own: what settled the marks has used up its slice.
      setTimeout(() => controller.prepare(painted));
      // After a frame: what is seen is asked of the layout, which new marks have the browser work out again.
      requestAnimationFrame(() => setTimeout(() => report(painted)));
    },
  };
  // The page settles once more if it has settled before, and now somebody hears of it.
  bridge.resume();
  takeOver(api, bridge.lifetime);
}

/** Tells how many different concepts are marked where they can be seen, when that changes or is no longer known. */
function reporter(
  tell: (concepts: number) => void,
  signal: AbortSignal,
): (marks: Iterable<Mark>) => void {
  let told = 0;
  // The marks of a page that is back settle again.
  whenBack(() => {
    told = 0;
  }, signal);
  return (marks) => {
    const seen = new Set<string>();
    for (const mark of marks) {
      const { concept } = mark.mention;
      if (!seen.has(concept) && isShown(mark)) seen.add(concept);
    }
    const concepts = seen.size;
    if (concepts !== told) tell(concepts);
    told = concepts;
  };
}
