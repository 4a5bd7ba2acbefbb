import type { Author } from './archived.ts';

/** Someone who wrote in an archive. */
export interface Person {
  /** The name that they used most; what stands before the "@" where they used none. */
  readonly name: string;
  /** In lower case; null for someone whose address the archive does not show. */
  readonly address: string | null;
  /** What they are told apart by. */
  readonly key: string;
  /** Whether it is list software or another program rather than somebody. */
  readonly robot: boolean;
}

/** Addresses from which programs write: bounces, list commands, notices, repositories and trackers. */
const robotic = new RegExp(
  [
    String.raw`^(?:mailer-daemon|postmaster|listserv|majordomo|mailman|listproc|no-?reply|do-?not-?reply|bounces?)\b`,
    '^(?:cvs|svn|git|bugzilla|trac|jira|jenkins|buildbot)@',
    '(?:^|[-_.+])(?:(?:daemon|bounces?)(?:[-+=][^@]*)?|request|owner|noreply)@',
    '^owner-',
  ].join('|'),
);

/**
 * The people of an archive, one for each address. The same name with two addresses stays two people, because two people
 * may have the same name; someone without an address is known by the name alone, and is not taken for another with the
 * same name and an address.
 */
export class People {
  readonly #numbers = new Map<string, number>();
  readonly #addresses: (string | null)[] = [];
  readonly #keys: string[] = [];
  readonly #robots: boolean[] = [];
  /** For each person, how often each name was used. */
  readonly #names: Map<string, number>[] = [];

  get length(): number {
    return this.#names.length;
  }

  /** The dense number of an author, in the order of their coming. */
  numberOf({ name, address, account, robot }: Author): number {
    const key = address ?? (account === undefined ? ` ${name.toLowerCase()}` : ` ${account}`);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.length;
      this.#numbers.set(key, number);
      this.#addresses.push(address);
      this.#keys.push(key);
      this.#robots.push(robot === true || (address !== null && robotic.test(address)));
      this.#names.push(new Map());
    }
    const names = this.#names[number];
    if (name !== '') names?.set(name, (names.get(name) ?? 0) + 1);
    return number;
  }

  person(number: number): Person {
    const address = this.#addresses[number] ?? null;
    const names = [...(this.#names[number] ?? [])].sort(([one, uses], [other, others]) => others - uses || (one < other ? -1 : 1));
    return {
      name: names[0]?.[0] ?? address?.replace(/@.*$/, '') ?? '',
      address,
      key: this.#keys[number] ?? '',
      robot: this.#robots[number] ?? false,
    };
  }
}
