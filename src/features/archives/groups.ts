import { Int32Column } from './columns.ts';

/**
 * Groups of dense numbers that are joined two by two. The groups do not depend on the order of joining.
 *
 * Source: union-find with path halving (Tarjan and van Leeuwen, 1984).
 */
export class Groups {
  readonly #above = new Int32Column();

  /** Joins the groups of two numbers and returns the number that stands for both; a new number is a group of its own. */
  join(one: number, other: number): number {
    const top = this.of(one);
    const under = this.of(other);
    const joined = Math.min(top, under);
    this.#above.set(Math.max(top, under), joined);
    return joined;
  }

  /** The number that stands for the group. */
  of(number: number): number {
    while (this.#above.length <= number) this.#above.set(this.#above.length, this.#above.length);
    let at = number;
    for (let above = this.#above.at(at); above !== at; above = this.#above.at(at)) {
      const next = this.#above.at(above);
      this.#above.set(at, next);
      at = next;
    }
    return at;
  }
}
