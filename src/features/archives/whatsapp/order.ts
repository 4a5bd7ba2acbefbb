import { momentOf, type Order, type Stamp } from './stamp.ts';

/** Tells from all moments of a chat, which stand in the order of time, whether days or months come first. */
export class OrderOfDates {
  /** Moments that only one order can read. */
  #onlyDay = 0;
  #onlyMonth = 0;
  /** How often each order would make a message older than the one before. */
  #backByDay = 0;
  #backByMonth = 0;
  #halfDays = 0;
  #last: Stamp | null = null;

  add(stamp: Stamp): void {
    const { numbers: [one, two], isYearFirst, isHalfDay } = stamp;
    if (isYearFirst) return;
    if (isHalfDay) this.#halfDays += 1;
    if (one > 12 || stamp.separator === '.') this.#onlyDay += 1;
    else if (two > 12) this.#onlyMonth += 1;
    if (this.#last !== null) {
      if (momentOf(stamp, 'day') < momentOf(this.#last, 'day')) this.#backByDay += 1;
      if (momentOf(stamp, 'month') < momentOf(this.#last, 'month')) this.#backByMonth += 1;
    }
    this.#last = stamp;
  }

  /** @returns `isGuess` where both orders are possible throughout, and equally likely */
  found(): { readonly order: Order; readonly isGuess: boolean } {
    if (this.#onlyDay !== this.#onlyMonth) return { order: this.#onlyDay > this.#onlyMonth ? 'day' : 'month', isGuess: false };
    if (this.#backByDay !== this.#backByMonth) return { order: this.#backByDay < this.#backByMonth ? 'day' : 'month', isGuess: false };
    return { order: this.#halfDays > 0 ? 'month' : 'day', isGuess: this.#last !== null };
  }
}
