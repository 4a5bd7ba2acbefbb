/** `npm run bench:vitality`: the vitality page of a space with 100,000 posts, the first time and again after one more post. */
import type pg from 'pg';
import type { RunningHouse } from '../test/support/process.ts';
import { withDemoHouse } from './demo-house.ts';
import { median, report, round } from './machine.ts';

const posts = 100_000;
const people = 5000;
const goalMilliseconds = 150;
const runs = 7;

async function measure(client: pg.Client): Promise<void> {
  await fill(client);
  await page('/spaces/vrijwilligersplein/vitality');
  const fresh: number[] = [];
  const again: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await client.query(`insert into activity (space_id, at, kind, actor, conversation_id) values (2, now(), 'replied', 3, 1)`);
    fresh.push(await page('/spaces/compost-soil/vitality'));
    again.push(await page('/spaces/compost-soil/vitality'));
  }
  console.log(`vitality page of ${posts} posts, measured anew: median ${round(median(fresh))} ms of ${runs} (goal: under ${goalMilliseconds} ms)`);
  console.log(`the same again, nothing new: median ${round(median(again))} ms`);
  report('vitality', { anewMilliseconds: round(median(fresh)), againMilliseconds: round(median(again)) }, { goalMilliseconds });
}

async function page(path: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(house.url + path);
  await answer.text();
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
  return performance.now() - start;
}

/** Ten years of a lively list: conversations of ten posts by a few thousand people. */
async function fill(client: pg.Client): Promise<void> {
  await client.query(`delete from activity where space_id = 2`);
  await client.query(
    `insert into activity (space_id, at, kind, actor, conversation_id, post_id)
     select 2, now() - interval '10 years' * (1 - n / ${posts}.0), case when n % 10 = 0 then 'started' else 'replied' end,
            1000 + floor(power(random(), 3) * ${people}), n / 10, 1000000 + n
     from generate_series(1, ${posts}) n`,
  );
  await client.query('vacuum analyze activity');
}

let house: RunningHouse;
await withDemoHouse(async (running, client) => {
  house = running;
  await measure(client);
});
