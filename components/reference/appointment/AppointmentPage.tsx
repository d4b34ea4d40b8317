import { useMemo } from 'preact/hooks';
import { numberSources } from '../../../lib/ui/citations.ts';
import { message } from '../../../lib/ui/message.ts';
import { FIRST_OF_ALL } from '../../../lib/ui/questions.ts';
import { APPOINTMENT } from '../../../lib/ui/route.ts';
import { claims } from '../../figures/data.ts';
import { Statement } from '../../figures/Statement.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { RedFlagLine } from '../RedFlagLine.tsx';
import { SourceList } from '../SourceList.tsx';
import { Sources } from '../sources.ts';
import { useTarget } from '../target.ts';
import { Blank } from './Blank.tsx';
import { Choices } from './Choices.tsx';
import { LegDrawing } from './LegDrawing.tsx';

/** What the cards say that those who examine the leg should hear. */
const WHAT_TO_TELL = 'red-flags/what-to-tell';

/** One sheet with blanks to take to a doctor or physiotherapist. It asks, and draws no conclusion. */
export function AppointmentPage() {
  const danger = claims.get(FIRST_OF_ALL);
  const tell = claims.get(WHAT_TO_TELL);
  const why = useTarget('why');
  const sources = useMemo(
    () =>
      numberSources([
        { anchor: 'red-flag', citations: danger?.citations ?? [] },
        { anchor: 'why', citations: tell?.citations ?? [] },
      ]),
    [danger, tell],
  );
  return (
    <Sources.Provider value={sources}>
      <article class="appointment">
        <PageTitle text={message('appointmentTitle')} />
        {danger && <RedFlagLine claim={danger} page={APPOINTMENT} />}
        <div class="appointment-lead">
          <p>{message('appointmentLead')}</p>
          <button type="button" class="print" onClick={() => window.print()}>
            {message('print')}
          </button>
        </div>
        <div class="sheet">
          <Blank label={message('askWhen')} hint={message('askWhenHint')} />
          <Choices
            legend={message('askHow')}
            options={[
              message('howPop'),
              message('howSudden'),
              message('howSlow'),
              message('howUnsure'),
            ]}
          />
          <div class="where">
            <LegDrawing />
            <Blank label={message('askWhere')} hint={message('askWhereHint')} lines={3} />
          </div>
          <Choices
            legend={message('askStops')}
            options={[
              message('stopsRunning'),
              message('stopsWalking'),
              message('stopsStairs'),
              message('stopsTiptoe'),
              message('stopsSleep'),
            ]}
          />
          {tell && (
            <p {...why} class="why">
              <Statement claim={tell} page={APPOINTMENT} />
            </p>
          )}
          <Blank label={message('askTravel')} hint={message('askTravelHint')} />
          <Blank label={message('askHormones')} hint={message('askHormonesHint')} />
          <Blank label={message('askMedicines')} hint={message('askMedicinesHint')} />
          <Blank label={message('askClots')} hint={message('askClotsHint')} />
          <Blank label={message('askOwn')} lines={2} />
        </div>
        <SourceList page={APPOINTMENT} />
      </article>
    </Sources.Provider>
  );
}
