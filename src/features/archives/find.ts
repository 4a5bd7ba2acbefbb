import { readdir, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { firstBytes } from './bytes.ts';
import { csv, csvWith } from './csv/format.ts';
import type { Recipe } from './csv/recipe.ts';
import { type ArchiveFile, fileOnDisk } from './file.ts';
import type { ArchiveFormat } from './format.ts';
import { formats } from './formats.ts';
import { whatItIs } from './recognise.ts';
import type { Remark, RemarkName } from './remark.ts';
import { UnreadableArchive } from './unreadable.ts';
import { byVolume } from './volumes.ts';
import { filesInZip, isZip } from './zip.ts';

/** A file in an archive's folder that is not part of it. */
export interface PassedOver {
  readonly file: string;
  readonly reason: Remark;
  /** It could not be opened, and so may be a part of it after all. */
  readonly isUnreadable: boolean;
}

/** An archive that can be read. */
export interface Archive {
  readonly path: string;
  readonly format: ArchiveFormat;
  /** Its files in the order of time, as far as their names tell it. */
  readonly files: readonly ArchiveFile[];
  readonly passedOver: readonly PassedOver[];
}

/** A file, and what it may be; or why it is nothing that can be read. */
type Looked = { readonly file: ArchiveFile; readonly formats: readonly ArchiveFormat[] } | PassedOver;

/**
 * Finds the archive in a file, in a zip, or in a folder and the folders and zips in it. Files are known by what is in
 * them, not by their names; hidden ones are not looked at. Where there are several archives, the one with the most files
 * is meant. A gzip file is unpacked once to see that it is whole.
 *
 * @param wanted the name of the format, where that is known
 * @param recipe which columns of a table hold what, where somebody says so
 * @throws UnreadableArchive with one sentence for a person where there is no archive
 */
export async function openArchive(path: string, wanted?: string, recipe: Recipe = {}): Promise<Archive> {
  const isTable = Object.keys(recipe).length > 0 && wanted === undefined;
  const known = isTable ? [csvWith(recipe)] : formats.filter(({ name }) => wanted === undefined || name === wanted).map((format) => (format === csv ? csvWith(recipe) : format));
  if (known.length === 0) throw new UnreadableArchive({ name: 'unknown-format', blanks: { wanted: wanted ?? '', known: formats.map(({ name }) => name).join(', ') } });
  const looked = await inGroups(await filesAt(path), async (file): Promise<Looked> => ('reason' in file ? file : lookAt(file, known)));
  const format = mostCommon(looked, known);
  if (format === undefined) throw new UnreadableArchive(nothingIn(path, looked));
  const files: ArchiveFile[] = [];
  const passedOver: PassedOver[] = [];
  for (const each of looked) {
    if ('reason' in each) passedOver.push(each);
    else if (each.formats.includes(format)) files.push(each.file);
    else passedOver.push({ file: each.file.path, reason: { name: 'other-archive', file: each.file.name }, isUnreadable: false });
  }
  return { path, format, files, passedOver };
}

/** The file itself, or what is in the folder or the zip, in the order of volumes. */
async function filesAt(path: string): Promise<(ArchiveFile | PassedOver)[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw new UnreadableArchive(troubleWith(path, error), { cause: error });
  });
  if (!found.isDirectory()) return [...(await opened(path, basename(path)))];
  const { names, refused } = await namesIn(path, '');
  return [...refused, ...(await inGroups(names.sort(byVolume), (name) => opened(join(path, name), name))).flat()];
}

interface Listed {
  /** After the folders in it. */
  readonly names: string[];
  readonly refused: PassedOver[];
}

