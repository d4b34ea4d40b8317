import { message } from '../../../lib/ui/message.ts';
import type { KeyEntry } from '../Key.tsx';
import { Deviation, Group, Mean, Range } from './Marks.tsx';

/** What each mark of the chart means. */
export function daysKey(): KeyEntry[] {
  return [
    { mark: <Mean x={13} y={0} />, text: message('daysKeyMean') },
    { mark: <Deviation from={1} to={25} y={0} />, text: message('daysKeyDeviation') },
    { mark: <Range from={1} to={25} y={0} />, text: message('daysKeyRange') },
    { mark: <Group x={13} y={0} />, text: message('daysKeyGroup') },
  ];
}
