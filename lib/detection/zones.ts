import { CLASS_LIMIT } from '../knowledge/lexicon-types.ts';
import type { Token } from './tokens.ts';

/** How many words on each side are looked at: about a paragraph. */
const BLOCK = 45;
/** Words this near in the same sentence count most. */
const NEAR = 7;

/** How often each class stands among a stretch of tokens; the stretch only moves forward. */
class Zone {
  readonly counts = new Uint16Array(CLASS_LIMIT);
  #from = 0;
  #to = 0;

  moveTo(tokens: Token[], from: number, to: number): void {
    for (; this.#to < to; this.#to++) this.#add(tokens[this.#to], 1);
    for (; this.#from < from; this.#from++) this.#add(tokens[this.#from], -1);
  }

  #add(token: Token | undefined, sign: 1 | -1): void {
    for (const code of token?.word.classes ?? []) {
      this.counts[code] = (this.counts[code] ?? 0) + sign;
    }
  }
}

/**
 * What stands around one token after another: near it, in its sentence, in its block, each zone holding
 * the one before. Every token enters and leaves a zone once, so a whole text costs linear time.
 */
export class Zones {
  readonly near = new Zone();
  readonly sentence = new Zone();
  readonly block = new Zone();
  readonly tokens: Token[];
  #start = 0;
  #end = 0;

  constructor(tokens: Token[]) {
    this.tokens = tokens;
  }

  /** Whether all of the classes stand in one sentence of the block around `index`. */
  together(index: number, codes: readonly number[]): boolean {
    let sentence = 0;
    let missing = new Set<number>();
    for (const token of this.tokens.slice(Math.max(0, index - BLOCK), index + BLOCK + 1)) {
      if (token.sentence !== sentence) missing = new Set(codes);
      sentence = token.sentence;
      for (const code of token.word.classes) missing.delete(code);
      if (missing.size === 0) return true;
    }
    return false;
  }

  /** @param index never less than in the call before */
  moveTo(index: number): void {
    const { tokens } = this;
    const sentence = tokens[index]?.sentence;
    while (tokens[this.#start]?.sentence !== sentence) this.#start++;
    this.#end = Math.max(this.#end, index);
    while (tokens[this.#end]?.sentence === sentence) this.#end++;
    const within = (reach: number): [number, number] => [
      Math.max(index - reach, this.#start),
      Math.min(index + reach + 1, this.#end),
    ];
    this.near.moveTo(tokens, ...within(NEAR));
    this.sentence.moveTo(tokens, ...within(BLOCK));
    this.block.moveTo(tokens, index - BLOCK, Math.min(index + BLOCK + 1, tokens.length));
  }
}
