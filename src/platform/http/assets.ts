import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const names = ['app.css', 'app.js', 'composer.js', 'work.js', 'icons.svg', 'mark.svg'] as const;
export type AssetName = (typeof names)[number];

/** The files that a browser loads: their addresses, and the folder in which they lie. */
export interface Assets {
  readonly folder: string;
  readonly address: Readonly<Record<AssetName, string>>;
}

export async function openAssets(): Promise<Assets> {
  const built = join(packageRoot(dirname(fileURLToPath(import.meta.url))), 'dist');
  const files = z.record(z.enum(names), z.string()).parse(JSON.parse(await readFile(join(built, 'assets.json'), 'utf8')));
  const address = Object.fromEntries(names.map((name) => [name, `/assets/${files[name]}`]));
  return { folder: join(built, 'assets'), address: z.record(z.enum(names), z.string()).parse(address) };
}

function packageRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) || folder === dirname(folder)) return folder;
  return packageRoot(dirname(folder));
}
