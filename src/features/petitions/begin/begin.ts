import { sql } from 'kysely';
import type { Tx } from '../../../database/open.ts';
import { createSpace, type Deed } from '../../spaces/public.ts';
import { writePlan } from '../plan/actions.ts';
import { unwrittenPlan } from '../plan/plan.ts';
import type { BeginInput } from './input.ts';

/** The same words by the same person so soon again are a doubled click. */
const doubledWithinMinutes = 10;

/** Makes a petition that only its hosts see, with a plan that says what is asked and nothing more yet. */
export async function beginPetition(tx: Tx, { title, ask, language }: BeginInput, deed: Deed): Promise<{ slug: string }> {
  await tx.selectFrom('person').select('id').where('id', '=', deed.by).forNoKeyUpdate().execute();
  const begun = await begunJustNow(tx, { title, ask }, deed);
  if (begun) return begun;
  const space = await createSpace(tx, { name: title, purpose: ask, forWhom: '', visibility: 'open', language }, deed, 'founding', 'petition');
  await tx.insertInto('petition').values({ space_id: space.id }).execute();
  const { version: _version, writtenAt: _writtenAt, writer: _writer, storyHtml: _storyHtml, ...nothing } = unwrittenPlan;
  await writePlan(tx, 0, { ...nothing, ask }, { spaceId: space.id, ...deed });
  return space;
}

function begunJustNow(tx: Tx, { title, ask }: Pick<BeginInput, 'title' | 'ask'>, { by, at }: Deed): Promise<{ slug: string } | undefined> {
  return tx
    .selectFrom('space')
    .select('slug')
    .where('kind', '=', 'petition')
    .where('created_by', '=', by)
    .where('name', '=', title)
    .where('purpose', '=', ask)
    .where('state', '=', 'founding')
    .where(sql<boolean>`created_at > ${at}::timestamptz - ${doubledWithinMinutes} * interval '1 minute'`)
    .executeTakeFirst();
}
