import type { Tip } from '../../knowledge/types.ts';
import type { Mark } from '../marks/mark.ts';
import { childCountOf } from '../nodes.ts';
import { blockOf } from '../text/inline.ts';

const RELATIVES =
  'friend|mate|husband|wife|partner|boyfriend|girlfriend|brother|sister|son|daughter|kid|dad|father|' +
  'mum|mom|mother|coach|colleague|neighbour|neighbor|client|patient|athlete|team-?mate';

/** "My husband's" speaks of someone else, although it says "my". */
const SOMEONE = new RegExp(`\\b(?:my|our|a|the) (?:\\w+ )?(?:${RELATIVES})s?\\b`, 'gi');
const OTHERS = /\b(?:he|she|his|her|hers|him|their|they)\b/i;
const SELF = /\b(?:i|i'm|i've|i'd|i'll|im|ive|my|mine|me|myself|we|our)\b/i;

const PAST =
  /\b(?:last (?:year|season|spring|summer|autumn|fall|winter)|(?:years?|seasons?) (?:ago|back)|(?:back )?in (?:19|20)\d\d|used to|a (?:few|couple of) (?:years|months) (?:ago|back)|years later)\b/i;

/**
 * Whether a sentence tells of someone else or of long ago, as far as its words show. When in doubt it is the
 * writer's own and of now: advice that is needed must not be held back.
 */
export function isOtherStory(sentence: string): boolean {
  const plain = sentence.replaceAll('\u2019', "'");
  if (PAST.test(plain)) return true;
  const withoutOthers = plain.replace(SOMEONE, '');
  const hasOthers = OTHERS.test(plain) || withoutOthers !== plain;
  return hasOthers && !SELF.test(withoutOthers);
}

/** The sentence around a mark, as the page has it now. */
export function sentenceAround({ spans }: Mark): string {
  const [first] = spans;
  const last = spans.at(-1);
  const block = first && blockOf(first.node);
  if (!first || !last || !block) return '';
  const before = textBetween([block, 0], [first.node, first.start]);
  const after = textBetween([last.node, last.end], [block, childCountOf(block)]);
  const words = textBetween([first.node, first.start], [last.node, last.end]);
  return (
    (before.split(/[.!?\n]\s/).at(-1) ?? '') + words + (after.split(/[.!?\n](?:\s|$)/)[0] ?? '')
  );
}

function textBetween(from: [Node, number], to: [Node, number]): string {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range.toString();
}

/** The tip for such a sentence: what is known comes first, what to do last, for whom it may concern. */
export function factsFirst(tip: Tip, forWhom: (action: string) => string): Tip {
  const [action, ...facts] = tip.claims;
  if (!action) return tip;
  // "NHS" stays as it is.
  const lower = action.text.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
  return { ...tip, claims: [...facts, { ...action, text: forWhom(lower) }] };
}
