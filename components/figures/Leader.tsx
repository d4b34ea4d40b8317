/** The line that leads from a name to what it names, where it ends in a dot. */
export function Leader({ line: [fromX, fromY, toX, toY] }: { line: Line }) {
  return (
    <g class="leader">
      <path d={`M${fromX} ${fromY}L${toX} ${toY}`} />
      <circle cx={toX} cy={toY} r="2.8" />
    </g>
  );
}

/** Start and end of a line, in the drawing's units. */
export type Line = readonly [fromX: number, fromY: number, toX: number, toY: number];
