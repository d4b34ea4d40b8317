import {
  daysShown,
  linearScale,
  type Scale,
  type Spell,
  type TimeAway,
  wrapLabel,
} from '../../../lib/figures/index.ts';

/** In the drawing's units; the chart is 320 wide. */
const LEADING = 17;
const HEADING_MOST = 40;
/** Rows with a whisker have labels above and below the line. */
const ROW = 26;
const WHISKER_ROW = 52;
const GAP = 14;

interface PlacedRow {
  spell: Spell;
  /** Height of the line that the marks sit on. */
  y: number;
}

interface PlacedPeople {
  heading: string[];
  /** Baseline of the heading's first line. */
  y: number;
  rows: PlacedRow[];
}

export interface ChartLayout {
  scale: Scale;
  people: PlacedPeople[];
  /** Height of the axis, under the last row. */
  axis: number;
}

/**
 * Places every row of the chart from the top down.
 * @param from position of nought days
 * @param to position of the axis's last tick
 */
export function layOut(data: TimeAway, from: number, to: number): ChartLayout {
  let y = 0;
  const people = data.people.map(({ population, spells }) => {
    const heading = wrapLabel(
      population.charAt(0).toUpperCase() + population.slice(1),
      HEADING_MOST,
    );
    const placed: PlacedPeople = { heading, y: y + LEADING, rows: [] };
    y += heading.length * LEADING + 4;
    for (const spell of spells) {
      const height = spell.range || spell.groups ? WHISKER_ROW : ROW;
      placed.rows.push({ spell, y: y + height / 2 });
      y += height;
    }
    y += GAP;
    return placed;
  });
  return { scale: linearScale(daysShown(data), from, to), people, axis: y };
}
