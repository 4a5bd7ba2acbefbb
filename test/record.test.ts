import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../src/platform/i18n/words/en.ts';

it('has words for every deed that is written into it', async () => {
  const files = (await readdir('src/features', { recursive: true })).filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'));
  const texts = await Promise.all(files.map((name) => readFile(join('src/features', name), 'utf8')));
  const deeds = texts.flatMap((text) => [...text.matchAll(/\b(?:action: |askedAction = )'([a-z]+)\.([a-z-]+)'/g)].map((match) => [match[1] ?? '', match[2] ?? ''] as const));
  const did: Readonly<Record<string, Readonly<Record<string, string>>>> = en.audit.did;
  expect(deeds.length).toBeGreaterThan(15);
  expect(deeds.filter(([what, done]) => did[what]?.[done] === undefined)).toEqual([]);
});
