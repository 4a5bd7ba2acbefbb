import { open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Teller } from './checkup-tell.ts';
import { WrongUse } from './command.ts';

const beginning = '<!doctype html>';

/**
 * Where a page may be written: a place that is empty, or has an earlier page. A slip of the hand must not cost the archive itself.
 *
 * @throws WrongUse where something else is there, or no folder for it
 */
export async function placeForPage(path: string, { t, anonymous }: Teller): Promise<string> {
  const folder = await stat(dirname(path)).catch(ifMissing);
  if (!folder?.isDirectory()) throw new WrongUse(anonymous ? t('archive.use.noFolderHere') : t('archive.use.noFolder', { folder: dirname(path) }));
  const found = await stat(path).catch(ifMissing);
  if (found && !(found.isFile() && (found.size === 0 || (await isPage(path))))) throw new WrongUse(t('archive.use.noPage', { file: anonymous ? t('archive.aFile') : path }));
  return path;
}

async function isPage(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(beginning.length), 0, beginning.length, 0);
    return buffer.toString('latin1').toLowerCase() === beginning;
  } finally {
    await file.close();
  }
}

function ifMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
  throw error;
}
