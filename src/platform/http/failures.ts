import type { ParseKeys } from 'i18next';

/** What could not be found, or may not be seen by this viewer: the answer is the same. */
export class NotFound extends Error {
  override name = 'NotFound';
}

/** Something a person may not do as things stand. `reason` says why, and what would let them. */
export class Refused extends Error {
  override name = 'Refused';
  readonly reason: ParseKeys;
  readonly status: 403 | 409 | 429;
  /** Names of what it is about. */
  readonly about: string;
  constructor(reason: ParseKeys, status: 403 | 409 | 429 = 409, about = '') {
    super(reason);
    this.reason = reason;
    this.status = status;
    this.about = about;
  }
}

/** A stranger asked for what only someone signed in can have. */
export class SignInFirst extends Error {
  override name = 'SignInFirst';
}

/** More came at once than can be done well: this was not received, and may be sent again in a moment. */
export class Overloaded extends Error {
  override name = 'Overloaded';
}
