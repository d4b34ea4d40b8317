import { matches } from '../nodes.ts';

/** What a tap or a click does something with by itself. */
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [onclick]';

/** Whether something on an event's path takes the tap for itself. */
export function isForControl(path: EventTarget[]): boolean {
  return path.some((target) => target instanceof Element && matches(target, CONTROLS));
}
