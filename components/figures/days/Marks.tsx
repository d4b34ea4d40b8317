import type { Scale, Spell } from '../../../lib/figures/index.ts';
import { message } from '../../../lib/ui/message.ts';
import { inFigures } from '../number.ts';

/** A dot at a mean. */
export function Mean({ x, y }: { x: number; y: number }) {
  return <circle class="mean" cx={x} cy={y} r="5.5" />;
}

/** A diamond: the days of one group of a trial, which its source does not call a mean. */
export function Group({ x, y }: { x: number; y: number }) {
  return <path class="group" d={`M${x} ${y - 7}l7 7l-7 7l-7 -7Z`} />;
}

/** A thin line with an end at each side: the shortest and the longest. */
export function Range({ from, to, y }: { from: number; to: number; y: number }) {
  return <path class="range" d={`M${from} ${y - 6}v12M${from} ${y}H${to}M${to} ${y - 6}v12`} />;
}

/** A bar: the spread around a mean. */
export function Deviation({ from, to, y }: { from: number; to: number; y: number }) {
  return <rect class="deviation" x={from} y={y - 5} width={to - from} height="10" />;
}

/** A number beside a mark. */
function Value({
  days,
  x,
  y,
  class: kind = '',
}: {
  days: number;
  x: number;
  y: number;
  class?: string;
}) {
  return (
    <text class={`value ${kind}`} x={x} y={y} text-anchor="middle">
      {inFigures(days)}
    </text>
  );
}

/** The marks of one row, with their numbers. A whisker stands only where the source gives one. */
export function Marks({ spell, scale, y }: { spell: Spell; scale: Scale; y: number }) {
  if (spell.groups) return <Groups groups={spell.groups} scale={scale} y={y} />;
  const { mean, deviation, range } = spell;
  if (mean === undefined) return null;
  const x = scale.at(mean);
  return (
    <g>
      {range && <Range from={scale.at(range[0])} to={scale.at(range[1])} y={y} />}
      {deviation !== undefined && (
        <Deviation
          from={scale.at(Math.max(0, mean - deviation))}
          to={scale.at(mean + deviation)}
          y={y}
        />
      )}
      <Mean x={x} y={y} />
      {range ? <Value days={mean} x={x} y={y - 12} /> : <Value days={mean} x={x + 20} y={y + 5} />}
      {range?.map((days) => (
        <Value key={days} class="quiet-value" days={days} x={scale.at(days)} y={y + 21} />
      ))}
    </g>
  );
}

function Groups({
  groups,
  scale,
  y,
}: {
  groups: NonNullable<Spell['groups']>;
  scale: Scale;
  y: number;
}) {
  const named = [
    { days: groups.early, name: message('daysEarly') },
    { days: groups.late, name: message('daysLate') },
  ];
  return named.map(({ days, name }) => (
    <g key={name}>
      <Group x={scale.at(days)} y={y} />
      <Value days={days} x={scale.at(days)} y={y - 12} />
      <text class="note" x={scale.at(days)} y={y + 23} text-anchor="middle">
        {name}
      </text>
    </g>
  ));
}
