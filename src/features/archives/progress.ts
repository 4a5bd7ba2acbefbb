import type { ArchiveFile } from './file.ts';

/** How far the reading is. Bytes as they lie on the disk. */
export interface Progress {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly messages: number;
}

/** How much the files take on the disk. */
export const bytesOf = (files: readonly ArchiveFile[]): number => files.reduce((total, { bytes }) => total + bytes, 0);

/** The same files; while they are read, one after the other, it is told how many bytes of them all have been. */
export function followed(files: readonly ArchiveFile[], onBytes: (bytes: number) => void): ArchiveFile[] {
  let before = 0;
  return files.map((file) => ({
    ...file,
    async *read() {
      yield* file.read((bytes) => onBytes(before + bytes));
      before += file.bytes;
    },
  }));
}
