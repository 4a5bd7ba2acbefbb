import { sql } from 'kysely';
import { transact, type Database, type Tx } from '../../database/open.ts';

const daysOfLetters = 30;
const daysOfDeletedPosts = 30;
const daysOfDrafts = 180;
const daysOfNames = 180;
const daysOfToldFigures = 180;

/** Throws away what is over: sessions and codes, old letters, the words of posts that were deleted a month ago. Doing it twice changes nothing. */
export async function tidyUp(db: Database, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  await transact(db, async (tx) => {
    await tx.deleteFrom('auth_session').where('expires_at', '<', now).execute();
    await tx.deleteFrom('auth_verification').where('expires_at', '<', now).execute();
    await tx.deleteFrom('letter').where('made_at', '<', daysAgo(daysOfLetters)).execute();
    await forgetNames(tx, daysAgo(daysOfNames));
    // As long as somebody stands on a list of founders, their answer does too: nobody is asked again who said no.
    await sql`
      delete from invitation where expires_at < ${daysAgo(daysOfLetters)}
        and not exists (select from prospect where prospect.space_id = invitation.space_id and prospect.invitation_id = invitation.id)`.execute(tx);
    await tx.deleteFrom('host_request').where('expires_at', '<', daysAgo(daysOfLetters)).where('accepted_at', 'is', null).execute();
    await forgetParticipants(tx, daysAgo);
    await tx.deleteFrom('told_figure').where('told_at', '<', daysAgo(daysOfToldFigures)).execute();
    await tx.deleteFrom('draft').where('saved_at', '<', daysAgo(daysOfDrafts)).execute();
    const gone = tx.selectFrom('post').select('id').where('deleted_at', '<', daysAgo(daysOfDeletedPosts)).where((eb) => eb.or([eb('body', '<>', ''), eb('html', '<>', '')]));
    await tx.deleteFrom('post_revision').where('post_id', 'in', gone).execute();
    await tx.updateTable('post').set({ body: '', html: '', search: sql`''::tsvector` }).where('id', 'in', gone).execute();
  });
}

/** Whoever was written down and did not come in within half a year is forgotten; so is everybody on the list of a space that has ended. */
async function forgetNames(tx: Tx, before: Date): Promise<void> {
  await sql`
    delete from prospect using space
    where space.id = prospect.space_id and (space.state = 'ended' or (prospect.added_at < ${before} and not exists (
      select from invitation
      where invitation.space_id = prospect.space_id and invitation.id = prospect.invitation_id and (invitation.accepted_at is not null or invitation.made_at >= ${before})
    )))`.execute(tx);
}

const daysOfLists = 1;
const daysAfterRound = 14;

/**
 * Lists that nobody used go after a day. Two weeks after a round closed nobody is known any more who said no or nothing, and,
 * where no group came of it, nobody at all; what they said stays as a count. A round that nobody opened is forgotten like a list of founders.
 */
async function forgetParticipants(tx: Tx, daysAgo: (days: number) => Date): Promise<void> {
  await tx.deleteFrom('participant_list').where('made_at', '<', daysAgo(daysOfLists)).execute();
  await sql`
    update participant set name = '–', address = null, promise_cue = null, promise_deed = null, promise_on = null
    from event_group where event_group.space_id = participant.space_id and participant.address is not null and (
      (settled_at < ${daysAgo(daysAfterRound)} and (duration is null or outcome = 'no-quorum')) or (settled_at is null and added_at < ${daysAgo(daysOfNames)})
    )`.execute(tx);
}
