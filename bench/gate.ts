/** `npm run bench:gate`: the launch gate of a space with 500 founders, as a host sees it. Baseline: a page of the same house that asks next to nothing. */
import type pg from 'pg';
import type { RunningHouse } from '../test/support/process.ts';
import { withDemoHouse } from './demo-house.ts';
import { signInMany } from '../test/support/visitors.ts';
import { median, report, round } from './machine.ts';

const founders = 500;
const goalMilliseconds = 50;
const runs = 30;
const home = '/spaces/balcony-growers-linderveen';

async function measure(client: pg.Client): Promise<void> {
  await fill(client);
  const [, fatima = ''] = await signInMany(house.url, 2);
  const gate: number[] = [];
  const help: number[] = [];
  await page(`${home}/gate`, fatima);
  for (let run = 0; run < runs; run += 1) {
    gate.push(await page(`${home}/gate`, fatima));
    help.push(await page('/help', fatima));
  }
  console.log(`gate page of ${founders} founders: median ${round(median(gate))} ms of ${runs}, the slowest ${round(Math.max(...gate))} ms (goal: under ${goalMilliseconds} ms)`);
  console.log(`help page, which asks nothing but who looks: median ${round(median(help))} ms`);
  report('gate', { medianMilliseconds: round(median(gate)), slowestMilliseconds: round(Math.max(...gate)) }, { goalMilliseconds, helpPageMilliseconds: round(median(help)) });
}

async function page(path: string, cookie: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(house.url + path, { headers: { cookie }, redirect: 'manual' });
  await answer.text();
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
  return performance.now() - start;
}

/** Founders who have all accepted, promised, voted and prepared something, and wrote elsewhere before. */
async function fill(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ id: number }>(`select id from space where slug = 'balcony-growers-linderveen'`);
  const space = Number(rows[0]?.id);
  await client.query(`insert into person (state, name, handle) select 'member', 'Founder ' || n, 'founder-' || n from generate_series(1, ${founders}) n`);
  const people = `from person where handle like 'founder-%'`;
  await client.query(`insert into membership (space_id, person_id, role) select ${space}, id, 'member' ${people}`);
  await client.query(`insert into charter_acceptance (space_id, person_id, version, accepted_at) select ${space}, id, 1, now() ${people}`);
  await client.query(`insert into promise (space_id, person_id, cue, deed, due_on, promised_at) select ${space}, id, 'after lunch', 'I ask', current_date + 3, now() ${people}`);
  await client.query(`insert into example_vote (space_id, example_id, person_id, agrees, voted_at) select ${space}, charter_example.id, person.id, true, now() from charter_example, person where space_id = ${space} and handle like 'founder-%'`);
  await client.query(`insert into seed (space_id, person_id, title, body, due_on, written_at) select ${space}, id, 'Question', 'Who knows?', current_date + (id % 84)::int, now() ${people}`);
  await client.query(`insert into prospect (space_id, name, added_at) select ${space}, 'Name ' || n, now() from generate_series(1, 2000) n`);
  await client.query(`insert into activity (space_id, at, kind, actor, conversation_id) select 2, now(), 'replied', id, 1 from person, generate_series(1, 20) where handle like 'founder-%'`);
  await client.query('vacuum analyze');
}

let house: RunningHouse;
await withDemoHouse(async (running, client) => {
  house = running;
  await measure(client);
});
