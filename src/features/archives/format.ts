import type { ArchivedMessage, MessageHead, Reading } from './archived.ts';
import type { ArchiveFile } from './file.ts';

/** How the archives of one program are read. */
export interface ArchiveFormat {
  /** As it is called on the command line. */
  readonly name: string;
  /** For a person: "This is …". */
  readonly title: string;
  /** Whether a file is one of this format, by its beginning (unpacked; whatever the charset), and by its name where that says more. */
  readonly isOwn: (beginning: Buffer, name: string) => boolean;
  /** Reads the messages without their texts, in constant memory. Each comes as often as it lies in the files. */
  readonly heads: (files: readonly ArchiveFile[], reading: Reading) => AsyncGenerator<MessageHead>;
  /** The same with the texts. */
  readonly messages: (files: readonly ArchiveFile[], reading: Reading) => AsyncGenerator<ArchivedMessage>;
}
