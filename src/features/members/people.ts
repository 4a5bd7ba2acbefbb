import { randomBytes } from 'node:crypto';
import type { ReadDb, Tx } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';

/** A new person who can sign in. `address` counts as verified: a code or the word from the terminal has shown it. */
export interface NewMember {
  readonly name: string;
  readonly address: string;
  readonly language: Language;
  readonly at: Date;
}

export async function makeMember(tx: Tx, member: NewMember): Promise<number> {
  const { id } = await tx
    .insertInto('person')
    .values({ state: 'member', name: member.name, handle: await freeHandle(tx, member.name), language: member.language, created_at: member.at })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx.insertInto('person_address').values({ person_id: id, address: member.address, verified_at: member.at }).execute();
  return id;
}

/** The person behind a session that has just begun: found by their verified address, or new. */
export async function arrive(tx: Tx, arriving: { userId: string } & Omit<NewMember, 'name'>): Promise<{ id: number; isNew: boolean }> {
  const known = await tx
    .selectFrom('person')
    .leftJoin('person_address', 'person_address.person_id', 'person.id')
    .select('person.id')
    .where((eb) =>
      eb.or([
        eb('person.auth_user_id', '=', arriving.userId),
        eb.and([eb('person_address.address', '=', arriving.address), eb('person_address.verified_at', 'is not', null)]),
      ]),
    )
    .executeTakeFirst();
  const id = known?.id ?? (await makeMember(tx, { ...arriving, name: nameFromAddress(arriving.address) }));
  await tx.updateTable('person').set({ auth_user_id: arriving.userId, state: 'member' }).where('id', '=', id).execute();
  return { id, isNew: known === undefined };
}

/** A first guess at a name, to be corrected: `bram.visser@…` becomes "Bram Visser". */
export function nameFromAddress(address: string): string {
  const words = (address.split('@')[0] ?? '').split(/[._+-]+/).filter((word) => /\p{L}/u.test(word));
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return name.slice(0, 120) || '?';
}

/** A short name for addresses and mentions, not in use yet. */
export async function freeHandle(db: ReadDb, name: string): Promise<string> {
  const wish = handleFrom(name);
  const { taken } = await db
    .selectFrom('person')
    .select(({ fn }) => fn.countAll<number>().as('taken'))
    .where('handle', '=', wish)
    .executeTakeFirstOrThrow();
  return taken === 0 ? wish : `${wish}-${randomBytes(3).toString('hex')}`;
}

export function handleFrom(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 50) || 'someone';
}
