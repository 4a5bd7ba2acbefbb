import { sql } from 'kysely';
import type { Language } from '../../../database/schema.ts';
import type { ReadDb, Tx } from '../../../database/open.ts';
import { audit } from '../../../platform/audit.ts';
import { NotFound } from '../../../platform/http/failures.ts';
import { nameKeyOf } from '../signing/who.ts';
import type { PaperInput, SheetInput } from './input.ts';

interface Deed {
  readonly spaceId: number;
  readonly by: number;
  readonly at: Date;
}

/** Enters a number of signatures; sent twice within a minute, once. */
export async function enterSheet(tx: Tx, { count, witness, where, collectedOn }: SheetInput, { spaceId, by, at }: Deed): Promise<void> {
  await hold(tx, spaceId);
  const entered = { space_id: spaceId, count: count ?? 0, witness, place: where, collected_on: collectedOn ?? '', entered_by: by };
  if (await twin(tx, entered, at)) return;
  const { id } = await tx.insertInto('paper_sheet').values({ ...entered, entered_at: at }).returning('id').executeTakeFirstOrThrow();
  await audit(tx, { at, actor: by, action: 'paper.entered', spaceId, subject: `sheet ${id}`, details: { count } });
}

function twin(tx: Tx, { space_id: spaceId, count, witness, place, collected_on: day, entered_by: by }: { space_id: number; count: number; witness: string; place: string; collected_on: string; entered_by: number }, at: Date) {
  return tx
    .selectFrom('paper_sheet').select('id')
    .where('space_id', '=', spaceId).where('count', '=', count).where('witness', '=', witness).where('place', '=', place).where('collected_on', '=', day).where('entered_by', '=', by)
    .where('removed_at', 'is', null).where('entered_at', '>', new Date(at.getTime() - 60_000))
    .executeTakeFirst();
}

/** Takes a sheet out of the count, or puts it back; it is never deleted. */
export async function countSheet(tx: Tx, id: number, counts: boolean, { spaceId, by, at }: Deed): Promise<void> {
  const sheet = await tx.updateTable('paper_sheet').set({ removed_at: counts ? null : at }).where('space_id', '=', spaceId).where('id', '=', id).where('removed_at', counts ? 'is not' : 'is', null).returning('id').executeTakeFirst();
  if (!sheet) return;
  await audit(tx, { at, actor: by, action: counts ? 'paper.restored' : 'paper.removed', spaceId, subject: `sheet ${id}` });
}

/** Enters one signature. The sheet that its day and witness share is made with the first. */
export async function enterOne(tx: Tx, { name, place, showsName, witness, collectedOn }: PaperInput, { consent, language }: { consent: number; language: Language }, { spaceId, by, at }: Deed): Promise<void> {
  await hold(tx, spaceId);
  const day = collectedOn ?? '';
  const sheet = await tx.selectFrom('paper_sheet').select('id').where('space_id', '=', spaceId).where('count', '=', 0).where('witness', '=', witness).where('collected_on', '=', day).where('removed_at', 'is', null).executeTakeFirst();
  const { id } = sheet ?? (await tx.insertInto('paper_sheet').values({ space_id: spaceId, count: 0, witness, collected_on: day, entered_by: by, entered_at: at }).returning('id').executeTakeFirstOrThrow());
  await tx
    .insertInto('signature')
    .values({ space_id: spaceId, state: 'confirmed', name, name_key: nameKeyOf(name), place, shows_name: showsName, consent_version: consent, language, asked_at: at, confirmed_at: at, channel: 'sheet', paper_sheet_id: id })
    .execute();
  await audit(tx, { at, actor: by, action: 'paper.entered', spaceId, subject: `sheet ${id}`, details: { count: 1 } });
}

/** Takes one signature off its sheet again, and everything about its signer with it. */
export async function removeOne(tx: Tx, id: number, { spaceId, by, at }: Deed): Promise<void> {
  const gone = await tx.deleteFrom('signature').where('space_id', '=', spaceId).where('id', '=', id).where('paper_sheet_id', 'is not', null).returning('id').executeTakeFirst();
  if (!gone) throw new NotFound();
  await audit(tx, { at, actor: by, action: 'paper.removed', spaceId, subject: `signature ${id}` });
}

async function hold(tx: Tx, spaceId: number): Promise<void> {
  await tx.selectFrom('petition').select('space_id').where('space_id', '=', spaceId).forNoKeyUpdate().execute();
}

export interface Same {
  readonly place: string | null;
  readonly isOnPaper: boolean;
}

/** Who has signed already under this name: the same person, perhaps, or another one who is called so. */
export async function sameNames(db: ReadDb, spaceId: number, { name, place }: Pick<PaperInput, 'name' | 'place'>): Promise<Same[]> {
  const { rows } = await sql<Same>`
    select place, paper_sheet_id is not null as "isOnPaper" from signature
    where space_id = ${spaceId} and state in ('confirmed', 'set_aside') and name_key = ${nameKeyOf(name)}
      and (place is null or ${place}::text is null or upper(replace(place, ' ', '')) = upper(replace(${place ?? ''}, ' ', '')))
    order by id limit 10`.execute(db);
  return rows;
}

export interface Sheet {
  readonly id: number;
  readonly count: number;
  readonly singly: number;
  readonly witness: string;
  readonly place: string;
  readonly collectedOn: string;
  readonly isRemoved: boolean;
}

const mostSheets = 200;

/** Sheets with what was entered of them, the newest first. */
export async function sheetsOf(db: ReadDb, spaceId: number): Promise<Sheet[]> {
  const { rows } = await sql<Sheet>`
    select sheet.id, count, witness, place, collected_on as "collectedOn", removed_at is not null as "isRemoved",
           (select count(*)::int from signature where space_id = ${spaceId} and paper_sheet_id = sheet.id and state = 'confirmed') as singly
    from paper_sheet sheet where space_id = ${spaceId} order by removed_at is not null, sheet.id desc limit ${mostSheets}`.execute(db);
  return rows;
}

/** The newest of those that were entered one by one. */
export function enteredOnes(db: ReadDb, spaceId: number) {
  return db.selectFrom('signature').select(['id', 'name', 'place']).where('space_id', '=', spaceId).where('paper_sheet_id', 'is not', null).where('state', '=', 'confirmed').where('name', 'is not', null).orderBy('id', 'desc').limit(20).execute();
}
