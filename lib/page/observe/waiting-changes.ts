import { type Changes, changesOf } from './changes.ts';

/** More records are not looked through one by one: looking at all marks and all text takes less. */
export const MOST_RECORDS = 1_000;

/** So many records are looked through together: a fraction of a slice. */
const TOGETHER = 64;

/**
 * Changes of the page that wait for an idle moment: looking through them takes several times as long as noting that
 * there are some, and the page is busy while it changes.
 */
export class WaitingChanges {
  #records: MutationRecord[] = [];
  #areTooMany = false;

  get isEmpty(): boolean {
    return this.#records.length === 0 && !this.#areTooMany;
  }

  add(records: MutationRecord[]): void {
    // Those of a hidden page would wait until it is seen, and with them all that it has taken out meanwhile.
    this.#areTooMany ||= document.hidden || this.#records.length + records.length > MOST_RECORDS;
    if (this.#areTooMany) this.#records = [];
    else this.#records.push(...records);
  }

  /** Takes some of the changes, in order; null: they are not known one by one, anything may have changed. */
  take(): Changes | null {
    if (!this.#areTooMany) return changesOf(this.#records.splice(0, TOGETHER));
    this.#areTooMany = false;
    return null;
  }
}
