import { Float64Column, Int32Column } from './columns.ts';
import { IdNumbers } from './ids.ts';
import { Texts } from './texts.ts';

/** Something that people came together for. */
export interface ArchivedEvent {
  /** What acts call it. */
  readonly id: string;
  readonly title: string;
  /** In milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
}

/** The events of an archive, in the order in which they were read; one that comes twice is the same. */
export class Events {
  readonly #ids = new IdNumbers();
  readonly #titles = new Texts();
  readonly #title = new Int32Column();
  readonly #at = new Float64Column();

  get length(): number {
    return this.#ids.size;
  }

  add({ id, title, at }: ArchivedEvent): void {
    const known = this.length;
    const event = this.#ids.numberOf(id);
    if (event < known) return;
    this.#title.set(event, this.#titles.numberOf(title));
    this.#at.set(event, at);
  }

  /** The event with this id, or -1. */
  find(id: string): number {
    return this.#ids.find(id);
  }

  /** In milliseconds since 1970-01-01T00:00Z. */
  at(event: number): number {
    return this.#at.at(event);
  }

  titles(): string[] {
    return Array.from({ length: this.length }, (_, event) => this.#titles.textOf(this.#title.at(event)));
  }
}
