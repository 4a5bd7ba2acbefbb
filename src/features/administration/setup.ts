import { randomInt, timingSafeEqual } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Tx } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';
import { audit } from '../../platform/audit.ts';
import { emailAddress, line } from '../../platform/http/form.ts';
import { languages } from '../../platform/i18n/languages.ts';
import { Refused } from '../../platform/http/failures.ts';

const plants = [
  'reed', 'oak', 'elm', 'fern', 'moss', 'sage', 'thyme', 'willow', 'hazel', 'alder', 'birch', 'clover', 'ivy', 'rush', 'sedge', 'linden',
];
const parts = [
  'lock', 'bridge', 'gate', 'mill', 'dike', 'barn', 'well', 'quay', 'roof', 'beam', 'path', 'ferry', 'tower', 'field', 'hearth', 'pier',
];

const wordFile = (dataDirectory: string) => join(dataDirectory, 'setup-word');

/** The word that shows who started Draagvlak: made at the first start, the same until it is used. */
export async function setupWord(dataDirectory: string): Promise<string> {
  const kept = await keptSetupWord(dataDirectory);
  if (kept !== '') return kept;
  const pick = (words: readonly string[]) => words[randomInt(words.length)] ?? '';
  const word = `${pick(plants)}-${pick(parts)}-${String(randomInt(1_000_000)).padStart(6, '0')}`;
  await writeFile(wordFile(dataDirectory), word, { mode: 0o600 });
  return word;
}

/** The word as it was said, or nothing where none was said or it has been used. */
export async function keptSetupWord(dataDirectory: string): Promise<string> {
  return await readFile(wordFile(dataDirectory), 'utf8').catch(() => '');
}

export async function forgetSetupWord(dataDirectory: string): Promise<void> {
  await rm(wordFile(dataDirectory), { force: true });
}

export function isSetupWord(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given.toLowerCase().trim()), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}

export const setupForm = z.object({
  word: line(60),
  organisation: line(120),
  language: z.enum(languages),
  name: line(120),
  email: emailAddress(),
});

/** Waits for whoever else is at it. Throws `Refused` where they were quicker. */
export async function beFirst(tx: Tx): Promise<void> {
  const home = await tx.selectFrom('space').select('state').where('id', '=', 1).forUpdate().executeTakeFirst();
  if (home?.state !== 'idea') throw new Refused('setup.done');
}

/** Gives the organisation its name and language. */
export async function foundOrganisation(tx: Tx, founded: { name: string; language: Language; by: number; at: Date }): Promise<void> {
  await tx
    .updateTable('space')
    .set({ name: founded.name, language: founded.language, state: 'open', created_at: founded.at, created_by: founded.by, revised_at: founded.at })
    .where('id', '=', 1)
    .execute();
  await tx.updateTable('person').set({ offices: ['administrator', 'director'] }).where('id', '=', founded.by).execute();
  await audit(tx, { at: founded.at, actor: founded.by, action: 'organisation.founded', subject: founded.name });
}
