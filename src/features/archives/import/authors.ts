import { createHmac, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../../database/open.ts';
import { maskAddresses } from '../mask.ts';
import type { Person } from '../people.ts';

/**
 * The people of this house behind the authors of an archive: those of an earlier reading, placeholders with the same
 * address, members to whom an administrator has linked it, or placeholders, made now, who cannot sign in until an administrator links them.
 *
 * @param secret keeps the keys from being guessed
 * @returns people's numbers in the order of `authors`
 */
export async function findAuthors(tx: Tx, spaceId: number, authors: readonly Person[], secret: string, now: Date): Promise<number[]> {
  const keyed = authors.map((author): Person => ({ ...author, key: keyOf(author, secret) }));
  await rememberErased(tx, spaceId, keyed);
  await linkKnown(tx, spaceId, keyed);
  const known = await authorsBy(tx, spaceId);
  const missing = keyed.filter(({ key }) => !known.has(key));
  const made = await makePlaceholders(tx, spaceId, missing, now);
  return keyed.map(({ key, name }) => {
    const id = known.get(key) ?? made.get(key);
    if (id === undefined) throw new Error(`An author was not stored: ${name}`);
    return id;
  });
}

function keyOf(author: Person, secret: string): string {
  return createHmac('sha256', secret).update(`author:${author.key}`).digest('base64url');
}

async function authorsBy(tx: Tx, spaceId: number): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.selectFrom('archive_author').select(['key', 'person_id']).where('space_id', '=', spaceId).execute();
  return new Map(rows.map(({ key, person_id }) => [key, person_id]));
}

/** Somebody who was erased does not come back with another archive: what they wrote there has no name either. */
async function rememberErased(tx: Tx, spaceId: number, authors: readonly Person[]): Promise<void> {
  await sql`
    insert into archive_author (space_id, key, person_id)
    select distinct on (archive_author.key) ${spaceId}::bigint, archive_author.key, person.id
    from archive_author join person on person.id = archive_author.person_id and person.state = 'erased'
    where archive_author.key = any(${authors.map(({ key }) => key)}::text[])
    on conflict do nothing`.execute(tx);
}

/** Authors who are new to this space, but whose address somebody has already, here or in another archive. */
async function linkKnown(tx: Tx, spaceId: number, authors: readonly Person[]): Promise<void> {
  const withAddress = authors.filter(({ address }) => address !== null);
  await sql`
    insert into archive_author (space_id, key, person_id)
    select distinct on (author.key) ${spaceId}, author.key, person_address.person_id
    from unnest(${withAddress.map(({ key }) => key)}::text[], ${withAddress.map(({ address }) => address)}::text[]) as author (key, address)
    join person_address on person_address.address = author.address
    join person on person.id = person_address.person_id and (person.state = 'placeholder' or person_address.verified_at is null)
    order by author.key, person.state, person_address.person_id
    on conflict do nothing`.execute(tx);
}

async function makePlaceholders(tx: Tx, spaceId: number, authors: readonly Person[], now: Date): Promise<ReadonlyMap<string, number>> {
  if (authors.length === 0) return new Map();
  const handles = authors.map(() => `from-archive-${randomBytes(8).toString('hex')}`);
  const { rows } = await sql<{ id: number; key: string }>`
    with author as (
      select * from unnest(${authors.map(({ key }) => key)}::text[], ${authors.map(nameOf)}::text[],
        ${authors.map(({ address }) => address)}::text[], ${handles}::text[]) as author (key, name, address, handle)
    ), made as (
      insert into person (state, name, handle, created_at) select 'placeholder', name, handle, ${now} from author returning id, handle
    ), addressed as (
      insert into person_address (person_id, address) select made.id, author.address from made join author using (handle) where author.address is not null
    ), linked as (
      insert into archive_author (space_id, key, person_id) select ${spaceId}, author.key, made.id from made join author using (handle)
    )
    select made.id, author.key from made join author using (handle)`.execute(tx);
  return new Map(rows.map(({ id, key }) => [key, id]));
}

/** A name that fits, and holds no address of anyone. */
function nameOf({ name }: Person): string {
  const clean = maskAddresses(name.replaceAll(/\p{Cc}/gu, ' ')).replaceAll(/\s+/g, ' ').trim().replace(/@.*$/, '');
  return clean.slice(0, 120).toWellFormed() || '?';
}
