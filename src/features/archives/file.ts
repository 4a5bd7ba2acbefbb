import { stat } from 'node:fs/promises';
import { firstBytes, isGzip, unpackedBytes } from './bytes.ts';
import { recognisedBytes } from './recognise.ts';

/** A file of an archive, in a folder or packed in a zip. */
export interface ArchiveFile {
  /** How a person finds it; of one in a zip, that of the zip and then its own. */
  readonly path: string;
  /** Its name in the archive, after the folders in it, with "/" between them. */
  readonly name: string;
  /** As it lies on the disk. */
  readonly bytes: number;
  /** How it begins, unpacked. Throws `UnreadableArchive` where it cannot be unpacked. */
  readonly beginning: () => Promise<Buffer>;
  /**
   * All of it, unpacked.
   *
   * @param onBytes told how many bytes have been read so far, as they lie on the disk
   * @throws UnreadableArchive where it cannot be unpacked; what came before has been given by then
   */
  readonly read: (onBytes?: (bytes: number) => void) => AsyncGenerator<Buffer>;
}

/** A file on the disk, unpacked where it is gzip by its content, whatever its name. */
export async function fileOnDisk(path: string, name: string): Promise<ArchiveFile> {
  const { size } = await stat(path);
  return { path, name, bytes: size, beginning: () => beginningOf(path), read: (onBytes) => unpackedBytes(path, onBytes) };
}

/** A gzip file is unpacked to its end, which shows that it is whole. */
async function beginningOf(path: string): Promise<Buffer> {
  const first = firstBytes(path, recognisedBytes);
  if (!isGzip(first)) return first;
  let beginning = Buffer.alloc(0);
  for await (const bytes of unpackedBytes(path)) {
    if (beginning.length < recognisedBytes) beginning = Buffer.concat([beginning, bytes]).subarray(0, recognisedBytes);
  }
  return beginning;
}
