import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../lib/ui/message.ts';
import type { Search } from '../search/use-search.ts';
import { FoundHere } from './FoundHere.tsx';
import { PageControls } from './PageControls.tsx';
import { PageNote } from './PageNote.tsx';
import { pauseAll } from './page-actions.ts';
import { usePage } from './use-page.ts';

/** What was found on the page in front, how things are with it, and its switches. */
export function OnThisPage({ titleOf }: Pick<Search, 'titleOf'>) {
  const page = usePage();
  const { state, pending, problem, act } = page;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed may be gone: its focus would start again at the top of the popup.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  });

  return (
    <section
      class="on-this-page"
      aria-labelledby="on-this-page"
      aria-busy={!state || pending !== null}
    >
      <div class="heading-line">
        <h2 id="on-this-page" ref={heading} tabIndex={-1}>
          {message('onThisPage')}
        </h2>
        {state && state.state !== 'paused' && (
          <button type="button" class="text-button" onClick={() => act(() => pauseAll(true))}>
            {message('pause')}
          </button>
        )}
      </div>
      {state?.state === 'read' && <FoundHere page={page} titleOf={titleOf} state={state} />}
      <div class="page-state">
        <div role="status">
          {state && <PageNote state={state} pending={pending} problem={problem} />}
        </div>
        {state && <PageControls page={page} state={state} />}
      </div>
      {state?.state === 'unread' && state.why && <p class="quiet">{message('scanOrAlways')}</p>}
    </section>
  );
}
