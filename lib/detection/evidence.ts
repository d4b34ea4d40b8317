import { CLASS_LIMIT } from '../knowledge/lexicon-types.ts';
import type { Token } from './tokens.ts';

/**
 * How often each class of words was found, by its code: order-free sums of integers, so that a page's evidence never
 * depends on the order in which its blocks arrived, and taking a block's share away restores it exactly.
 */
export type Evidence = Uint32Array;

/** No word of any class. */
export const noEvidence = (): Evidence => new Uint32Array(CLASS_LIMIT);

/** Adds each of the classes to `sum` (or, with -1, takes it away). */
export function addEvidence(sum: Evidence, classes: readonly number[], sign: 1 | -1): void {
  for (let at = 0; at < classes.length; at++) {
    const code = classes[at] as number;
    sum[code] = (sum[code] ?? 0) + sign;
  }
}

/** What a text says that holds these classes. */
export function evidenceOf(classes: readonly number[]): Evidence {
  const evidence = noEvidence();
  addEvidence(evidence, classes, 1);
  return evidence;
}

/** The classes of all tokens, each as often as it is there. */
export function classesOf(tokens: Token[]): number[] {
  return tokens.flatMap(({ word }) => word.classes);
}
