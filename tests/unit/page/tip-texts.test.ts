import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerTips } from '../../../lib/background/tips.ts';
import type { Tip } from '../../../lib/knowledge/types.ts';
import type { MessagingApi } from '../../../lib/messages.ts';
import { TipTexts } from '../../../lib/page/tip/tip-texts.ts';

const tipOf = (card: string): Tip => ({ card, title: card, claims: [], sources: [] });
const TIPS = Object.fromEntries(['calf-strain', 'calf-cramp'].map((card) => [card, tipOf(card)]));

let asked: string[][];
let loaded: number;
let isThere: boolean;
let texts: TipTexts;

/** A page and a background, with the browser's messages between them. */
beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  loaded = 0;
  isThere = true;
  const { onMessage } = fakeBrowser.runtime;
  const api: MessagingApi = {
    runtime: {
      id: 'ours',
      sendMessage: (message) => {
        asked.push((message as { cards: string[] }).cards);
        if (!isThere) return Promise.reject(new Error('Extension context invalidated.'));
        return new Promise((respond) => {
          void onMessage.trigger(message, { id: 'ours' }, respond);
        });
      },
      onMessage,
    },
  };
  answerTips(api, async () => {
    loaded++;
    return TIPS;
  });
  texts = new TipTexts(api);
});

test('what its marks lead to is sent to a page, each card once', async () => {
  expect(loaded).toBe(0);
  await texts.load(['calf-strain', 'calf-strain']);
  expect(texts.get('calf-strain')).toEqual(tipOf('calf-strain'));
  expect(texts.get('calf-cramp')).toBeUndefined();
  await texts.load(['calf-strain', 'calf-cramp']);
  await texts.load(['calf-strain', 'calf-cramp']);
  expect(texts.get('calf-cramp')).toEqual(tipOf('calf-cramp'));
  expect(asked).toEqual([['calf-strain'], ['calf-cramp']]);
});

test('a card that does not exist has no tip, whatever its name', async () => {
  await texts.load(['constructor', 'nonsense', 'calf-strain']);
  expect(['constructor', 'nonsense'].map((card) => texts.get(card))).toEqual([
    undefined,
    undefined,
  ]);
  expect(texts.get('calf-strain')).toBeDefined();
});

test('what could not be had is asked for again', async () => {
  isThere = false;
  await texts.load(['calf-strain']);
  expect(texts.get('calf-strain')).toBeUndefined();
  isThere = true;
  await texts.load(['calf-strain']);
  expect(texts.get('calf-strain')).toBeDefined();
});
