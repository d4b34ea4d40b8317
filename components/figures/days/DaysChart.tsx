import type { TimeAway } from '../../../lib/figures/index.ts';
import { message } from '../../../lib/ui/message.ts';
import { Key, keyHeight } from '../Key.tsx';
import { Lines } from '../Lines.tsx';
import { inFigures } from '../number.ts';
import { daysKey } from './key.tsx';
import { layOut } from './layout.ts';
import { Marks } from './Marks.tsx';

const WIDTH = 320;
const FROM = 68;
const TO = 306;
/** Under the axis: its numbers, its name, then the key. */
const TICK_TEXT = 18;
const AXIS_NAME = 37;
const KEY = 62;

/** Days away from sport as dots on one line of days, by the people they were measured in. */
export function DaysChart({ data }: { data: TimeAway }) {
  const key = daysKey();
  const { scale, people, axis } = layOut(data, FROM, TO);
  return (
    <svg
      class="drawing"
      viewBox={`0 0 ${WIDTH} ${axis + KEY + keyHeight(key)}`}
      role="img"
      aria-labelledby="days-title"
      aria-describedby="days-desc"
    >
      <title id="days-title">{message('figureDays')}</title>
      <desc id="days-desc">{message('figureDaysDesc')}</desc>
      {scale.ticks.map((days) => (
        <g key={days}>
          <path class="grid" d={`M${scale.at(days)} 0V${axis}`} />
          <text class="note" x={scale.at(days)} y={axis + TICK_TEXT} text-anchor="middle">
            {inFigures(days)}
          </text>
        </g>
      ))}
      <path class="axis" d={`M${FROM} ${axis}H${TO}`} />
      <text class="note" x={(FROM + TO) / 2} y={axis + AXIS_NAME} text-anchor="middle">
        {message('daysAxis')}
      </text>
      {people.map(({ heading, y, rows }) => (
        <g key={y}>
          {heading.map((line, index) => (
            <text key={line} class="heading" x="0" y={y + index * 17}>
              {line}
            </text>
          ))}
          {rows.map(({ spell, y }) => (
            <g key={y}>
              {spell.grade !== undefined && (
                <Lines
                  class="name"
                  text={message('daysGrade', inFigures(spell.grade))}
                  x={0}
                  y={y + 5}
                  most={9}
                  leading={13}
                />
              )}
              <Marks spell={spell} scale={scale} y={y} />
            </g>
          ))}
        </g>
      ))}
      <Key entries={key} x={FROM} y={axis + KEY} />
    </svg>
  );
}
