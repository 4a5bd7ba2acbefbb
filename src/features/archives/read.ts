import type { ArchivedMessage, Reading } from './archived.ts';
import type { Archive } from './find.ts';
import { readMboxMessages } from './mbox/read.ts';

/**
 * Reads the messages of an archive with their texts, file by file, in constant memory. A message that stands in two
 * files comes twice, with the same id.
 */
export async function* readArchive(archive: Archive, reading: Reading): AsyncGenerator<ArchivedMessage> {
  for (const file of archive.files) yield* readMboxMessages(file, reading);
}
