import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip, type Gunzip } from 'node:zlib';
import { UnreadableArchive } from './unreadable.ts';

const chunkBytes = 64 * 1024;

/**
 * Reads the bytes of a file, unpacked where it is gzip by its content, whatever its name.
 *
 * @param onBytes told how many bytes have been read so far, as they lie on the disk
 * @throws UnreadableArchive where the gzip is cut off or broken; what came before has been given by then
 */
export async function* unpackedBytes(file: string, onBytes?: (bytes: number) => void): AsyncGenerator<Buffer> {
  const isPacked = isGzip(await firstBytes(file, 2));
  const source = createReadStream(file, { highWaterMark: chunkBytes });
  try {
    for await (const chunk of isPacked ? unpack(source) : source) {
      if (!Buffer.isBuffer(chunk)) continue;
      onBytes?.(source.bytesRead);
      yield chunk;
    }
  } catch (error) {
    const problem = gzipProblem(error);
    throw problem === null ? error : new UnreadableArchive(`${basename(file)} ${problem}`, { cause: error });
  }
}

/** The first bytes of a file, fewer where it is shorter. */
export async function firstBytes(file: string, length: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Source: RFC 1952, 2.3.1. */
export function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unpack(source: ReadStream): Gunzip {
  const gunzip = createGunzip({ chunkSize: chunkBytes });
  // An error of either stream ends both and reaches the reader of the second.
  pipeline(source, gunzip, () => {});
  return gunzip;
}

function gzipProblem(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  if (error.code === 'Z_BUF_ERROR') return 'is cut off: it is a gzip file whose end is missing, so nothing of it was read.';
  return error.code === 'Z_DATA_ERROR' ? 'is damaged: it begins like a gzip file, but cannot be unpacked.' : null;
}
