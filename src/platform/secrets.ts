import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const stored = z.object({ session: z.string().min(32), letters: z.string().min(32) });

/** Keys of this installation: made once, kept in the data directory, never in the database. */
export type Secrets = Readonly<z.infer<typeof stored>>;

export async function openSecrets(dataDirectory: string): Promise<Secrets> {
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  const path = join(dataDirectory, 'secrets.json');
  await makeOnce(path, JSON.stringify({ session: key(), letters: key() }));
  return stored.parse(JSON.parse(await readFile(path, 'utf8')));
}

const key = () => randomBytes(32).toString('base64url');

/** Written whole under another name first, so that a second process never reads half a file. */
async function makeOnce(path: string, content: string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content, { mode: 0o600, flush: true });
  try {
    await link(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await unlink(draft);
  }
}
