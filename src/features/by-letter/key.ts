import type { ReadDb } from '../../database/open.ts';
import { keyTo, type Keyed, opens, rowOfKey } from '../../platform/mail/key.ts';
import { membershipNumber, membershipWith } from '../../platform/mail/membership-number.ts';
import type { Secrets } from '../../platform/secrets.ts';

/** The key for a letter; null where it need not leave any more. */
export async function keyOfMembership(db: ReadDb, secrets: Secrets, row: number): Promise<string | null> {
  const membership = await membershipAt(db, row);
  return membership?.by_letter && membership.state !== 'resting' && membership.state !== 'ended' ? keyTo(secrets, 'membership', keyed(membership)) : null;
}

/** The membership behind a key that was made by us, as long as it lasts. */
export async function provenMembership(db: ReadDb, secrets: Secrets, code: string) {
  const row = rowOfKey(code);
  const membership = row === null ? undefined : await membershipAt(db, row);
  return membership && opens(secrets, 'membership', keyed(membership), code) ? membership : null;
}

/** Whoever leaves and comes back has another membership, and the old letters open nothing. */
const keyed = ({ spaceId, personId, joined_at }: { spaceId: number; personId: number; joined_at: Date }): Keyed => ({ id: membershipNumber({ spaceId, personId }), version: 1, expires_at: joined_at });

function membershipAt(db: ReadDb, row: number) {
  const { spaceId, personId } = membershipWith(row);
  return db
    .selectFrom('membership')
    .innerJoin('space', 'space.id', 'membership.space_id')
    .select(['membership.space_id as spaceId', 'membership.person_id as personId', 'joined_at', 'by_letter', 'space.name', 'space.state'])
    .where('membership.space_id', '=', spaceId)
    .where('membership.person_id', '=', personId)
    .executeTakeFirst();
}
