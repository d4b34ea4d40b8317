import type { Note } from './weigh.ts';
import type { Word } from './words.ts';

const MOST_REASONS = 5;

/** Collects what counted for one candidate. */
export class Reasons {
  readonly #weights = new Map<Word, number>();

  readonly note: Note = (word, weight) => {
    this.#weights.set(word, (this.#weights.get(word) ?? 0) + weight);
  };

  /** The words that counted most for it, as they stand in the text, each once. */
  strongest(text: string): string[] {
    const words = [...this.#weights]
      .filter(([, weight]) => weight >= 0)
      .sort(([, a], [, b]) => b - a)
      .map(([{ start, end }]) => text.slice(start, end).replace(/\s+/g, ' ').toLowerCase());
    return [...new Set(words)].slice(0, MOST_REASONS);
  }
}
