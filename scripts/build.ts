/** Builds what `npm start` runs: the server and the command into `dist/`, the browser's files into `dist/assets/`. */
import { build } from 'esbuild';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { buildAssets } from './assets.ts';

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
await build({
  entryPoints: ['src/cli.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  target: 'node24',
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  chunkNames: '[name]-[hash]',
  sourcemap: 'linked',
  logLevel: 'warning',
});
await cp('src/database/migrations', 'dist/migrations', { recursive: true });
await writeFile('dist/assets.json', JSON.stringify(await buildAssets('dist/assets')));
