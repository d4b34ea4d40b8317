import { timeAway } from '../../../lib/figures/index.ts';
import { message } from '../../../lib/ui/message.ts';
import { claims } from '../data.ts';
import { FigureFrame } from '../FigureFrame.tsx';
import { Statement } from '../Statement.tsx';
import { DaysChart } from './DaysChart.tsx';
import { DaysTable } from './DaysTable.tsx';

/** Time away by MRI grade, with what else was measured; drawn from the numbers of the card's claims. */
export function DaysFigure({ page }: { page: string }) {
  const data = timeAway(claims);
  return (
    <FigureFrame
      figure="days"
      page={page}
      title={message('figureDays')}
      lead={
        <>
          <strong>{message('figureDaysLead')}</strong>{' '}
          <Statement claim={data.caution} page={page} />
        </>
      }
    >
      <div class="beside">
        <DaysChart data={data} />
        <DaysTable data={data} page={page} />
      </div>
    </FigureFrame>
  );
}
