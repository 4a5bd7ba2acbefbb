/** `npm run bench:vitality`: the vitality page of a space with a million facts, and the look that is taken each Monday at a thousand spaces. */
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import type { RunningHouse } from '../test/support/process.ts';
import { withDemoHouse } from './demo-house.ts';
import { median, report, round } from './machine.ts';

const sizes = [100_000, 1_000_000];
const goals = { pageMilliseconds: 150, weekSeconds: 60 } as const;
const runs = 9;
const week = { spaces: 1000, facts: 1000 } as const;

interface Page {
  /** The first time since the house was started: everything is read. */
  readonly first: number;
  /** After one more post. */
  readonly anew: number;
  /** Nothing has happened since. */
  readonly again: number;
}

async function measure({ url }: RunningHouse, client: pg.Client, facts: number): Promise<Page> {
  await fill(client, 2, facts);
  await client.query('insert into fact_change (space_id, changes) values (2, 1) on conflict (space_id) do update set changes = fact_change.changes + 1');
  await client.query('vacuum analyze activity');
  const page = async () => {
    const start = performance.now();
    const answer = await fetch(`${url}/spaces/compost-soil/vitality`);
    await answer.text();
    if (!answer.ok) throw new Error(`The page answers ${answer.status}`);
    return performance.now() - start;
  };
  const first = await page();
  const [anew, again]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    await client.query(`insert into activity (space_id, at, kind, actor, conversation_id) values (2, now(), 'replied', 3, 1)`);
    anew.push(await page());
    again.push(await page());
  }
  console.log(`vitality page of ${facts} facts: first ${round(first)} ms; after one more post, median ${round(median(anew))} ms of ${runs}, slowest ${round(Math.max(...anew))} ms (goal: under ${goals.pageMilliseconds} ms); nothing new ${round(median(again))} ms`);
  return { first, anew: median(anew), again: median(again) };
}

/** Ten years of a lively list: conversations of ten posts by a few thousand people. */
async function fill(client: Pick<pg.Client, 'query'>, space: number, facts: number): Promise<void> {
  await client.query('delete from activity where space_id = $1', [space]);
  await client.query(
    `insert into activity (space_id, at, kind, actor, conversation_id, post_id)
     select $1, now() - interval '10 years' * (1 - n / $2::float8), case when n % 10 = 0 then 'started' else 'replied' end,
            1000 + floor(power(random(), 3) * $2::float8 / 20), n / 10, 1000000 + n
     from generate_series(1, $2::int) n`,
    [space, facts],
  );
}

/** A thousand spaces with a host each and half a year of facts; in half of them four people carry it, and their hosts get a letter. The house does it as it does each Monday: by its job. */
async function weeklyLooks(client: pg.Client): Promise<number> {
  await client.query(
    `with made as (
       insert into space (kind, slug, name, purpose, language, visibility, opens_as, state)
       select 'community', 'space-' || n, 'Space ' || n, 'We try.', 'en', 'open', 'open', 'open' from generate_series(1, $1::int) n returning id
     ), hosts as (insert into membership (space_id, person_id, role) select id, 3, 'host' from made)
     insert into activity (space_id, at, kind, actor, conversation_id, post_id)
     select made.id, now() - interval '26 weeks' * (1 - n / $2::float8), case when n % 5 = 0 then 'started' else 'replied' end, 1000 + floor(power(random(), 2) * case when made.id % 2 = 0 then 40 else 4 end), n / 5, n
     from made, generate_series(1, $2::int) n`,
    [week.spaces, week.facts],
  );
  await client.query('vacuum analyze activity');
  const looked = async () => (await client.query<{ looks: number; letters: number }>(`select count(*)::int as looks, count(told_at)::int as letters from weekly_look join space on space.id = space_id where slug like 'space-%'`)).rows[0] ?? { looks: 0, letters: 0 };
  await client.query(`select graphile_worker.add_job('weekly-hour')`);
  const start = performance.now();
  while ((await looked()).looks < week.spaces && performance.now() - start < 5 * 60_000) await setTimeout(100);
  const seconds = (performance.now() - start) / 1000;
  const { looks, letters } = await looked();
  console.log(`the weekly look at ${looks} spaces of ${week.facts} facts each: ${round(seconds)} s, ${letters} letters (goal: under ${goals.weekSeconds} s)`);
  if (looks < week.spaces) throw new Error('Not every space was looked at');
  return seconds;
}

const pages: Page[] = [];
let weekSeconds = NaN;
await withDemoHouse(async (house, client) => {
  for (const facts of sizes) pages.push(await measure(house, client, facts));
  weekSeconds = await weeklyLooks(client);
});
const [small, large] = pages;
report('vitality', {
  anewMilliseconds: round(small?.anew ?? 0), againMilliseconds: round(small?.again ?? 0), firstOfMillionMilliseconds: round(large?.first ?? 0), millionAnewMilliseconds: round(large?.anew ?? 0),
  millionAgainMilliseconds: round(large?.again ?? 0), weekSeconds: round(weekSeconds),
}, goals);
