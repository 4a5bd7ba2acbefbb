import { factKinds } from '../../core/vitality/facts.ts';
import type { ArchivedAct } from './archived.ts';
import { Float64Column, Int32Column } from './columns.ts';
import type { Events } from './events.ts';
import type { Messages } from './messages.ts';

const none = -1;

/** What people of an archive did without words, in the order in which it was read: some thirty bytes each. */
export class Acts {
  readonly #messages: Messages;
  readonly #kind = new Int32Column();
  readonly #author = new Int32Column();
  readonly #towards = new Int32Column();
  readonly #event = new Int32Column();
  readonly #at = new Float64Column();
  /** Of the same archive. */
  readonly events: Events;

  /** @param messages of the same archive */
  constructor(messages: Messages, events: Events) {
    this.#messages = messages;
    this.events = events;
  }

  get length(): number {
    return this.#kind.length;
  }

  /** @param author a dense number for the person who did it */
  add({ kind, at, towards, event }: Omit<ArchivedAct, 'author'>, author: number): void {
    if (kind === 'declined' || kind === 'promised') return;
    const act = this.length;
    this.#kind.set(act, factKinds.indexOf(kind));
    this.#author.set(act, author);
    this.#towards.set(act, towards === undefined ? none : this.#messages.numberOf(towards));
    this.#event.set(act, event === undefined ? none : this.events.find(event));
    this.#at.set(act, at ?? Number.NaN);
  }

  /** An index into `factKinds`. */
  kind(act: number): number {
    return this.#kind.at(act);
  }

  author(act: number): number {
    return this.#author.at(act);
  }

  /** In milliseconds since 1970-01-01T00:00Z. */
  at(act: number): number {
    const at = this.#at.at(act);
    return Number.isNaN(at) ? this.#messages.at(this.towards(act)) : at;
  }

  /** The event that it is about, or -1. */
  event(act: number): number {
    return this.#event.at(act);
  }

  /** Whether it is about a message, be that one in the archive or not. */
  needsMessage(act: number): boolean {
    return this.#towards.at(act) !== none;
  }

  /** The message that it is about, or -1 where it is about none or none in the archive. */
  towards(act: number): number {
    const id = this.#towards.at(act);
    return id === none ? none : this.#messages.withNumber(id);
  }
}
