import { counted, message } from '../../lib/ui/message.ts';
import { MentionList } from './MentionList.tsx';
import { goToMark } from './page-actions.ts';
import type { PageState } from './page-state.ts';
import type { Page } from './use-page.ts';

interface Props {
  page: Page;
  titleOf(card: string): string | undefined;
  state: Extract<PageState, { state: 'read' }>;
}

/** What is marked on a page that was read, and what is not. */
export function FoundHere({ page: { tabId, act }, titleOf, state }: Props) {
  const { mentions, leftOut, unreadFrames } = state;
  return (
    <>
      {mentions.length === 0 && <p>{message('onThisPageNone')}</p>}
      {tabId !== undefined && mentions.length > 0 && (
        <MentionList
          mentions={mentions}
          titleOf={titleOf}
          onGo={(mention) => act(() => goToMark(tabId, mention))}
        />
      )}
      {leftOut > 0 && <p class="quiet">{counted('moreOnPage', leftOut)}</p>}
      {unreadFrames > 0 && <p class="quiet">{counted('unreadFrames', unreadFrames)}</p>}
    </>
  );
}
