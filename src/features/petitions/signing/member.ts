import { sql } from 'kysely';
import type { Language } from '../../../database/schema.ts';
import type { Tx } from '../../../database/open.ts';
import { addJob } from '../../../platform/jobs/add.ts';
import { countNow } from './confirm.ts';
import { letterOnce } from './letter-line.ts';
import { mailboxOf, nameKeyOf } from './who.ts';
import type { wishesFrom } from './signing.ts';

interface Signer {
  readonly id: number;
  readonly name: string;
  readonly address: string;
  readonly language: Language;
}

/** Signs in one step: whose address it is has been shown by signing in. Who has signed already signs nothing twice. Returns the signature. */
export async function signAsMember(tx: Tx, spaceId: number, signer: Signer, wishes: ReturnType<typeof wishesFrom>, at: Date): Promise<{ id: number; askedAt: Date }> {
  const [mailbox, nameKey] = [mailboxOf(signer.address), nameKeyOf(signer.name)];
  await tx.selectFrom('petition_tally').select('space_id').where('space_id', '=', spaceId).forUpdate().execute();
  const { rows } = await sql<{ id: number; askedAt: Date; isPending: boolean }>`
    select id, asked_at as "askedAt", state = 'pending' as "isPending" from signature
    where space_id = ${spaceId} and (person_id = ${signer.id} or (address_key = ${mailbox} and name_key = ${nameKey})) and state <> 'withdrawn'
    order by person_id = ${signer.id} desc nulls last limit 1`.execute(tx);
  const [before] = rows;
  if (before && !before.isPending) return before;
  const signature = before ?? (await write(tx, spaceId, signer, { mailbox, nameKey }, wishes, at));
  await tx.updateTable('signature').set({ person_id: signer.id }).where('space_id', '=', spaceId).where('id', '=', signature.id).execute();
  await countNow(tx, [{ id: signature.id, spaceId, at }]);
  await letterOnce(tx, [{ id: signature.id, spaceId }], 'receipt', 0, at);
  await addJob(tx, 'send-signature-letters', {});
  return signature;
}

async function write(tx: Tx, spaceId: number, { name, address, language }: Signer, { mailbox, nameKey }: { mailbox: string; nameKey: string }, wishes: ReturnType<typeof wishesFrom>, at: Date): Promise<{ id: number; askedAt: Date }> {
  const { id } = await tx
    .insertInto('signature')
    .values({
      space_id: spaceId, name, name_key: nameKey, address, address_key: mailbox, language, asked_at: at,
      place: wishes.place, comment: wishes.comment, shows_name: wishes.showsName, wants_news: wishes.wantsNews, wants_more: wishes.wantsMore, consent_version: wishes.consent,
      brought_by: wishes.broughtBy, carrier_id: wishes.carrier, channel: wishes.channel,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, askedAt: at };
}

/** The signature of somebody who is signed in; null where they have not signed. */
export async function signatureOfPerson(db: Pick<Tx, 'selectFrom'>, spaceId: number, personId: number): Promise<{ id: number; askedAt: Date } | null> {
  const row = await db.selectFrom('signature').select(['id', 'asked_at as askedAt']).where('space_id', '=', spaceId).where('person_id', '=', personId).where('state', 'in', ['confirmed', 'set_aside']).executeTakeFirst();
  return row ?? null;
}
