/** Who wrote a message. */
export interface Author {
  /** The name as the author writes it; empty where the archive shows none. */
  readonly name: string;
  /** The address in lower case, `user@host`; null where the archive shows none that belongs to this person alone. */
  readonly address: string | null;
}

/** Where a message stands, for a person who wants to look it up. */
export interface Source {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** What a survey needs of a message: who wrote, when, about what, in answer to which. */
export interface MessageHead {
  /** What other messages call it; made from its content where it bears no name of its own. */
  readonly id: string;
  /** The ids of the messages that it follows, the answered one last. */
  readonly references: readonly string[];
  readonly subject: string;
  readonly author: Author;
  /** In milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  readonly source: Source;
}

export interface Attachment {
  /** Empty where the archive gives none. */
  readonly name: string;
  /** A media type such as `image/png`. */
  readonly type: string;
}

/** One message of an archive, whatever program kept it. */
export interface ArchivedMessage extends MessageHead {
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

/** A message that was passed over, with the reason in words for a person. */
export interface SkippedMessage extends Source {
  readonly reason: string;
}

/** How an archive is read, the same for every format. */
export interface Reading {
  /** A message that says it was written later than this is not believed. Milliseconds since 1970-01-01T00:00Z. */
  readonly newestPlausible: number;
  readonly onSkipped: (skipped: SkippedMessage) => void;
  /** Told how many bytes of the file have been read so far, as they lie on the disk. */
  readonly onBytes?: (bytes: number) => void;
}
