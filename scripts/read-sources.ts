import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import type { SourceFile } from './floors.ts';

/** All of our own TypeScript below a folder, with its text. */
export async function readSources(folder: string): Promise<{ path: string; text: string }[]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts')).map((name) => join(folder, name)).sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

const importPattern = /(?:from\s+|import\s*\(\s*|import\s+)['"](\.[^'"]+)['"]/g;

export function importsOf(source: { path: string; text: string }): SourceFile {
  const targets = [...source.text.matchAll(importPattern)].map((match) => normalize(join(dirname(source.path), match[1] ?? '')));
  return { path: source.path, imports: targets };
}
