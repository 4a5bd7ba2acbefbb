import type { ArchivedMessage, Reading } from './archived.ts';
import type { Archive } from './find.ts';
import { followed } from './progress.ts';

/**
 * Reads the messages of an archive with their texts, file by file, in constant memory. A message that stands in two
 * files comes twice, with the same id.
 *
 * @param onBytes told how many bytes of all files have been read so far, as they lie on the disk
 */
export function readArchive({ format, files }: Archive, reading: Reading, onBytes: (bytes: number) => void = () => {}): AsyncGenerator<ArchivedMessage> {
  return format.messages(followed(files, onBytes), reading);
}
