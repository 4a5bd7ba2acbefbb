import type { MessageHead } from './archived.ts';
import { Float64Column, Int32Column } from './columns.ts';
import { Groups } from './groups.ts';
import { IdNumbers } from './ids.ts';
import { readSubject } from './subjects.ts';
import { Texts } from './texts.ts';

const unknown = -1;

/**
 * What is kept of each message while an archive is read: some sixty bytes, so that a million messages fit in the memory
 * of a small machine. They may come in any order. A message that comes twice is counted once: the copy with the older
 * date stays.
 */
export class Messages {
  /** Ids joined by what refers to what; messages that are not in the archive hold others together, too. */
  readonly references = new Groups();
  readonly #titles = new Texts();
  readonly #ids = new IdNumbers();
  readonly #subjects = new IdNumbers();
  /** By id: its message plus 1, or 0 where others refer to it and it is not in the archive. */
  readonly #messageOf = new Int32Column();
  readonly #id = new Int32Column();
  readonly #answered = new Int32Column();
  /** Twice the number of the subject plus 1, or 0 where it joins nothing; 1 more for a reply. */
  readonly #subject = new Int32Column();
  readonly #title = new Int32Column();
  readonly #author = new Int32Column();
  readonly #at = new Float64Column();
  #duplicates = 0;

  get length(): number {
    return this.#id.length;
  }

  get duplicates(): number {
    return this.#duplicates;
  }

  /** How many ids there are, those of messages that are not in the archive included. */
  get ids(): number {
    return this.#ids.size;
  }

  /** How many different subjects can join messages. */
  get subjects(): number {
    return this.#subjects.size;
  }

  /** @param author a dense number for the person who wrote it */
  add(head: MessageHead, author: number): void {
    const id = this.#ids.numberOf(head.id);
    let answered = unknown;
    for (const reference of head.references) {
      if (reference === head.id) continue;
      answered = this.#ids.numberOf(reference);
      this.references.join(id, answered);
    }
    const { key, isReply, ...subject } = readSubject(head.subject);
    const title = head.title ?? subject.title;
    const known = this.#messageOf.at(id) - 1;
    if (known !== unknown) this.#duplicates += 1;
    if (known !== unknown && !this.#isOlder(head.at, title, known)) return;
    const message = known === unknown ? this.length : known;
    this.#messageOf.set(id, message + 1);
    this.#id.set(message, id);
    this.#at.set(message, head.at);
    this.#answered.set(message, answered);
    this.#author.set(message, author);
    this.#title.set(message, this.#titles.numberOf(title));
    const joining = key === '' ? 0 : this.#subjects.numberOf(key) + 1;
    this.#subject.set(message, 2 * joining + Number(isReply || head.references.length > 0));
  }

  /** The message with this id, or -1. */
  find(id: string): number {
    const number = this.#ids.find(id);
    return number === unknown ? unknown : this.withNumber(number);
  }

  /** A dense number for an id, also where its message has not come, or does not. */
  numberOf(id: string): number {
    return this.#ids.numberOf(id);
  }

  /** The message with the id that has this number, or -1. */
  withNumber(number: number): number {
    return this.#messageOf.at(number) - 1;
  }

  id(message: number): number {
    return this.#id.at(message);
  }

  /** In milliseconds since 1970-01-01T00:00Z. */
  at(message: number): number {
    return this.#at.at(message);
  }

  author(message: number): number {
    return this.#author.at(message);
  }

  title(message: number): string {
    return this.#titles.textOf(this.#title.at(message));
  }

  /** The message that this one answers, or -1 where it answers none or none in the archive. */
  answered(message: number): number {
    const id = this.#answered.at(message);
    return id === unknown ? unknown : this.#messageOf.at(id) - 1;
  }

  /** A number that messages with the same subject share, or -1 where the subject joins nothing. */
  subject(message: number): number {
    return (this.#subject.at(message) >> 1) - 1;
  }

  /** Whether it says that it answers something, be it only by "Re:". */
  isReply(message: number): boolean {
    return (this.#subject.at(message) & 1) === 1;
  }

  /** Orders messages of the same moment, the same way whatever order they came in. */
  compareIds(one: number, other: number): number {
    return this.#ids.compare(this.#id.at(one), this.#id.at(other));
  }

  /** Decides between two copies; those of the same moment by their titles, so that their order does not matter. */
  #isOlder(at: number, title: string, than: number): boolean {
    return at < this.at(than) || (at === this.at(than) && title < this.title(than));
  }
}