/** The files in a folder and in those in it. One that may not be looked into is told, and keeps nothing beside it from being read. */
async function namesIn(path: string, within: string): Promise<Listed> {
  const listed: Listed = { names: [], refused: [] };
  const folder = within === '' ? path : join(path, within);
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    listed.refused.push({ file: folder, reason: troubleWith(within === '' ? basename(path) : within, error), isUnreadable: true });
    return [];
  });
  for (const entry of entries.filter(({ name }) => !isHidden(name))) {
    const name = join(within, entry.name);
    if (!entry.isDirectory()) {
      listed.names.push(name);
      continue;
    }
    const inner = await namesIn(path, name);
    for (const each of inner.names) listed.names.push(each);
    listed.refused.push(...inner.refused);
  }
  return listed;
}

/** So many files are looked at at once: archives may be tens of thousands of small ones, and waiting for each takes longer than looking. */
const lookedAtOnce = 16;

async function inGroups<T, R>(all: readonly T[], look: (one: T) => Promise<R>): Promise<R[]> {
  const outcomes: R[] = [];
  for (let start = 0; start < all.length; start += lookedAtOnce) outcomes.push(...(await Promise.all(all.slice(start, start + lookedAtOnce).map(look))));
  return outcomes;
}

async function opened(path: string, name: string): Promise<readonly (ArchiveFile | PassedOver)[]> {
  const refused = (why: RemarkName): PassedOver[] => [{ file: path, reason: { name: why, file: name }, isUnreadable: false }];
  try {
    const found = await stat(path);
    if (!found.isFile()) return refused('no-file');
    if (found.size === 0) return refused('empty-file');
    if (!isZip(firstBytes(path, 4))) return [await fileOnDisk(path, name.split(sep).join('/'))];
    return (await filesInZip(path)).filter((file) => !isHidden(file.name)).sort((one, other) => byVolume(one.name, other.name));
  } catch (error) {
    return [{ file: path, reason: remarkOf(name, error), isUnreadable: true }];
  }
}

/** What a Mac adds to a zip is hidden, too. */
function isHidden(file: string): boolean {
  return file.split(/[/\\]/).some((part) => part.startsWith('.') || part === '__MACOSX');
}

async function lookAt(file: ArchiveFile, known: readonly ArchiveFormat[]): Promise<Looked> {
  try {
    const beginning = await file.beginning();
    const fitting = known.filter(({ isOwn }) => isOwn(beginning, file.name));
    if (fitting.length > 0) return { file, formats: fitting };
    const look = whatItIs(beginning);
    return { file: file.path, reason: look === null ? { name: 'no-archive', file: file.name } : { name: 'other-kind', file: file.name, look }, isUnreadable: false };
  } catch (error) {
    return { file: file.path, reason: remarkOf(file.name, error), isUnreadable: true };
  }
}

function mostCommon(looked: readonly Looked[], known: readonly ArchiveFormat[]): ArchiveFormat | undefined {
  const filesOf = (format: ArchiveFormat) => looked.filter((each) => 'formats' in each && each.formats.includes(format)).length;
  return known.filter((format) => filesOf(format) > 0).toSorted((one, other) => filesOf(other) - filesOf(one))[0];
}

const remarkOf = (name: string, error: unknown): Remark => (error instanceof UnreadableArchive ? error.remark : troubleWith(name, error));

/** What the operating system says. An error that is not its own is thrown on. */
function troubleWith(file: string, error: unknown): Remark {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return { name: 'missing', file };
  if (error.code === 'EACCES' || error.code === 'EPERM') return { name: 'no-right', file };
  return { name: 'no-access', file, blanks: { code: String(error.code) } };
}

function nothingIn(path: string, looked: readonly Looked[]): Remark {
  const reasons = looked.flatMap((each) => ('reason' in each ? [each] : []));
  const [first] = reasons;
  const file = basename(path);
  if (first === undefined) return { name: 'empty-folder', file };
  if (first.file === path) return first.reason;
  if (reasons.length === 1) return { name: 'no-archive-but', file, within: first.reason };
  return { name: 'no-archive-among', file, blanks: { n: reasons.length } };
}
