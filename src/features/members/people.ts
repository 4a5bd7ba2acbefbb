import { randomBytes } from 'node:crypto';
import type { ReadDb, Tx } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';
import { Refused } from '../../platform/http/failures.ts';

/** A new person who can sign in. `address` counts as verified: a code or the word from the terminal has shown it. */
export interface NewMember {
  readonly name: string;
  readonly address: string;
  readonly language: Language;
  readonly at: Date;
}

export async function makeMember(tx: Tx, member: NewMember): Promise<number> {
  const person = (await insertMember(tx, await freeHandle(tx, member.name), member)) ?? (await insertMember(tx, markedHandle(member.name), member));
  if (!person) throw new Refused('refused.again');
  await tx.insertInto('person_address').values({ person_id: person.id, address: member.address, verified_at: member.at }).execute();
  return person.id;
}

/** Who has shown that this address is theirs. */
export async function memberAt(db: ReadDb, address: string): Promise<number | null> {
  const row = await db.selectFrom('person_address').select('person_id').where('address', '=', address).where('verified_at', 'is not', null).executeTakeFirst();
  return row?.person_id ?? null;
}

/** Nothing where somebody of the same name came in the same moment. */
function insertMember(tx: Tx, handle: string, { name, language, at }: NewMember) {
  return tx
    .insertInto('person')
    .values({ state: 'member', name, handle, language, created_at: at })
    .onConflict((conflict) => conflict.column('handle').doNothing())
    .returning('id')
    .executeTakeFirst();
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
async function freeHandle(db: ReadDb, name: string): Promise<string> {
  const wish = handleFrom(name);
  const { taken } = await db
    .selectFrom('person')
    .select(({ fn }) => fn.countAll<number>().as('taken'))
    .where('handle', '=', wish)
    .executeTakeFirstOrThrow();
  return taken === 0 ? wish : markedHandle(name);
}

const markedHandle = (name: string) => `${handleFrom(name)}-${randomBytes(3).toString('hex')}`;

export function handleFrom(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 50) || 'someone';
}
