import { sql } from 'kysely';
import type { ReadDb, Tx } from '../../../database/open.ts';
import { audit } from '../../../platform/audit.ts';
import { renderMarkdown } from '../../conversations/public.ts';
import { lettersAbout } from '../news/actions.ts';

/** A community in which signers may carry on. */
export interface Community {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

/** Those that somebody from outside can see and come into. */
export async function communities(db: ReadDb): Promise<Community[]> {
  return db.selectFrom('space').select(['id', 'slug', 'name']).where('kind', '=', 'community').where('visibility', '<>', 'hidden').where('state', 'in', ['trial', 'open']).orderBy('name').orderBy('id').execute();
}

export interface Asked {
  readonly at: Date;
  /** Null where it is gone. */
  readonly name: string | null;
  readonly slug: string | null;
  readonly letters: number;
  /** Of those who wanted to hear of more, who came in there since, as far as they did so with the account or the address by which they had signed. */
  readonly came: number;
}

/** When signers were asked, and where they may carry on; null where nobody has asked them. */
export async function askedOf(db: ReadDb, spaceId: number): Promise<Asked | null> {
  const { rows } = await sql<Asked>`
    select asked_on_at as at, name, slug, (select count(*)::int from signature_letter where signature_letter.space_id = ${spaceId} and kind = 'carry_on') as letters, (
      select count(*)::int from membership where membership.space_id = carries_on_in and joined_at >= asked_on_at and exists (
        select from signature left join person_address mailbox on mailbox.person_id = membership.person_id and verified_at is not null
        where signature.space_id = ${spaceId} and signature.state = 'confirmed' and wants_more and (signature.person_id = membership.person_id or signature.address = mailbox.address)
      )
    ) as came
    from petition left join space on space.id = carries_on_in where petition.space_id = ${spaceId} and asked_on_at is not null`.execute(db);
  return rows[0] ?? null;
}

/** How many said that they would hear of more than this petition. */
export async function openToMore(db: ReadDb, spaceId: number): Promise<number> {
  const { rows } = await sql<{ signers: number }>`select count(*)::int as signers from signature where space_id = ${spaceId} and state = 'confirmed' and wants_more and address is not null`.execute(db);
  return rows[0]?.signers ?? 0;
}

/**
 * Asks signers whether they want to carry on: on the page, and by letter those who ticked that they want to hear of more. Once in the life
 * of a petition; false where it was done already. Joining is up to them.
 */
export async function askToCarryOn(tx: Tx, { into, title, words }: { readonly into: Community; readonly title: string; readonly words: string }, { spaceId, by, at }: { readonly spaceId: number; readonly by: number; readonly at: Date }): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('petition').set({ asked_on_at: at, carries_on_in: into.id }).where('space_id', '=', spaceId).where('asked_on_at', 'is', null).executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  const { id } = await tx
    .insertInto('petition_update')
    .values({ space_id: spaceId, kind: 'carry_on', title, body: words, html: renderMarkdown(`${words}\n\n[${into.name.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&')}](/spaces/${into.slug})`, new Map()), written_by: by, written_at: at, told_at: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  await lettersAbout(tx, { spaceId, id, kind: 'carry_on' }, at);
  await audit(tx, { at, actor: by, action: 'petition.carriedOn', spaceId, details: { into: into.slug } });
  return true;
}
