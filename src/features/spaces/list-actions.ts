import { sql } from 'kysely';
import type { ReadDb, Tx } from '../../database/open.ts';
import { refusedAmong } from '../../platform/mail/refusals.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { ListedPerson } from '../lists/public.ts';
import type { Deed } from './actions.ts';
import { makeInvitation } from './invitations.ts';

export const standings = ['new', 'twice', 'isIn', 'asked', 'refused', 'broken'] as const;
export type Standing = (typeof standings)[number];

export type Examined = ListedPerson & { readonly standing: Standing };

/** What would come of each line; nobody is asked by it. */
export async function examine<Listed extends Pick<ListedPerson, 'address'>>(db: ReadDb, secrets: Secrets, spaceId: number, list: readonly Listed[], now: Date): Promise<(Listed & { readonly standing: Standing })[]> {
  const addresses = [...new Set(list.flatMap(({ address }) => address ?? []))];
  const { rows } = await sql<{ address: string; isIn: boolean }>`
    select address, true as "isIn" from person_address join membership on membership.person_id = person_address.person_id and membership.space_id = ${spaceId}
    where verified_at is not null and address = any(${addresses})
    union all
    select address, false from invitation
    where space_id = ${spaceId} and address = any(${addresses}) and withdrawn_at is null and (declined_at is not null or (accepted_at is null and expires_at > ${now}))`.execute(db);
  const inside = new Set(rows.filter(({ isIn }) => isIn).map(({ address }) => address));
  const asked = new Set(rows.filter(({ isIn }) => !isIn).map(({ address }) => address));
  const refused = await refusedAmong(db, secrets, addresses);
  const seen = new Set<string>();
  const standingOf = (address: string | null): Standing => {
    if (address === null) return 'broken';
    if (seen.has(address)) return 'twice';
    seen.add(address);
    if (inside.has(address)) return 'isIn';
    if (asked.has(address)) return 'asked';
    return refused.has(address) ? 'refused' : 'new';
  };
  return list.map((each) => ({ ...each, standing: standingOf(each.address) }));
}

/** Invites whoever is new: nobody is asked twice, or once more who would rather not. The space is held meanwhile, so that what is sent twice asks once. */
export async function inviteNew(tx: Tx, secrets: Secrets, spaceId: number, list: readonly Pick<ListedPerson, 'address'>[], role: 'member' | 'guest', deed: Deed): Promise<{ id: number; address: string }[]> {
  await tx.selectFrom('space').select('id').where('id', '=', spaceId).forNoKeyUpdate().execute();
  const invited: { id: number; address: string }[] = [];
  for (const { address, standing } of await examine(tx, secrets, spaceId, list, deed.at)) {
    if (standing !== 'new' || address === null) continue;
    invited.push({ id: await makeInvitation(tx, spaceId, { address, role }, deed), address });
  }
  return invited;
}
