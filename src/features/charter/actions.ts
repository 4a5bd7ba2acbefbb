import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Tx } from '../../database/open.ts';
import { audit } from '../../platform/audit.ts';
import { NotFound, Refused } from '../../platform/http/failures.ts';
import type { Charter, CharterText } from './charter.ts';
import { versionsOf } from './queries.ts';

/** Who acts, where, and when. */
export interface Deed {
  readonly spaceId: number;
  readonly by: number;
  readonly at: Date;
}

/**
 * Writes the charter's next version. Null where somebody has written another one since `basis`: what they wrote must not
 * vanish unseen. The same words by the same person once more are a doubled click, and make no other version.
 */
export async function writeCharter(tx: Tx, basis: number, text: CharterText, { spaceId, by, at }: Deed): Promise<number | null> {
  await tx.selectFrom('space').select('id').where('id', '=', spaceId).forNoKeyUpdate().execute();
  const newest = await tx.selectFrom('charter').select(['version', 'written_by']).where('space_id', '=', spaceId).orderBy('version', 'desc').limit(1).executeTakeFirst();
  if ((newest?.version ?? 0) !== basis) {
    const [written] = await versionsOf(tx, spaceId, { limit: 1, offset: 0 });
    return newest?.written_by === by && newest.version === basis + 1 && written && saysTheSame(written, text) ? newest.version : null;
  }
  const version = basis + 1;
  const { purpose, forWhom, channels, ...rest } = text;
  await tx
    .insertInto('charter')
    .values({
      space_id: spaceId,
      version,
      purpose,
      for_whom: forWhom,
      enables: rest.enables,
      expected_members: rest.expectedMembers,
      people_asked: rest.peopleAsked,
      channels: JSON.stringify(channels),
      measure: rest.measure,
      measure_target: rest.measureTarget,
      measure_by: rest.measureBy,
      review_on: rest.reviewOn,
      ends_when: rest.endsWhen,
      idea_of: rest.ideaOf,
      carried_by: rest.carriedBy,
      written_by: by,
      written_at: at,
    })
    .execute();
  await tx.updateTable('space').set({ purpose, for_whom: forWhom, revised_at: at }).where('id', '=', spaceId).execute();
  await audit(tx, { at, actor: by, action: 'charter.written', spaceId, details: { version } });
  return version;
}

const saysTheSame = (written: Charter, text: CharterText): boolean => {
  const { version: _version, writtenAt: _writtenAt, writer: _writer, ...words } = written;
  return isDeepStrictEqual(words, { ...text });
};

/** Somebody carries the charter by name, as they have just read it. */
export async function acceptCharter(tx: Tx, version: number, { spaceId, by, at }: Deed): Promise<void> {
  await tx
    .insertInto('charter_acceptance')
    .values({ space_id: spaceId, person_id: by, version, accepted_at: at })
    .onConflict((conflict) => conflict.columns(['space_id', 'person_id']).doUpdateSet({ version, accepted_at: at }))
    .execute();
}

export async function takeBackAcceptance(tx: Tx, { spaceId, by }: Deed): Promise<void> {
  await tx.deleteFrom('charter_acceptance').where('space_id', '=', spaceId).where('person_id', '=', by).execute();
}

const mostExamples = 40;

/** Whoever proposes an example agrees with it. The same words are proposed once. */
export async function proposeExample(tx: Tx, example: { belongs: boolean; words: string }, deed: Deed): Promise<void> {
  const { spaceId, by, at } = deed;
  await tx.selectFrom('space').select('id').where('id', '=', spaceId).forNoKeyUpdate().execute();
  const all = await tx.selectFrom('charter_example').select(['id', 'belongs', 'words']).where('space_id', '=', spaceId).execute();
  const same = all.find(({ words }) => words.toLowerCase() === example.words.toLowerCase());
  if (same && same.belongs !== example.belongs) throw new Refused('charter.examples.otherSide');
  if (!same && all.length >= mostExamples) throw new Refused('charter.examples.enough');
  const { id } = same ?? (await tx.insertInto('charter_example').values({ space_id: spaceId, ...example, proposed_by: by, proposed_at: at }).returning('id').executeTakeFirstOrThrow());
  if (!same) await voteOn(tx, id, true, deed);
}

/** Their last word counts. Throws `NotFound` where the example is gone. */
export async function voteOn(tx: Tx, exampleId: number, agrees: boolean, { spaceId, by, at }: Deed): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('example_vote')
    .columns(['space_id', 'example_id', 'person_id', 'agrees', 'voted_at'])
    .expression((eb) =>
      eb
        .selectFrom('charter_example')
        .select(['space_id', 'id', sql<number>`${by}::bigint`.as('person'), sql<boolean>`${agrees}::boolean`.as('agrees'), sql<Date>`${at}::timestamptz`.as('at')])
        .where('space_id', '=', spaceId)
        .where('id', '=', exampleId),
    )
    .onConflict((conflict) => conflict.columns(['space_id', 'example_id', 'person_id']).doUpdateSet({ agrees, voted_at: at }))
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw new NotFound();
}

export async function takeBackVote(tx: Tx, exampleId: number, { spaceId, by }: Deed): Promise<void> {
  await tx.deleteFrom('example_vote').where('space_id', '=', spaceId).where('example_id', '=', exampleId).where('person_id', '=', by).execute();
}

/** Who proposed an example takes it back, or a host does. Throws `NotFound` for everybody else. */
export async function removeExample(tx: Tx, exampleId: number, isHost: boolean, { spaceId, by }: Deed): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('charter_example')
    .where('space_id', '=', spaceId)
    .where('id', '=', exampleId)
    .$if(!isHost, (query) => query.where('proposed_by', '=', by))
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new NotFound();
}
