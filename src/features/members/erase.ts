import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../database/open.ts';
import { audit } from '../../platform/audit.ts';
import { Refused } from '../../platform/http/failures.ts';

/**
 * Erases a person: name, addresses, sign-in, memberships and all they kept for themselves. What they wrote to others
 * stays readable under no name; facts keep a random number in their place, so that counts stay true.
 */
export async function erasePerson(tx: Tx, personId: number, deed: { by: number; at: Date }): Promise<void> {
  const token = -randomBytes(6).readUIntBE(0, 6) - 1;
  const { auth_user_id: userId } = await tx.selectFrom('person').select('auth_user_id').where('id', '=', personId).executeTakeFirstOrThrow();
  const addresses = tx.selectFrom('person_address').select('address').where('person_id', '=', personId);
  await tx.deleteFrom('auth_user').where('email', 'in', addresses).execute();
  await sql`delete from auth_verification using person_address where person_id = ${personId} and identifier like '%-' || address`.execute(tx);
  for (const table of ['invitation', 'host_request', 'prospect', 'participant'] as const) await tx.deleteFrom(table).where('address', 'in', addresses).execute();
  await sql`delete from participant_list using person_address where person_address.person_id = ${personId} and position(person_address.address in participant_list.rows::text) > 0`.execute(tx);
  await sql`
    delete from letter using person where person.id = ${personId}
      and (address in (${addresses}) or person_id = ${personId} or position(person.name in subject || coalesce(body_text, '')) > 0)`.execute(tx);
  await forgetThanks(tx, personId);
  await forgetMentions(tx, personId);
  await forgetAsHost(tx, personId);
  await forgetAsCarrier(tx, personId);
  await forgetAsSigner(tx, personId);
  for (const table of ownTables) await tx.deleteFrom(table).where('person_id', '=', personId).execute();
  await tx
    .updateTable('person')
    .set({ state: 'erased', name: '–', handle: `erased-${randomBytes(6).toString('hex')}`, offices: [], language: null, time_zone: null, auth_user_id: null })
    .where('id', '=', personId)
    .execute();
  if (userId !== null) await tx.deleteFrom('auth_user').where('id', '=', userId).execute();
  await tx.updateTable('activity').set({ actor: token }).where('actor', '=', personId).execute();
  await tx.updateTable('activity').set({ towards: token }).where('towards', '=', personId).execute();
  await audit(tx, { at: deed.at, actor: deed.by === personId ? null : deed.by, action: 'person.erased' });
}

/** What is theirs alone. Seeds that have become conversations stay as these. */
const ownTables = [
  'person_address', 'membership', 'membership_request', 'mention', 'reading', 'draft', 'thanks', 'charter_acceptance', 'example_vote', 'host_request', 'host_pledge', 'host_absence', 'host_time', 'promise', 'seed',
  'review_answer', 'left_address', 'participant', 'ending_vote', 'exclusion',
] as const;

/** Their turns stand empty, so that the hosts see the gap, and whoever is on duty with them is told anew; their notes are nobody's; a charter that names them names nobody. */
async function forgetAsHost(tx: Tx, personId: number): Promise<void> {
  await tx.updateTable('host_turn').set({ person_id: null, reminded_at: null }).where('person_id', '=', personId).execute();
  await tx.updateTable('host_turn').set({ backup_id: null, reminded_at: null }).where('backup_id', '=', personId).execute();
  await tx.updateTable('host_turn').set({ noted_by: null }).where('noted_by', '=', personId).execute();
  await tx.updateTable('play').set({ chosen_by: null }).where('chosen_by', '=', personId).execute();
  await tx.updateTable('play').set({ done_by: null }).where('done_by', '=', personId).execute();
  await tx.updateTable('told_figure').set({ told_by: null }).where('told_by', '=', personId).execute();
  await tx.deleteFrom('participant_list').where('made_by', '=', personId).execute();
  await tx.deleteFrom('revival').where((eb) => eb.or([eb('asked_by', '=', personId), eb('second_host', '=', personId)])).execute();
  await tx.deleteFrom('turn_swap').where((eb) => eb.or([eb('from_person', '=', personId), eb('to_person', '=', personId)])).execute();
  await sql`
    update charter set idea_of = case when idea_of = person.name then '–' else idea_of end, carried_by = case when carried_by = person.name then '–' else carried_by end
    from person where person.id = ${personId} and person.name in (idea_of, carried_by)
      and exists (select from membership where membership.space_id = charter.space_id and membership.person_id = person.id)`.execute(tx);
}

