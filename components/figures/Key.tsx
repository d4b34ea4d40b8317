import type { ComponentChild } from 'preact';
import { stackLabels } from '../../lib/figures/index.ts';
import { Lines } from './Lines.tsx';

/** A mark of a drawing and what it means. */
export interface KeyEntry {
  /** Drawn in a strip 26 wide, around the height 0. */
  mark: ComponentChild;
  text: string;
}

/** Characters that fit in a line of a key, and the distances of its lines. */
const MOST = 34;
const LEADING = 16;
const GAP = 6;
/** Where the words start, to the right of the marks, and their baseline under the mark's middle. */
const TEXT = { x: 36, y: 5 };

/** How high a key is, in the drawing's units. */
export function keyHeight(entries: readonly KeyEntry[]): number {
  return stack(entries).height;
}

/** The key to the marks of a drawing. `y`: the middle of the first mark. */
export function Key({ entries, x, y }: { entries: readonly KeyEntry[]; x: number; y: number }) {
  const { offsets } = stack(entries);
  return (
    <g>
      {entries.map(({ mark, text }, index) => (
        <g key={text} transform={`translate(${x} ${y + (offsets[index] ?? 0)})`}>
          {mark}
          <Lines class="note" text={text} {...TEXT} most={MOST} leading={LEADING} />
        </g>
      ))}
    </g>
  );
}

function stack(entries: readonly KeyEntry[]) {
  return stackLabels(
    entries.map(({ text }) => text),
    MOST,
    LEADING,
    GAP,
  );
}
