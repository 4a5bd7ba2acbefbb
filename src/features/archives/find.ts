import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { firstBytes, isGzip, unpackedBytes } from './bytes.ts';
import { isMbox, recognisedBytes, whatItIs } from './recognise.ts';
import { UnreadableArchive } from './unreadable.ts';
import { byVolume } from './volumes.ts';

/** A file in an archive's folder that is not part of it. */
export interface PassedOver {
  readonly file: string;
  /** One sentence for a person. */
  readonly reason: string;
}

/** An archive that can be read. */
export interface Archive {
  readonly path: string;
  readonly format: 'mbox';
  /** Its files in the order of time, as far as their names tell it. */
  readonly files: readonly string[];
  readonly passedOver: readonly PassedOver[];
}

/**
 * Finds the archive in a file, or in a folder and the folders in it. Files are known by what is in them, not by their
 * names; hidden ones are not looked at. A gzip file is unpacked once to see that it is whole.
 *
 * @throws UnreadableArchive with one sentence for a person where there is no archive
 */
export async function openArchive(path: string): Promise<Archive> {
  const found = await stat(path).catch((error: unknown) => {
    throw new UnreadableArchive(`${path} ${troubleWith(error)}`, { cause: error });
  });
  if (!found.isDirectory()) {
    const reason = await whyNoArchive(path, basename(path));
    if (reason !== null) throw new UnreadableArchive(reason);
    return { path, format: 'mbox', files: [path], passedOver: [] };
  }
  const files: string[] = [];
  const passedOver: PassedOver[] = [];
  for (const file of await filesIn(path)) {
    const reason = await whyNoArchive(file, relative(path, file));
    if (reason === null) files.push(file);
    else passedOver.push({ file, reason });
  }
  if (files.length === 0) throw new UnreadableArchive(emptyFolder(path, passedOver));
  return { path, format: 'mbox', files, passedOver };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  return files.filter((file) => !isHidden(relative(folder, file))).sort(byVolume);
}

function isHidden(file: string): boolean {
  return file.split(/[/\\]/).some((part) => part.startsWith('.'));
}

/** Null where the file is part of an archive. */
async function whyNoArchive(file: string, name: string): Promise<string | null> {
  try {
    const found = await stat(file);
    if (!found.isFile()) return `${name} is not a file.`;
    if (found.size === 0) return `${name} is empty.`;
    const beginning = isGzip(await firstBytes(file, 2)) ? await unpackWhole(file) : await firstBytes(file, recognisedBytes);
    if (isMbox(beginning)) return null;
    const look = whatItIs(beginning);
    return `${name} is not a mailing-list archive${look === null ? '' : ` (it looks like ${look})`}.`;
  } catch (error) {
    return error instanceof UnreadableArchive ? error.message : `${name} ${troubleWith(error)}`;
  }
}

/** Unpacks a gzip file to its end, which shows that it is whole, and returns how it begins. */
async function unpackWhole(file: string): Promise<Buffer> {
  let beginning = Buffer.alloc(0);
  for await (const bytes of unpackedBytes(file)) {
    if (beginning.length < recognisedBytes) beginning = Buffer.concat([beginning, bytes]).subarray(0, recognisedBytes);
  }
  return beginning;
}

/** What the operating system says, for a person. An error that is not its own is thrown on. */
function troubleWith(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return 'does not exist.';
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'cannot be read: you have no right to.';
  return `cannot be read (${String(error.code)}).`;
}

function emptyFolder(path: string, passedOver: readonly PassedOver[]): string {
  const [first] = passedOver;
  const name = basename(path);
  if (first === undefined) return `${name} is an empty folder.`;
  if (passedOver.length === 1) return `${name} has no mailing-list archive in it: ${first.reason}`;
  return `${name} has no mailing-list archive in it: ${passedOver.length} files were looked at, and none is one.`;
}
