import { sql } from 'kysely';
import type { ReadDb } from '../../../database/open.ts';
import type { Language, SignatureState } from '../../../database/schema.ts';
import type { Secrets } from '../../../platform/secrets.ts';
import { rowOfKey } from '../../../platform/mail/key.ts';
import { isKeyOf, signatureKey } from './keys.ts';

/** A signature as its signer sees it. */
export interface Signature {
  readonly id: number;
  readonly spaceId: number;
  readonly state: SignatureState;
  readonly askedAt: Date;
  readonly name: string;
  readonly mailbox: string;
  readonly number: number | null;
  readonly showsName: boolean;
  readonly wantsNews: boolean;
  readonly wantsMore: boolean;
  readonly petition: string;
  readonly ask: string;
  readonly slug: string;
  readonly language: Language;
  readonly isPublic: boolean;
  readonly isClosed: boolean;
}

/** The signature behind a key that we made, as long as it tells of somebody; null for any other key. @param reads the language in which the petition is named, where it can be */
export async function signatureBehind(db: ReadDb, secrets: Secrets, key: string, reads: Language): Promise<Signature | null> {
  const id = rowOfKey(key);
  if (id === null) return null;
  const { rows } = await sql<Signature>`
    select signature.id, signature.space_id as "spaceId", signature.state, asked_at as "askedAt", signature.name, address_key as mailbox, number, shows_name as "showsName", wants_news as "wantsNews",
           wants_more as "wantsMore", coalesce(title, space.name) as petition, coalesce(ask, space.purpose) as ask, space.slug, coalesce(translation.language, space.language) as language, space.visibility <> 'hidden' as "isPublic", closed_at is not null as "isClosed"
    from signature join space on space.id = signature.space_id join petition on petition.space_id = signature.space_id
    left join petition_translation translation on translation.space_id = signature.space_id and translation.language = ${reads} and translation.language <> space.language
    where signature.id = ${id} and address_key is not null`.execute(db);
  const [row] = rows;
  return row && isKeyOf(secrets, row, key) ? row : null;
}

/** The key for a letter to a signer; null where they are not known any more. */
export async function keyOfSignature(db: ReadDb, secrets: Secrets, id: number): Promise<string | null> {
  const row = await db.selectFrom('signature').select('asked_at as askedAt').where('id', '=', id).where('address', 'is not', null).executeTakeFirst();
  return row ? signatureKey(secrets, { id, askedAt: row.askedAt }) : null;
}

/** The verified address of a person; null where they have none. */
export async function addressOf(db: ReadDb, personId: number): Promise<string | null> {
  const row = await db.selectFrom('person_address').select('address').where('person_id', '=', personId).where('verified_at', 'is not', null).orderBy('verified_at').limit(1).executeTakeFirst();
  return row?.address ?? null;
}
