import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { createGunzip, type Gunzip } from 'node:zlib';
import type { RemarkName } from './remark.ts';
import { UnreadableArchive } from './unreadable.ts';

const chunkBytes = 256 * 1024;

/**
 * Reads the bytes of a file, unpacked where it is gzip by its content, whatever its name.
 *
 * @param onBytes told how many bytes have been read so far, as they lie on the disk
 * @throws UnreadableArchive where the gzip is cut off or broken; what came before has been given by then
 */
export async function* unpackedBytes(file: string, onBytes: (bytes: number) => void = () => {}): AsyncGenerator<Buffer> {
  const chunks = bytesOnDisk(file, onBytes);
  const { value: first } = await chunks.next();
  if (first === undefined) return;
  if (!isGzip(first)) {
    yield first;
    yield* chunks;
    return;
  }
  try {
    for await (const chunk of unpack(first, chunks)) if (Buffer.isBuffer(chunk)) yield chunk;
  } catch (error) {
    const name = gzipProblem(error);
    throw name === null ? error : new UnreadableArchive({ name, file: basename(file) }, { cause: error });
  }
}

/**
 * Archives may be tens of thousands of small files: each is opened once, and not asked again once it gave less than it could. They
 * are read where we stand: to send each small act to another thread and back takes longer than the act. Whatever else waits
 * has its turn after each chunk, so that who parses what was read is done with it before the end is told.
 */
async function* bytesOnDisk(file: string, onBytes: (bytes: number) => void): AsyncGenerator<Buffer, undefined> {
  const handle = openSync(file, 'r');
  try {
    for (let read = 0; ; ) {
      const buffer = Buffer.allocUnsafe(chunkBytes);
      const bytesRead = readSync(handle, buffer, 0, chunkBytes, null);
      read += bytesRead;
      if (bytesRead === 0) return;
      onBytes(read);
      yield buffer.subarray(0, bytesRead);
      await setImmediate();
      if (bytesRead < chunkBytes) return;
    }
  } finally {
    closeSync(handle);
  }
}

/** The first bytes of a file, fewer where it is shorter. */
export function firstBytes(file: string, length: number): Buffer {
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(length);
    return buffer.subarray(0, readSync(handle, buffer, 0, length, 0));
  } finally {
    closeSync(handle);
  }
}

/** Source: RFC 1952, 2.3.1. */
export function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unpack(first: Buffer, more: AsyncIterable<Buffer>): Gunzip {
  const gunzip = createGunzip({ chunkSize: chunkBytes });
  async function* packed() {
    yield first;
    yield* more;
  }
  // An error of either stream ends both and reaches the reader of the second.
  pipeline(Readable.from(packed()), gunzip, () => {});
  return gunzip;
}

function gzipProblem(error: unknown): RemarkName | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  if (error.code === 'Z_BUF_ERROR') return 'gzip-cut-off';
  return error.code === 'Z_DATA_ERROR' ? 'gzip-damaged' : null;
}
