import type { ArchivedEvent } from './events.ts';
import type { Remark } from './remark.ts';

/** Who wrote a message. */
export interface Author {
  /** The name as the author writes it; empty where the archive shows none. */
  readonly name: string;
  /** The address in lower case, `user@host`; null where the archive shows none that belongs to this person alone. */
  readonly address: string | null;
  /** What the program that kept the archive calls them, where names may change or be shared. */
  readonly account?: string;
  /** Where the archive says that it is a program. */
  readonly robot?: boolean;
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
  /** What its conversation is called if it begins with it and has no subject; nothing is joined by it. */
  readonly title?: string;
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

/** How a text is written: as a letter of mail, with quotations and a signature; as plain words; as Markdown; as HTML. */
export type TextForm = 'letter' | 'plain' | 'markdown' | 'html';

/** One message of an archive, whatever program kept it. */
export interface ArchivedMessage extends MessageHead {
  readonly text: string;
  readonly form: TextForm;
  readonly attachments: readonly Attachment[];
}

/** A message that was passed over, and why. */
export interface SkippedMessage extends Source {
  readonly reason: Remark;
}

/** Something that somebody did without words. Who declined to come, or promised to come to what had not been yet, is known, and did nothing. */
export interface ArchivedAct {
  readonly kind: 'joined' | 'left' | 'thanked' | 'attended' | 'declined' | 'promised';
  readonly author: Author;
  /** In milliseconds since 1970-01-01T00:00Z; null where the archive does not tell: then it counts as if done at once. */
  readonly at: number | null;
  /** The id of the message that they thanked for. */
  readonly towards?: string;
  /** The id of the event that they came to. */
  readonly event?: string;
}

/** How an archive is read, the same for every format. */
export interface Reading {
  /** A message that says it was written later than this is not believed. Milliseconds since 1970-01-01T00:00Z. */
  readonly newestPlausible: number;
  readonly onSkipped: (skipped: SkippedMessage) => void;
  readonly onAct?: (act: ArchivedAct) => void;
  /** Told of each event that was held, before anybody comes to it. */
  readonly onEvent?: (event: ArchivedEvent) => void;
  /** Told what had to be guessed. */
  readonly onNotice?: (notice: Remark) => void;
}
