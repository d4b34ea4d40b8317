import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createListener, type MessageKind, parseMessage } from '../../../lib/messages.ts';
import { runs } from './runs.ts';

const id = /^[a-z0-9-]+(\/[a-z0-9-]+)?$/;
const isText = (value: unknown) => typeof value === 'string';
const isId = (value: unknown) => typeof value === 'string' && id.test(value);

/** What each kind of message may carry besides its kind, and what a valid value is. */
const FIELDS: Record<MessageKind, Record<string, (value: unknown) => boolean>> = {
  inject: { script: (value) => value === 'detect' || value === 'tip' },
  tips: { cards: (value) => Array.isArray(value) && value.every(isId) },
  'open-card': { address: isId },
  'report-found': { concepts: Number.isSafeInteger },
  step: { direction: (value) => value === 1 || value === -1 },
  'show-card': { card: isId },
  'go-to-mark': { concept: isId, card: isId },
  leave: { pages: isText },
  'card-shown': { card: isId },
  'last-card': {},
  'panel-opened': { windowId: Number.isSafeInteger },
  'show-in-panel': {
    windowId: Number.isSafeInteger,
    address: (value) => isText(value) && (value as string).startsWith('#/'),
  },
  'list-mentions': {},
};
const KINDS = Object.keys(FIELDS) as MessageKind[];
const NAMES = [
  'script',
  'address',
  'concepts',
  'direction',
  'card',
  'cards',
  'concept',
  'pages',
  'windowId',
  '__proto__',
  'then',
];

/** Values near to valid ones, and anything that JSON can hold. */
const value = fc.oneof(
  fc.constantFrom<unknown>(
    'detect',
    'tip',
    'soleus',
    'soleus/what-next',
    ['soleus'],
    '#/soleus',
    1,
    -1,
    7,
    null,
  ),
  fc.constantFrom<unknown>('../x', 'a/b/c', 'a\n', 'A', '//x', 'javascript:alert(1)', 1.5, 2 ** 60),
  fc.jsonValue({ maxDepth: 2 }),
);
const message = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc
    .tuple(
      fc.oneof(fc.constantFrom<unknown>(...KINDS), fc.jsonValue({ maxDepth: 1 })),
      fc.dictionary(fc.constantFrom(...NAMES), value),
    )
    .map(([kind, rest]) => ({ ...rest, kind })),
);

describe('whatever is sent as a message', () => {
  it('is a valid one, with nothing besides what belongs to it, or none', () => {
    let valid = 0;
    fc.assert(
      fc.property(message, (sent) => {
        const parsed: unknown = parseMessage(JSON.parse(JSON.stringify(sent)));
        if (parsed === null) return;
        valid++;
        const { kind, ...rest } = parsed as { kind: MessageKind };
        expect(Object.keys(rest).sort()).toEqual(Object.keys(FIELDS[kind]).sort());
        for (const [name, isValid] of Object.entries(FIELDS[kind])) {
          expect(isValid((rest as Record<string, unknown>)[name]), name).toBe(true);
        }
      }),
      runs(1_000),
    );
    expect(valid).toBeGreaterThan(20);
  });

  it('reaches no handler unless this extension has sent it', () => {
    const called: unknown[] = [];
    const note = (got: unknown) => {
      called.push(got);
      return null as never;
    };
    const listener = createListener(
      { runtime: { id: 'ours', sendMessage: async () => {}, onMessage: { addListener() {} } } },
      Object.fromEntries(KINDS.map((kind) => [kind, note])),
    );
    const popup = { url: 'chrome-extension://ours/popup.html' };
    const sender = fc.oneof(
      fc.record({ id: fc.constantFrom('another', 'OURS', 'ours ', '') }),
      fc.constantFrom<{ id?: string }>({}, popup as object),
    );
    fc.assert(
      fc.property(message, sender, (sent, from) => {
        expect(listener(sent, from, () => {})).toBeUndefined();
      }),
      runs(300),
    );
    expect(called).toEqual([]);
    expect(listener({ kind: 'list-mentions' }, { id: 'ours' }, () => {})).toBe(true);
  });
});
