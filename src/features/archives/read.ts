import type { ArchivedMessage, Reading } from './archived.ts';
import type { Archive } from './find.ts';
import { readMboxMessages } from './mbox/read.ts';

/**
 * Reads the messages of an archive with their texts, file by file, in constant memory. A message that stands in two
 * files comes twice, with the same id. `onBytes` hears of all files together.
 */
export async function* readArchive(archive: Archive, reading: Reading): AsyncGenerator<ArchivedMessage> {
  let bytesBefore = 0;
  for (const file of archive.files) {
    let bytesRead = 0;
    const onBytes = (bytes: number): void => {
      bytesRead = bytes;
      reading.onBytes?.(bytesBefore + bytes);
    };
    yield* readMboxMessages(file, { ...reading, onBytes });
    bytesBefore += bytesRead;
  }
}
