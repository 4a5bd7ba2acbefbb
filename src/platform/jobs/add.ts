import { sql } from 'kysely';
import type { Tx } from '../../database/open.ts';

/** The work that can be put off until after the commit, and what each needs to know. */
export interface Jobs {
  'send-letter': { readonly letterId: string };
  'say-farewell': { readonly spaceId: number };
  'ask-participants': { readonly spaceId: number };
  'send-signature-letters': Readonly<Record<string, never>>;
}

/**
 * Adds a job in the transaction of the fact that causes it. It runs at least once after the commit, so its effect must be
 * the same twice. What waits already is not added again: it begins anew.
 */
export async function addJob<Name extends keyof Jobs>(tx: Tx, name: Name, about: Jobs[Name]): Promise<void> {
  const words = JSON.stringify(about);
  await sql`select graphile_worker.add_job(${name}, ${words}::json, job_key := ${`${name} ${words}`})`.execute(tx);
}
