/** Moments that an archive tells too coarsely, to the second or the day: what stands later in it comes a millisecond later. */
export class Ticks {
  #written = Number.NaN;
  #times = 0;

  at(written: number): number {
    this.#times = written === this.#written ? this.#times + 1 : 0;
    this.#written = written;
    return written + this.#times;
  }
}
