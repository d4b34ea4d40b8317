import { CLASS_LIMIT } from '../knowledge/lexicon-types.ts';
import type { Token } from './tokens.ts';

/** How many words on each side are looked at: about a paragraph, in which what came of a strain is often told last. */
const BLOCK = 60;
/** Words this near in the same sentence count most. */
const NEAR = 7;
/** Cues further apart than this in one sentence tell of two things. */
const TOGETHER = 6;

/** How often each class stands among a stretch of tokens; the stretch only moves forward. */
class Zone {
  readonly counts = new Uint16Array(CLASS_LIMIT);
  #from = 0;
  #to = 0;

  /** Empties it, for other tokens. */
  clear(): void {
    this.counts.fill(0);
    this.#from = 0;
    this.#to = 0;
  }

  moveTo(tokens: Token[], from: number, to: number): void {
    for (; this.#to < to; this.#to++) this.#add(tokens[this.#to], 1);
    for (; this.#from < from; this.#from++) this.#add(tokens[this.#from], -1);
  }

  #add(token: Token | undefined, sign: 1 | -1): void {
    if (!token) return;
    const { classes } = token.word;
    // By index, here and wherever else words are weighed: `for of` makes an object a step until the browser has compiled
    // it, which on most pages is after the last word. It had the garbage collected twice a page.
    for (let at = 0; at < classes.length; at++) {
      const code = classes[at] as number;
      this.counts[code] = (this.counts[code] ?? 0) + sign;
    }
  }
}

/**
 * What stands around one token after another: near it, in its sentence, in its block, each zone holding
 * the one before. Every token enters and leaves a zone once, so a whole text costs linear time. One set serves
 * text after text: making the counts anew took a third of the time of looking at a short one.
 */
export class Zones {
  readonly near = new Zone();
  readonly sentence = new Zone();
  readonly block = new Zone();
  #tokens: Token[] = [];
  #start = 0;
  #end = 0;

  /** Begins anew, with the tokens of another text. */
  start(tokens: Token[]): void {
    this.#tokens = tokens;
    this.#start = 0;
    this.#end = 0;
    this.near.clear();
    this.sentence.clear();
    this.block.clear();
  }

  /** Whether all of the classes stand close to each other in one sentence of the block around `index`. */
  together(index: number, first: number, others: readonly number[]): boolean {
    const tokens = this.#tokens;
    const last = Math.min(index + BLOCK, tokens.length - 1);
    for (let at = Math.max(0, index - BLOCK); at <= last; at++) {
      if (!has(tokens[at], first)) continue;
      if (others.every((code) => this.#isBeside(at, code))) return true;
    }
    return false;
  }

  #isBeside(index: number, code: number): boolean {
    const tokens = this.#tokens;
    const sentence = tokens[index]?.sentence;
    const last = Math.min(index + TOGETHER, tokens.length - 1);
    for (let at = Math.max(0, index - TOGETHER); at <= last; at++) {
      const token = tokens[at];
      if (token?.sentence === sentence && has(token, code)) return true;
    }
    return false;
  }

  /** @param index never less than in the call before */
  moveTo(index: number): void {
    const tokens = this.#tokens;
    const sentence = tokens[index]?.sentence;
    while (tokens[this.#start]?.sentence !== sentence) this.#start++;
    this.#end = Math.max(this.#end, index);
    while (tokens[this.#end]?.sentence === sentence) this.#end++;
    const from = (reach: number) => Math.max(index - reach, this.#start);
    const to = (reach: number) => Math.min(index + reach + 1, this.#end);
    this.near.moveTo(tokens, from(NEAR), to(NEAR));
    this.sentence.moveTo(tokens, from(BLOCK), to(BLOCK));
    this.block.moveTo(tokens, index - BLOCK, Math.min(index + BLOCK + 1, tokens.length));
  }
}

function has(token: Token | undefined, code: number): boolean {
  return token?.word.classes.includes(code) ?? false;
}
