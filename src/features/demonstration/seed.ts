import { sql } from 'kysely';
import { transact, type Database, type Tx } from '../../database/open.ts';
import { DatabaseUnusable } from '../../database/failures.ts';
import { prepare, reply, startConversation, thank } from '../conversations/public.ts';
import { makeMember } from '../members/public.ts';
import { addMember, createSpace } from '../spaces/public.ts';
import { bearSpace } from './hosting.ts';
import { demoPeople } from './people.ts';
import { live, openSpace } from './life.ts';
import { makeNeighbours } from './neighbours.ts';
import { demoSpaces, warningStories } from './spaces/all.ts';
import { lookBack, writeDemoCharter } from './charter.ts';
import { makeDemoEvent } from './event.ts';
import { foundSpace } from './founding.ts';
import { makeDemoPetitions } from './petition.ts';
import { before, numberOf, type Numbers } from './people-and-days.ts';
import { tryPlays } from './plays.ts';
import type { DemoConversation, DemoPerson, DemoPost, DemoSpace } from './story.ts';

const organisation = 'Grond & Stroom';

/** Fills an empty house with a made-up organisation. Does nothing where it has been done; throws where real people live. */
export async function seedDemonstration(db: Database, now: Date): Promise<void> {
  await transact(db, async (tx) => {
    const home = await tx.selectFrom('space').select('state').where('id', '=', 1).forUpdate().executeTakeFirstOrThrow();
    const done = await tx.selectFrom('installation').select('value').where('name', '=', 'demonstration').executeTakeFirst();
    if (done) return;
    if (home.state !== 'idea') throw new DatabaseUnusable('A real organisation stands in this database: the demonstration does not go into it. Nothing was changed.');
    await tx.insertInto('installation').values({ name: 'demonstration', value: 'yes' }).execute();
    await tx.updateTable('space').set({ name: organisation, state: 'open', revised_at: now }).where('id', '=', 1).execute();
    const people = await makePeople(tx, now);
    const neighbours = await makeNeighbours(tx, before(now, 200, '9:00'));
    for (const space of demoSpaces) await makeSpace(tx, space, { people, neighbours }, now);
    await makeDemoEvent(tx, people, now);
    await makeDemoPetitions(tx, people, now);
    for (const space of warningStories) await makeSpace(tx, space, { people, neighbours }, now);
    await readUntil(tx, before(now, daysSinceLastLook, '12:00'));
  });
}

async function makePeople(tx: Tx, now: Date): Promise<Numbers> {
  const numbers = new Map<string, number>();
  for (const [key, person] of Object.entries<DemoPerson>(demoPeople)) {
    const id = await makeMember(tx, { name: person.name, address: `${key}@example.org`, language: person.language, at: now });
    if (person.office) await tx.updateTable('person').set({ offices: [person.office] }).where('id', '=', id).execute();
    numbers.set(key, id);
  }
  return numbers;
}

async function makeSpace(tx: Tx, story: DemoSpace, { people, neighbours }: { people: Numbers; neighbours: readonly number[] }, now: Date): Promise<void> {
  const [founder, ...others] = story.hosts;
  const at = before(now, story.madeDaysAgo, '9:00');
  const { id } = await createSpace(tx, story, { by: numberOf(people, founder), at }, story.founding || story.opened ? 'idea' : 'open');
  const place = { id, hosts: story.hosts.map((host) => numberOf(people, host)), neighbours };
  for (const host of others) await addMember(tx, id, numberOf(people, host), 'host', at);
  for (const { who, daysAgo } of story.members) await addMember(tx, id, numberOf(people, who), 'member', before(now, daysAgo, '8:30'));
  if (story.opened) await openSpace(tx, place, story.opened, now);
  if (story.bearing) await bearSpace(tx, id, story.bearing, place.hosts, now);
  for (const conversation of story.conversations) await converse(tx, { id, language: story.language }, conversation, people, now);
  if (story.charter) await writeDemoCharter(tx, id, story, story.charter, people, now);
  if (story.founding) await foundSpace(tx, id, founder, story.founding, people, now);
  await tryPlays(tx, id, story.plays ?? [], people, now);
  await lookBack(tx, id, story, people, now);
  await live(tx, place, story, now);
}

async function converse(tx: Tx, space: { id: number; language: DemoSpace['language'] }, story: DemoConversation, people: Numbers, now: Date): Promise<void> {
  const [first, ...rest] = story.posts;
  const write = async (post: DemoPost) => ({
    written: await prepare(tx, space.id, post.body, space.language),
    deed: { spaceId: space.id, by: numberOf(people, post.by), at: before(now, post.daysAgo, post.time) },
  });
  const opening = await write(first);
  const { id, postId } = await startConversation(tx, story.title, opening.written, opening.deed);
  const posts = [{ id: postId, authorId: opening.deed.by, conversationId: id, story: first }];
  for (const each of rest) {
    const { written, deed } = await write(each);
    const answered = each.answers === undefined ? null : (posts[each.answers - 1] ?? null);
    posts.push({ id: await reply(tx, id, answered, written, deed), authorId: deed.by, conversationId: id, story: each });
  }
  for (const post of posts) {
    for (const who of post.story.thankedBy ?? []) {
      await thank(tx, post, { spaceId: space.id, by: numberOf(people, who), at: before(now, post.story.daysAgo, post.story.time) });
    }
  }
}

const daysSinceLastLook = 4;

/** Everyone has looked in some days ago, so that what is new is little, as it would be. */
async function readUntil(tx: Tx, at: Date): Promise<void> {
  await sql`
    insert into reading (space_id, conversation_id, person_id, seen_until)
    select conversation.space_id, conversation.id, membership.person_id, ${at}
    from conversation join membership on membership.space_id = conversation.space_id
    where conversation.started_at < ${at}
    on conflict (space_id, conversation_id, person_id) do update set seen_until = greatest(reading.seen_until, excluded.seen_until)`.execute(tx);
}
