import { comparison } from '../../../lib/figures/index.ts';
import { message } from '../../../lib/ui/message.ts';
import { claims } from '../data.ts';
import { FigureFrame } from '../FigureFrame.tsx';
import { CompareTable } from './CompareTable.tsx';

/** Strain, cramp and Achilles side by side. */
export function CompareFigure({ page }: { page: string }) {
  return (
    <FigureFrame
      figure="compare"
      page={page}
      title={message('figureCompare')}
      lead={message('compareLead')}
    >
      <CompareTable data={comparison(claims)} page={page} />
    </FigureFrame>
  );
}
