/** `npm run check`: types, lint, floors, words, dead code, and that tables and documents match. Prints one line a check. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { en } from '../src/platform/i18n/words/en.ts';
import { nl } from '../src/platform/i18n/words/nl.ts';
import { settings } from '../src/platform/config.ts';
import { brokenFloors } from './floors.ts';
import { importsOf, readSources } from './read-sources.ts';
import { strayTables } from './tables.ts';
import { differingPlaceholders, unusedKeys } from './words.ts';

const fewestFiles = 100;

const checks: Readonly<Record<string, () => Promise<string[]>>> = {
  types: () => program('tsc', ['--project', '.']),
  lint: () => program('oxlint', ['--type-aware', '--quiet']),
  'dead code': () => program('knip', ['--no-progress']),
  floors: async () => {
    const files = (await readSources('src')).map(importsOf);
    // A check that read nothing would find nothing.
    return files.length < fewestFiles ? [`only ${files.length} files were read`] : brokenFloors(files);
  },
  words: async () => {
    const texts = (await readSources('src')).filter(({ path }) => !path.includes('i18n/words/')).map(({ text }) => text);
    return [
      ...unusedKeys(en, texts).map((key) => `nobody says ${key}`),
      ...differingPlaceholders(en, nl).map((key) => `${key} has other placeholders in Dutch`),
    ];
  },
  tables: async () => {
    const names = (await readdir('src/database/migrations')).sort();
    return strayTables(await Promise.all(names.map((name) => readFile(`src/database/migrations/${name}`, 'utf8'))));
  },
  documents: async () => {
    const page = await readFile('docs/settings.md', 'utf8');
    return Object.keys(settings.shape).filter((name) => !page.includes(`\`${name}\``)).map((name) => `docs/settings.md does not explain ${name}`);
  },
};

async function program(name: string, words: readonly string[]): Promise<string[]> {
  const run = promisify(execFile)(process.execPath, [`node_modules/.bin/${name}`, ...words], { maxBuffer: 10_000_000 });
  return run.then(
    () => [],
    (failure: unknown) => {
      const { stdout = '', stderr = '' } = failure as { stdout?: string; stderr?: string };
      return [`${stdout}${stderr}`.trim()];
    },
  );
}

const outcomes = await Promise.all(
  Object.entries(checks).map(async ([name, check]) => ({ name, complaints: await check() })),
);
for (const { name, complaints } of outcomes) console.log(complaints.length === 0 ? `✓ ${name}` : `✗ ${name}\n${complaints.join('\n')}`);
const failed = outcomes.filter(({ complaints }) => complaints.length > 0).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
