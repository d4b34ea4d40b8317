import type { Tip } from '../../knowledge/types.ts';
import { type MessagingApi, send } from '../../messages.ts';
import { changeSettings, type StorageApi } from '../../settings.ts';
import type { Mark } from '../marks/mark.ts';

export type ActionApi = MessagingApi &
  StorageApi & { runtime: { getManifest(): { version: string } } };

/** What the reader can do with an open card. Each returns whether it went well; none rejects. */
export interface TipActions {
  openFullCard(): Promise<boolean>;
  /** The card's text with its sources and their links, for the clipboard. */
  copyWithSources(): Promise<boolean>;
  /** Marks this concept nowhere any more. */
  stopConcept(): Promise<boolean>;
  /** Marks nothing on this address any more. Null on our own pages. */
  hideOnPage: (() => Promise<boolean>) | null;
  /** Marks nothing on this site any more. Null on our own pages. */
  turnOffOnSite: (() => Promise<boolean>) | null;
  /** What is needed to tell that this mark is wrong, for the clipboard; nothing of the page's text. */
  copyReport(): Promise<boolean>;
}

/** What a card can do on a web page. */
export function createActions(
  api: ActionApi,
  { mention }: Mark,
  tip: Tip,
  because: readonly string[],
) {
  const { concept, card } = mention;
  const remember = (change: Parameters<typeof changeSettings>[1]) =>
    well(() => changeSettings(api, change));
  return {
    openFullCard: async () =>
      (await send<'open-card'>(api, { kind: 'open-card', address: card })).ok,
    copyWithSources: () => well(() => navigator.clipboard.writeText(asText(tip))),
    stopConcept: () =>
      remember(({ stoppedConcepts }) => ({ stoppedConcepts: [...stoppedConcepts, concept] })),
    hideOnPage: () =>
      remember(({ hiddenPages }) => ({
        hiddenPages: [...hiddenPages, location.origin + location.pathname],
      })),
    turnOffOnSite: () =>
      remember(({ offSites }) => ({ offSites: [...offSites, location.hostname] })),
    copyReport: () => {
      const { version } = api.runtime.getManifest();
      const report = { extension: `Running Footnotes ${version}`, concept, card, because };
      return well(() => navigator.clipboard.writeText(JSON.stringify(report, null, 1)));
    },
  } satisfies TipActions;
}

async function well(action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch {
    return false;
  }
}

/** The card as plain text that is of use without the extension. */
export function asText({ title, claims, redFlag, sources }: Tip): string {
  const lines = [...claims, ...(redFlag ? [redFlag] : [])].map(({ text, cites }) =>
    cites.length > 0 ? `${text} [${cites.join(', ')}]` : `${text} (general advice, no study)`,
  );
  const list = sources.map(
    ({ short, evidence, url }, i) => `${i + 1}. ${short}, ${evidence}${url ? `: ${url}` : ''}`,
  );
  return [title, '', ...lines, '', ...list].join('\n');
}
