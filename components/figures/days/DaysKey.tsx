import type { ComponentChildren } from 'preact';
import { type MessageKey, message } from '../../../lib/ui/message.ts';
import { Lines } from '../Lines.tsx';
import { Deviation, Group, Mean, Range } from './Marks.tsx';

const LINE = 21;
/** Characters that fit in a line of the key. */
const KEY_MOST = 34;
/** Height of the key, in the drawing's units. */
export const KEY_HEIGHT = 4 * LINE + 14;

/** What each mark of the chart means. `y`: the middle of the first line. */
export function DaysKey({ x, y }: { x: number; y: number }) {
  const entry = (index: number, key: MessageKey, mark: ComponentChildren) => (
    <g transform={`translate(${x} ${y + index * LINE})`}>
      {mark}
      <Lines class="note" text={message(key)} x={36} y={5} most={KEY_MOST} />
    </g>
  );
  return (
    <g>
      {entry(0, 'daysKeyMean', <Mean x={13} y={0} />)}
      {entry(1, 'daysKeyDeviation', <Deviation from={1} to={25} y={0} />)}
      {entry(2, 'daysKeyRange', <Range from={1} to={25} y={0} />)}
      {entry(3, 'daysKeyGroup', <Group x={13} y={0} />)}
    </g>
  );
}
