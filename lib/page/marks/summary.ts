import type { PageMention } from '../../messages.ts';
import type { Mark } from './mark.ts';

/** What is marked, one entry per concept and card, in order of first appearance. */
export function summarise(marks: Mark[]): PageMention[] {
  const entries = new Map<string, PageMention>();
  for (const mark of marks) {
    const { concept, card, redFlag } = mark.mention;
    const key = `${concept} ${card}`;
    const entry = entries.get(key);
    if (entry) entry.count += 1;
    else entries.set(key, { concept, card, title: mark.words, count: 1, redFlag });
  }
  return [...entries.values()];
}
