import { sql } from 'kysely';
import type { ReadDb, Tx } from '../../database/open.ts';
import { NotFound } from '../../platform/http/failures.ts';

export const namesPerPage = 10;

/** Whoever is written down, with what became of the letter to them. */
function listed(db: ReadDb, spaceId: number) {
  return db
    .selectFrom('prospect')
    .leftJoin('invitation', (join) => join.onRef('invitation.space_id', '=', 'prospect.space_id').onRef('invitation.id', '=', 'prospect.invitation_id'))
    .leftJoin('person as adder', 'adder.id', 'prospect.added_by')
    .leftJoin('person as asker', 'asker.id', 'invitation.made_by')
    .select(['prospect.id', 'prospect.name', 'prospect.address', 'prospect.asked_for as askedFor', 'prospect.added_by as addedById', 'prospect.invitation_id as invitationId'])
    .select(['invitation.accepted_at as acceptedAt', 'invitation.declined_at as declinedAt', 'invitation.withdrawn_at as withdrawnAt'])
    .select(['invitation.expires_at as expiresAt', 'invitation.made_at as askedAt'])
    .select([sql<string | null>`shown_name(adder)`.as('addedBy'), sql<string | null>`shown_name(asker)`.as('askedBy')])
    .where('prospect.space_id', '=', spaceId);
}

/** A page of the list: first who is still to be asked, the newest on top. */
export function namesIn(db: ReadDb, spaceId: number, page: number) {
  return listed(db, spaceId)
    .orderBy(sql`prospect.invitation_id is not null`)
    .orderBy('prospect.id', 'desc')
    .limit(namesPerPage)
    .offset((page - 1) * namesPerPage)
    .execute();
}

export type ListedName = Awaited<ReturnType<typeof namesIn>>[number];

/** One name on the list. Throws `NotFound`. */
export async function nameIn(db: ReadDb, spaceId: number, id: number): Promise<ListedName> {
  const row = await listed(db, spaceId).where('prospect.id', '=', id).executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

/** The same, held until the end of the transaction: a doubled click then finds what the first one did. */
export async function holdName(tx: Tx, spaceId: number, id: number): Promise<ListedName> {
  await tx.selectFrom('prospect').select('id').where('space_id', '=', spaceId).where('id', '=', id).forUpdate().execute();
  // Asked only now: a question that waits for the row itself would still see the invitation as it was before.
  return nameIn(tx, spaceId, id);
}

export interface Tally {
  readonly names: number;
  readonly asked: number;
  readonly yes: number;
  readonly no: number;
}

/** How the whole list stands. */
export async function tallyOf(db: ReadDb, spaceId: number): Promise<Tally> {
  const { rows } = await sql<Tally>`
    select count(*) as names, count(invitation_id) as asked, count(accepted_at) as yes,
           count(*) filter (where declined_at is not null and accepted_at is null) as no
    from prospect left join invitation on invitation.space_id = prospect.space_id and invitation.id = invitation_id
    where prospect.space_id = ${spaceId}`.execute(db);
  return rows[0] ?? { names: 0, asked: 0, yes: 0, no: 0 };
}
