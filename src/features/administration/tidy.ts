import { sql } from 'kysely';
import { transact, type Database } from '../../database/open.ts';

const daysOfLetters = 30;
const daysOfDeletedPosts = 30;
const daysOfDrafts = 180;

/** Throws away what is over: sessions and codes, old letters, the words of posts that were deleted a month ago. Doing it twice changes nothing. */
export async function tidyUp(db: Database, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  await transact(db, async (tx) => {
    await tx.deleteFrom('auth_session').where('expires_at', '<', now).execute();
    await tx.deleteFrom('auth_verification').where('expires_at', '<', now).execute();
    await tx.deleteFrom('letter').where('made_at', '<', daysAgo(daysOfLetters)).execute();
    await tx.deleteFrom('invitation').where('expires_at', '<', daysAgo(daysOfLetters)).execute();
    await tx.deleteFrom('host_request').where('expires_at', '<', daysAgo(daysOfLetters)).where('accepted_at', 'is', null).execute();
    await tx.deleteFrom('draft').where('saved_at', '<', daysAgo(daysOfDrafts)).execute();
    const gone = tx.selectFrom('post').select('id').where('deleted_at', '<', daysAgo(daysOfDeletedPosts)).where((eb) => eb.or([eb('body', '<>', ''), eb('html', '<>', '')]));
    await tx.deleteFrom('post_revision').where('post_id', 'in', gone).execute();
    await tx.updateTable('post').set({ body: '', html: '', search: sql`''::tsvector` }).where('id', 'in', gone).execute();
  });
}
