import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import type { ArchiveFile } from './file.ts';
import { recognisedBytes } from './recognise.ts';
import { UnreadableArchive } from './unreadable.ts';

const chunkBytes = 64 * 1024;

/** Says whether a file begins as a zip does, be it an empty one. Source: APPNOTE.TXT 6.3.10, 4.3.7 and 4.3.16. */
export const isZip = (bytes: Buffer): boolean => ['504b0304', '504b0506'].includes(bytes.toString('hex', 0, 4));

/**
 * The files in a zip, as they lie in it; nothing is unpacked to the disk.
 *
 * @throws UnreadableArchive where it is broken, cut off or locked by a password
 */
export async function filesInZip(path: string): Promise<ArchiveFile[]> {
  const { size } = await stat(path);
  const files: ArchiveFile[] = [];
  try {
    const zip = await fromRandomAccessReaderPromise(new PathReader(path), size, { lazyEntries: true, autoClose: false });
    for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) files.push(fileIn(zip, entry, path));
  } catch (error) {
    throw broken(path, error);
  }
  return files;
}

/** Opens the file for each stretch that is read, and closes it after: a zip is never left open. */
class PathReader extends RandomAccessReader {
  readonly #path: string;

  constructor(path: string) {
    super();
    this.#path = path;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return createReadStream(this.#path, { start, end: end - 1, highWaterMark: chunkBytes });
  }
}

function fileIn(zip: ZipFile, entry: Entry, path: string): ArchiveFile {
  const { fileName: name, compressedSize: bytes, uncompressedSize } = entry;
  async function* read(onBytes?: (bytes: number) => void): AsyncGenerator<Buffer> {
    if (entry.isEncrypted()) throw new UnreadableArchive({ name: 'zip-locked', file: basename(path) });
    let unpacked = 0;
    try {
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        if (!Buffer.isBuffer(chunk)) continue;
        unpacked += chunk.length;
        onBytes?.(uncompressedSize === 0 ? 0 : Math.round((unpacked / uncompressedSize) * bytes));
        yield chunk;
      }
    } catch (error) {
      throw broken(path, error);
    }
  }
  const beginning = async (): Promise<Buffer> => {
    let begun = Buffer.alloc(0);
    for await (const chunk of read()) {
      begun = Buffer.concat([begun, chunk]).subarray(0, recognisedBytes);
      if (begun.length === recognisedBytes) break;
    }
    return begun;
  };
  return { path: `${path}/${name}`, name, bytes, beginning, read };
}

function broken(path: string, error: unknown): unknown {
  if (error instanceof UnreadableArchive || !(error instanceof Error)) return error;
  return new UnreadableArchive({ name: 'zip-damaged', file: basename(path) }, { cause: error });
}
