import { TOPICS, type Topic } from '../knowledge/types.ts';
import { QUESTIONS, type Question } from './questions.ts';

/** What an address after `reference.html` asks for. `anchor`: the element to scroll to. */
export type Route =
  | { page: 'home'; topic?: Topic; words?: string }
  | { page: 'article'; anchor?: string }
  | { page: 'appointment'; anchor?: string }
  | { page: 'question'; question: Question; anchor?: string }
  | { page: 'card'; card: string; anchor?: string }
  | { page: 'unknown'; address: string };

/** The library's file, to put before an address such as `#/soleus-strain`. */
export const LIBRARY = 'reference.html';

/** First part of the address of the page on the 2012 article. */
export const ARTICLE = 'the-2012-article';
/** First part of the address of the sheet to take to an appointment. */
export const APPOINTMENT = 'your-appointment';
const TOPIC_LIST = 'topics';
const SEARCH = 'search/';

/** Addresses of pages that are not cards. */
export const HOME_HREF = '#/';
export const ARTICLE_HREF = `#/${ARTICLE}`;
export const APPOINTMENT_HREF = `#/${APPOINTMENT}`;

/**
 * Reads `location.hash`.
 * @param isCard tells whether an id is a card of the knowledge base.
 */
export function parseRoute(hash: string, isCard: (id: string) => boolean): Route {
  const address = decode(hash.replace(/^#?\/?/, ''));
  if (address.startsWith(SEARCH)) return { page: 'home', words: address.slice(SEARCH.length) };
  const [first, anchor, ...rest] = address.split('/').filter((part) => part !== '');
  if (!first) return { page: 'home' };
  if (rest.length > 0) return { page: 'unknown', address };
  const place = anchor && { anchor };
  if (first === ARTICLE) return { page: 'article', ...place };
  if (first === APPOINTMENT) return { page: 'appointment', ...place };
  const question = QUESTIONS.find((known) => known === first);
  if (question) return { page: 'question', question, ...place };
  if (first === TOPIC_LIST) {
    const topic = TOPICS.find((known) => known === anchor);
    return topic ? { page: 'home', topic } : { page: 'unknown', address };
  }
  if (isCard(first)) return { page: 'card', card: first, ...place };
  return { page: 'unknown', address };
}

/** Address of a card, or of a section, claim or reference on it. */
export function cardHref(card: string, anchor?: string): string {
  return anchor ? `#/${card}/${anchor}` : `#/${card}`;
}

/** Address of a claim by its id (`card/slug`), which is its address already. */
export function claimHref(claimId: string): string {
  return `#/${claimId}`;
}

/** Address of the library with a search for these words begun. */
export function searchHref(words: string): string {
  return HOME_HREF + SEARCH + encodeURIComponent(words);
}

/** Address of a topic in the list of topics. */
export function topicHref(topic: Topic): string {
  return `#/${TOPIC_LIST}/${topic}`;
}

/** Address of a question's page. */
export function questionHref(question: Question): string {
  return `#/${question}`;
}

/** Address of the 2012 article's page, or of one of its rows or verdicts. */
export function articleHref(anchor?: string): string {
  return anchor ? `${ARTICLE_HREF}/${anchor}` : ARTICLE_HREF;
}

/** The last part of a claim's id: its element's id on the card's page. */
export function claimAnchor(claimId: string): string {
  return claimId.slice(claimId.indexOf('/') + 1);
}

/** The card that a claim stands on, by the claim's id. */
export function cardIdOf(claimId: string): string {
  return claimId.split('/', 1)[0] ?? claimId;
}

/** Two routes are the same page when only the place on it differs. */
export function pageKey(route: Route): string {
  if (route.page === 'card') return `card ${route.card}`;
  return route.page === 'question' ? `question ${route.question}` : route.page;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % from a hand-typed address: shown as typed
  }
}
