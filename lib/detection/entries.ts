/** What ends an entry: every character that words, phrases, numbers and beginnings are not written with. */
function isClass(code: number): boolean {
  return code > 122 || (code < 97 && code !== 32 && code !== 42 && code !== 48);
}

/**
 * The words of the lexicon, looked up as they are packed. A dozen looks find one among a thousand, and a page would
 * have to wait for unpacking them: with many words for longer than all of its text takes to read.
 */
export class Entries {
  readonly #packed: string;

  /** @param packed as Lexicon.words describes it */
  constructor(packed: string) {
    this.#packed = packed;
  }

  /** Offset of the first entry that is not before a word in order; the end, where there is none. */
  placeOf(word: string): number {
    let from = 0;
    let to = this.#packed.length;
    while (from < to) {
      const entry = this.#startOf((from + to) >>> 1);
      if (this.#isBefore(entry, word)) from = this.next(entry);
      else to = entry;
    }
    return from;
  }

  /** Offset of the entry after the one at `entry`. */
  next(entry: number): number {
    let at = entry;
    while (at < this.#packed.length && !isClass(this.#packed.charCodeAt(at))) at++;
    while (at < this.#packed.length && isClass(this.#packed.charCodeAt(at))) at++;
    return at;
  }

  /** The classes of a word if it is the entry at `entry`, else nothing. */
  classesAt(entry: number, word: string): string {
    const end = entry + word.length;
    if (!this.#packed.startsWith(word, entry) || !isClass(this.#packed.charCodeAt(end))) return '';
    return this.#packed.slice(end, this.next(entry));
  }

  /** The entries of the phrases that begin with a word and a space, as they are packed; `place` is the word's. */
  phrasesAt(place: number, word: string): string {
    const first = this.classesAt(place, word) ? this.next(place) : place;
    let end = first;
    while (this.#packed.startsWith(`${word} `, end)) end = this.next(end);
    return this.#packed.slice(first, end);
  }

  /** How many letters a word shares with the entry that shares most; `place` is the word's. */
  sharedAt(place: number, word: string): number {
    const before = place > 0 ? this.#shared(this.#startOf(place - 1), word) : 0;
    return Math.max(before, this.#shared(place, word));
  }

  #shared(entry: number, word: string): number {
    let length = 0;
    while (length < word.length && this.#packed[entry + length] === word[length]) length++;
    return length;
  }

  /** Where the entry begins that `at` is in. */
  #startOf(at: number): number {
    let start = at;
    while (isClass(this.#packed.charCodeAt(start))) start--;
    while (start > 0 && !isClass(this.#packed.charCodeAt(start - 1))) start--;
    return start;
  }

  #isBefore(entry: number, word: string): boolean {
    for (let at = 0; ; at++) {
      const code = this.#packed.charCodeAt(entry + at);
      // The shorter of two that begin alike is first.
      if (isClass(code)) return at < word.length;
      if (at === word.length) return false;
      const letter = word.charCodeAt(at);
      if (code !== letter) return code < letter;
    }
  }
}
