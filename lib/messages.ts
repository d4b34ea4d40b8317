import type { Browser } from 'wxt/browser';
import type { Tip } from './knowledge/types.ts';

/**
 * The few messages between pages, the background and the extension's own pages.
 *
 * Handlers never reject: webextension-polyfill hands a wrapped rejection on as a resolved value, so the
 * answer itself says whether it went well. Everything received is checked before it is believed.
 */

/** A concept found on a page, as the popup lists it. */
export interface PageMention {
  concept: string;
  card: string;
  /** The words that are marked, as they stand where it is mentioned first. */
  title: string;
  count: number;
  redFlag: boolean;
}

/** The scripts that a page may send for, when it needs them. */
export type PageScript = 'detect' | 'tip';

/** Each kind of message: what it carries besides `kind`, and what it is answered with. */
interface Messages {
  /** Page to background: send this script into my frame. */
  inject: { request: { script: PageScript }; answer: null };
  /** Page to background: what is there to show for these cards? */
  tips: { request: { cards: string[] }; answer: Tip[] };
  /** Page to background: open the reference page at `address`, e.g. `soleus-strain/what-next`. */
  'open-card': { request: { address: string }; answer: null };
  /** Page to background: how many concepts are marked in this frame now. */
  'report-found': { request: { concepts: number }; answer: null };
  /** Background to page: go to the next (1) or previous (-1) mark and open its card. */
  step: { request: { direction: 1 | -1 }; answer: null };
  /** Background to page: show this card at the selected words. */
  'show-card': { request: { card: string }; answer: null };
  /** Background to page: go, if your address fits this regular expression; you may no longer be read. */
  leave: { request: { pages: string }; answer: null };
  /** Page to the panel: this card was opened here. */
  'card-shown': { request: { card: string }; answer: null };
  /** Panel to page: which card was opened here last? */
  'last-card': { request: Record<never, never>; answer: string | null };
  /** Panel to background: I am here now; what was I opened for? An address of the library, or null. */
  'panel-opened': { request: { windowId: number }; answer: string | null };
  /** Background to the panel of a window: show this address of the library. */
  'show-in-panel': { request: { windowId: number; address: string }; answer: null };
  /** Popup to page: go to the first mark of this concept and card, and open its card. */
  'go-to-mark': { request: { concept: string; card: string }; answer: null };
  /** Popup to page: what is marked here, and how much is not because the page has too many marks? */
  'list-mentions': {
    request: Record<never, never>;
    answer: { mentions: PageMention[]; leftOut: number };
  };
}

export type MessageKind = keyof Messages;
export type Message<K extends MessageKind = MessageKind> = {
  [P in K]: { kind: P } & Messages[P]['request'];
}[K];
export type Answer<K extends MessageKind> =
  | { ok: true; value: Messages[K]['answer'] }
  | { ok: false; error: string };

export type Handlers = {
  [K in MessageKind]?: (
    message: Message<K>,
    sender: Browser.runtime.MessageSender,
  ) => Messages[K]['answer'] | Promise<Messages[K]['answer']>;
};

/** The parts of the browser's API that messages need; webextension-polyfill and `wxt/browser` both fit. */
export interface MessagingApi {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      // biome-ignore lint/suspicious/noExplicitAny: the two type packages name the sender differently.
      addListener(listener: (message: any, sender: any, respond: any) => any): void;
    };
  };
}
export interface TabMessagingApi {
  tabs: {
    sendMessage(tabId: number, message: unknown, to: { frameId: number }): Promise<unknown>;
  };
}

/** A card's id, with a section or claim after a slash. */
const ADDRESS = /^[a-z0-9-]+(\/[a-z0-9-]+)?$/;

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && ADDRESS.test(value);
}

