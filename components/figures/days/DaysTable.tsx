import type { Spell, TimeAway } from '../../../lib/figures/index.ts';
import { message } from '../../../lib/ui/message.ts';
import { inFigures } from '../number.ts';
import { Statement } from '../Statement.tsx';

/** The chart's figures as a table, with whom they were measured in and where that is told. */
export function DaysTable({ data, page }: { data: TimeAway; page: string }) {
  return (
    <table class="figure-table">
      <thead>
        <tr>
          <th scope="col">{message('daysWhom')}</th>
          <th scope="col">{message('daysHowLong')}</th>
        </tr>
      </thead>
      <tbody>
        {data.people.map(({ population, spells, claim }) => (
          <tr key={claim.id}>
            <th scope="row">
              <Statement claim={{ ...claim, text: population, links: [] }} page={page} />
            </th>
            <td>
              {spells.map((spell) => (
                <p key={spell.grade}>{inWords(spell)}</p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A row of the chart as words: `Grade 1: mean 17`. */
function inWords({ grade, mean, deviation, range, groups }: Spell): string {
  const parts = [
    mean !== undefined && message('daysMean', inFigures(mean)),
    deviation !== undefined && message('daysDeviation', inFigures(deviation)),
    range && message('daysRange', inFigures(range[0]), inFigures(range[1])),
    groups && message('daysGroups', inFigures(groups.early), inFigures(groups.late)),
  ];
  const said = parts.filter((part) => typeof part === 'string').join('; ');
  return grade === undefined ? said : `${message('daysGrade', inFigures(grade))}: ${said}`;
}