/** What they promised for a petition stays a number, under no name; plans are nobody's. */
async function forgetAsCarrier(tx: Tx, personId: number): Promise<void> {
  await sql`
    update carrier set name = '–', circle = '', agrees = false, person_id = null
    from person where person.id = ${personId} and (
      carrier.person_id = person.id
      or (carrier.name = person.name and exists (select from membership where membership.space_id = carrier.space_id and membership.person_id = person.id))
    )`.execute(tx);
  await tx.updateTable('carrier').set({ added_by: null }).where('added_by', '=', personId).execute();
  for (const table of ['petition_plan', 'petition_translation'] as const) await tx.updateTable(table).set({ written_by: null }).where('written_by', '=', personId).execute();
}

/** What they signed with their account, or with an address of theirs, is withdrawn: a petition then says that one more has. What never counted is gone. */
async function forgetAsSigner(tx: Tx, personId: number): Promise<void> {
  const theirs = sql`(person_id = ${personId} or address in (select address from person_address where person_id = ${personId} and verified_at is not null))`;
  await sql`delete from signature where confirmed_at is null and ${theirs}`.execute(tx);
  await sql`delete from signature_letter using signature where signature.space_id = signature_letter.space_id and signature.id = signature_id and ${theirs}`.execute(tx);
  await sql`
    update signature set state = 'withdrawn', withdrawn_at = now(), name = null, name_key = null, address = null, address_key = null, place = null, comment = null, comment_state = 'none',
      shows_name = false, wants_news = false, wants_more = false, network = null, person_id = null
    where ${theirs}`.execute(tx);
  for (const [table, column] of [['petition_update', 'written_by'], ['petition_question', 'answered_by'], ['petition_delivery', 'written_by'], ['paper_sheet', 'entered_by'], ['signing_review', 'settled_by']] as const) {
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = null where ${sql.ref(column)} = ${personId}`.execute(tx);
  }
}

/** A house is never left without somebody who looks after it. Throws `Refused`. */
export async function keepAnAdministrator(tx: Tx, personId: number): Promise<void> {
  const { rows } = await sql<{ id: number }>`select id from person where 'administrator' = any(offices) for update`.execute(tx);
  if (rows.length === 1 && rows[0]?.id === personId) throw new Refused('refused.lastAdministrator');
}

/** Spaces that would be left without a host. Holds the hosts of all their spaces, so that two cannot go at once. */
export async function spacesLeftAlone(tx: Tx, personId: number): Promise<{ slug: string; name: string }[]> {
  const { rows } = await sql<{ slug: string; name: string }>`
    with host as (
      select space_id from membership
      where role = 'host' and space_id in (select space_id from membership mine where mine.person_id = ${personId} and mine.role = 'host')
      order by space_id, person_id for update
    )
    select space.slug, space.name from host join space on space.id = host.space_id group by space.id having count(*) = 1 order by space.name`.execute(tx);
  return rows;
}

/** Takes their thanks back, and with them their name under the posts. */
async function forgetThanks(tx: Tx, personId: number): Promise<void> {
  await sql`
    with thanked as (
      update post set thanks = post.thanks - 1 from thanks
      where thanks.person_id = ${personId} and post.space_id = thanks.space_id and post.id = thanks.post_id
      returning post.space_id, post.conversation_id
    )
    update conversation set version = version + 1 where (space_id, id) in (select space_id, conversation_id from thanked)`.execute(tx);
}

/** Where others called them by name, a sign stays that somebody was called. */
async function forgetMentions(tx: Tx, personId: number): Promise<void> {
  const { handle } = await tx.selectFrom('person').select('handle').where('id', '=', personId).executeTakeFirstOrThrow();
  const link = `<a class="mention" href="/people/${handle}">@[^<]*</a>`;
  const called = `@${handle}(?![a-z0-9-])`;
  const places = sql`select space_id, post_id from mention where person_id = ${personId}`;
// An earlier version may call somebody whom the last one no longer calls, so no mention leads to it.
  await sql`
    update post_revision set html = regexp_replace(html, ${link}, '@…', 'g'), body = regexp_replace(body, ${called}, '@…', 'g')
    where position(${`href="/people/${handle}"`} in html) > 0`.execute(tx);
  await sql`
    with changed as (
      update post set html = regexp_replace(html, ${link}, '@…', 'g'), body = regexp_replace(body, ${called}, '@…', 'g'),
                      search = search_words(language, regexp_replace(body, ${called}, '@…', 'g'))
      where (space_id, id) in (${places}) returning space_id, conversation_id
    )
    update conversation set version = version + 1 where (space_id, id) in (select space_id, conversation_id from changed)`.execute(tx);
}