/** The message if `value` is a well-formed one, else null. */
export function parseMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  switch (value.kind) {
    case 'list-mentions':
    case 'last-card':
      return { kind: value.kind };
    case 'inject':
      return 'script' in value && (value.script === 'detect' || value.script === 'tip')
        ? { kind: 'inject', script: value.script }
        : null;
    case 'tips':
      return 'cards' in value && Array.isArray(value.cards) && value.cards.every(isAddress)
        ? { kind: 'tips', cards: value.cards }
        : null;
    case 'open-card':
      return 'address' in value && isAddress(value.address)
        ? { kind: 'open-card', address: value.address }
        : null;
    case 'report-found':
      return 'concepts' in value && Number.isSafeInteger(value.concepts)
        ? { kind: 'report-found', concepts: value.concepts as number }
        : null;
    case 'step':
      return 'direction' in value && (value.direction === 1 || value.direction === -1)
        ? { kind: 'step', direction: value.direction }
        : null;
    case 'show-card':
    case 'card-shown':
      return 'card' in value && isAddress(value.card)
        ? { kind: value.kind, card: value.card }
        : null;
    case 'panel-opened':
      return 'windowId' in value && Number.isSafeInteger(value.windowId)
        ? { kind: 'panel-opened', windowId: value.windowId as number }
        : null;
    case 'show-in-panel':
      return 'windowId' in value &&
        Number.isSafeInteger(value.windowId) &&
        'address' in value &&
        typeof value.address === 'string' &&
        value.address.startsWith('#/')
        ? { kind: 'show-in-panel', windowId: value.windowId as number, address: value.address }
        : null;
    case 'go-to-mark':
      return 'concept' in value &&
        isAddress(value.concept) &&
        'card' in value &&
        isAddress(value.card)
        ? { kind: 'go-to-mark', concept: value.concept, card: value.card }
        : null;
    default:
      return null;
  }
}

/** Gets a message and may keep the channel open, by returning true, to respond later. */
export type MessageListener = (
  raw: unknown,
  sender: { id?: string },
  respond: (answer: unknown) => void,
) => true | undefined;

/**
 * A listener that answers messages of the kinds that `handlers` names and leaves others to other listeners.
 * Messages from another extension or of the wrong shape are ignored.
 */
export function createListener(api: MessagingApi, handlers: Handlers): MessageListener {
  return (raw, sender, respond) => {
    const message = sender.id === api.runtime.id ? parseMessage(raw) : null;
    const handler = message && (handlers[message.kind] as AnyHandler | undefined);
    if (!message || !handler) return undefined;
    answer(handler, message, sender).then(respond);
    // Keeps the channel open for `respond`: the one form that every supported browser knows.
    return true;
  };
}

/** Answers messages with `handlers` for as long as the script lives. */
export function handleMessages(api: MessagingApi, handlers: Handlers): void {
  api.runtime.onMessage.addListener(createListener(api, handlers));
}

type AnyHandler = (message: Message, sender: Browser.runtime.MessageSender) => unknown;

async function answer(
  handler: AnyHandler,
  message: Message,
  sender: Browser.runtime.MessageSender,
) {
  try {
    return { ok: true, value: await handler(message, sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Sends a message to the background. Never rejects: no receiver is an answer with `ok: false`. */
export function send<K extends MessageKind>(
  api: MessagingApi,
  message: Message<K>,
): Promise<Answer<K>> {
  return receive(() => api.runtime.sendMessage(message));
}

/** Sends a message to one frame of a tab, 0: the top one. Never rejects: no receiver is an answer with `ok: false`. */
export function sendToTab<K extends MessageKind>(
  api: TabMessagingApi,
  tabId: number,
  message: Message<K>,
  frameId = 0,
): Promise<Answer<K>> {
  return receive(() => api.tabs.sendMessage(tabId, message, { frameId }));
}

async function receive<K extends MessageKind>(ask: () => Promise<unknown>): Promise<Answer<K>> {
  try {
    const given = await ask();
    if (typeof given === 'object' && given !== null && 'ok' in given) return given as Answer<K>;
    return { ok: false, error: 'nobody answered' };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
