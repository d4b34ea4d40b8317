import { type MessageKey, message } from '../../lib/ui/message.ts';
import { Refused } from './page-actions.ts';
import type { PageState, Reason } from './page-state.ts';

interface Props {
  state: PageState;
  pending: MessageKey | null;
  problem: Error | null;
}

/** One or two sentences: how things are with the page in front, what is under way, what came to nothing. */
export function PageNote({ state, pending, problem }: Props) {
  return (
    <>
      <p class="quiet">{pending ? message(pending) : textFor(state)}</p>
      {problem && (
        <p class="problem">
          {problem instanceof Refused
            ? message('notAllowed')
            : message('didNotWork', problem.message)}
        </p>
      )}
    </>
  );
}

function textFor(page: PageState): string {
  switch (page.state) {
    case 'closed':
      return message('pageClosed');
    case 'failed':
      return message('pageFailed');
    case 'pdf':
      return message('pageIsPdf');
    case 'paused':
      return message('allPaused');
    case 'off':
      return message('siteOff', page.site.host);
    case 'hidden':
      return message('pageHidden', page.site.host);
    case 'unread':
      return page.why
        ? `${message('onThisPageNotRead')} ${textOf(page.why)}`
        : message('pageNotYet');
    case 'read':
      if (page.why) return `${message('pageOnce')} ${textOf(page.why)}`;
      return page.site ? message('siteOn', page.site.host) : message('pageOnce');
  }
}

function textOf(why: Reason): string {
  switch (why.reason) {
    case 'new':
      return message('siteNew', why.host);
    case 'withheld':
      return message('siteWithheld', why.host);
    case 'moved':
      return message('siteMoved', why.from, why.host);
  }
}
