import type { ArchivedMessage, MessageHead, Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import type { ArchiveFormat } from '../format.ts';
import { readMboxHeads, readMboxMessages } from './read.ts';
import { separatorKind } from './separator.ts';

/** Mailing lists: one file or many, each with letters one after the other. */
export const mbox: ArchiveFormat = {
  name: 'mbox',
  title: 'the archive of a mailing list (mbox)',
  isOwn: isMbox,
  async *heads(files: readonly ArchiveFile[], reading: Reading): AsyncGenerator<MessageHead> {
    for (const file of files) yield* readMboxHeads(file, reading);
  },
  async *messages(files: readonly ArchiveFile[], reading: Reading): AsyncGenerator<ArchivedMessage> {
    for (const file of files) yield* readMboxMessages(file, reading);
  },
};

function isMbox(beginning: Buffer): boolean {
  const [first = '', second = ''] = beginning.toString('latin1').trimStart().split(/\r?\n/, 2);
  return separatorKind(first, second) !== null;
}
