import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadDb, Tx } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';
import { audit } from '../../platform/audit.ts';
import { emailAddress, line } from '../../platform/http/form.ts';
import { languages } from '../../platform/i18n/languages.ts';
import { keepAnAdministrator } from '../members/public.ts';
import { keepConsents } from '../petitions/public.ts';

/** An administrator keeps house; a director decides what the organisation begins and ends. */
export const offices = ['administrator', 'director'] as const;
export type Office = (typeof offices)[number];

export const houseForm = z.object({ organisation: line(120), language: z.enum(languages) });
export const officeForm = z.object({ email: emailAddress(), office: z.enum(offices) });

interface Deed {
  readonly by: number;
  readonly at: Date;
}

export interface OfficeHolder {
  readonly id: number;
  readonly name: string;
  readonly handle: string;
  readonly offices: readonly string[];
}

export function officeHolders(db: ReadDb): Promise<OfficeHolder[]> {
  return db.selectFrom('person').select(['id', 'name', 'handle', 'offices']).where(sql<boolean>`offices <> '{}'`).orderBy('name').orderBy('id').execute();
}

/** What the organisation is called, and which language a newcomer is met in. Its name stands in what signers agree to. */
export async function reviseOrganisation(tx: Tx, { name, language }: { name: string; language: Language }, { by, at }: Deed): Promise<void> {
  await tx.updateTable('space').set({ name, language, revised_at: at }).where('id', '=', 1).execute();
  await keepConsents(tx, at);
  await audit(tx, { at, actor: by, action: 'organisation.revised', subject: name });
}

/** Whether a member has this address, who then has the office. */
export async function giveOffice(tx: Tx, email: string, office: Office, { by, at }: Deed): Promise<boolean> {
  const member = await tx
    .selectFrom('person')
    .innerJoin('person_address', 'person_id', 'person.id')
    .select(['person.id', 'name', 'offices'])
    .where('address', '=', email)
    .where('verified_at', 'is not', null)
    .where('state', '=', 'member')
    .forUpdate()
    .executeTakeFirst();
  if (!member || member.offices.includes(office)) return member !== undefined;
  await tx.updateTable('person').set({ offices: [...member.offices, office] }).where('id', '=', member.id).execute();
  await audit(tx, { at, actor: by, action: `${office}.made`, subject: `person ${member.id}` });
  return true;
}

/** Throws `Refused` where nobody would look after the house any more. */
export async function takeOffice(tx: Tx, personId: number, office: Office, { by, at }: Deed): Promise<void> {
  if (office === 'administrator') await keepAnAdministrator(tx, personId);
  const { numUpdatedRows } = await tx
    .updateTable('person')
    .set({ offices: sql`array_remove(offices, ${office})` })
    .where('id', '=', personId)
    .where(sql<boolean>`${office} = any(offices)`)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) await audit(tx, { at, actor: by, action: `${office}.ended`, subject: `person ${personId}` });
}
