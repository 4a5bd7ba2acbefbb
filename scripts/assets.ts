/** Bundles what the browser loads, under names that carry a hash of their content, each also compressed. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'esbuild';

const bundles = { 'app.css': 'src/ui/styles/app.css', 'app.js': 'src/browser/app.ts', 'composer.js': 'src/browser/composer.ts', 'work.js': 'src/browser/work.ts' };
const plain = { 'icons.svg': 'src/ui/icons.svg', 'mark.svg': 'src/ui/mark.svg' };

/** Writes the files into `folder` and tells which name stands for which file. */
export async function buildAssets(folder: string): Promise<Record<string, string>> {
  await mkdir(folder, { recursive: true });
  const built = await build({
    entryPoints: Object.values(bundles),
    outdir: 'out',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022'],
    supported: { nesting: true },
    logLevel: 'warning',
    legalComments: 'none',
  });
  const outputs = built.outputFiles.map((file) => [nameOf(file.path), Buffer.from(file.contents)] as const);
  const copies = await Promise.all(Object.entries(plain).map(async ([name, path]) => [name, await readFile(path)] as const));
  const named = await Promise.all([...outputs, ...copies].map(([name, bytes]) => store(folder, name, bytes)));
  return Object.fromEntries(named);
}

const nameOf = (path: string) => basename(path);

async function store(folder: string, name: string, bytes: Buffer): Promise<[string, string]> {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 10);
  const file = `${basename(name, extname(name))}-${hash}${extname(name)}`;
  const brotli = await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  await writeFile(join(folder, file), bytes);
  await writeFile(join(folder, `${file}.br`), brotli);
  await writeFile(join(folder, `${file}.gz`), await promisify(gzip)(bytes, { level: 9 }));
  return [name, file];
}
