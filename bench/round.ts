/** `npm run bench:round`: a hall of 2,000 answers a purpose round within ten seconds, and looks at the tally. Baseline: a page of the same house that asks next to nothing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { z } from 'zod';
import { keyTo } from '../src/platform/mail/key.ts';
import type { RunningHouse } from '../test/support/process.ts';
import { withDemoHouse } from './demo-house.ts';
import { sendForm, signInMany } from '../test/support/visitors.ts';
import { median, report, round } from './machine.ts';

const people = 2000;
const seconds = 10;
const goalMilliseconds = 300;
const tallyGoalMilliseconds = 2000;

interface Answered {
  readonly answer: number;
  readonly tally: number;
}

async function measure(client: pg.Client): Promise<void> {
  const { slug, links, purpose, cookie } = await fill(client);
  const help = await Promise.all(Array.from({ length: 30 }, () => timed(() => fetch(`${house.url}/help`))));
  const start = performance.now();
  const answers = await Promise.all(links.map(async (link, at) => {
    await pause((at * seconds * 1000) / people);
    return answered(link, purpose);
  }));
  const took = (performance.now() - start) / 1000;
  const settled = await untilTallied(slug, cookie);
  const { rows } = await client.query<{ kept: string }>(`select count(*) as kept from participant join purpose_support on participant_id = participant.id and purpose_support.space_id = participant.space_id where participant.space_id = (select id from space where slug = $1) and answered_at is not null`, [slug]);
  const lost = people - Number(rows[0]?.kept);
  const [answerTimes, tallyTimes] = [answers.map(({ answer }) => answer).sort(byLength), answers.map(({ tally }) => tally).sort(byLength)];
  console.log(`${people} answers in ${round(took)} s: median ${round(median(answerTimes))} ms, p99 ${round(at99(answerTimes))} ms (goal: under ${goalMilliseconds} ms)`);
  console.log(`the tally after one’s own answer: median ${round(median(tallyTimes))} ms, p99 ${round(at99(tallyTimes))} ms`);
  console.log(`the last answer stood in the tally after ${round(settled)} ms (goal: under ${tallyGoalMilliseconds} ms); ${lost} answers lost`);
  console.log(`help page, which asks nothing but who looks: median ${round(median(help))} ms`);
  report('round', { answerP50Milliseconds: round(median(answerTimes)), answerP99Milliseconds: round(at99(answerTimes)), tallyP99Milliseconds: round(at99(tallyTimes)), lastAnswerTalliedMilliseconds: round(settled), lost }, { goalMilliseconds, tallyGoalMilliseconds, helpPageMilliseconds: round(median(help)) });
  if (lost > 0) process.exitCode = 1;
}

const byLength = (one: number, other: number) => one - other;
const at99 = (sorted: readonly number[]) => sorted[Math.floor(0.99 * sorted.length)] ?? 0;

async function answered(link: string, purpose: number): Promise<Answered> {
  const answer = await timed(() => sendForm(house.url, link, '', { answer: 'yes', [`purpose-${purpose}`]: 'on', duration: 'six-weeks' }), 303);
  const tally = await timed(() => fetch(`${house.url}${link}/tally`));
  return { answer, tally };
}

async function timed(ask: () => Promise<Response>, status = 200): Promise<number> {
  const start = performance.now();
  const answer = await ask();
  await answer.text();
  if (answer.status !== status) throw new Error(`${answer.url} answers ${answer.status}`);
  return performance.now() - start;
}

/** Until the host's page counts everybody. */
async function untilTallied(slug: string, cookie: string): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < 30_000) {
    const page = await (await fetch(`${house.url}/spaces/${slug}/round`, { headers: { cookie } })).text();
    if (page.includes(`${people.toLocaleString('en-GB')} people want the group`)) return performance.now() - start;
    await pause(20);
  }
  throw new Error('The tally never counted everybody');
}

/** A round that is open, with everybody on its list, and the links that stand in their letters. */
async function fill(client: pg.Client): Promise<{ slug: string; links: string[]; purpose: number; cookie: string }> {
  const [cookie = ''] = (await signInMany(house.url, 3)).slice(2);
  const answer = await sendForm(house.url, '/events', cookie, { name: 'Big day', eventOn: '2026-05-10', option1: 'Build a shed', option2: 'Walk', visibility: 'open', language: 'en' });
  const slug = /^\/spaces\/([^/]+)\/round$/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
  await sendForm(house.url, `/spaces/${slug}/round/opening`, cookie, {});
  const { rows: spaces } = await client.query<{ id: string; option: string }>(`select space.id, min(purpose_option.id) as option from space join purpose_option on space_id = space.id where slug = $1 group by 1`, [slug]);
  const space = Number(spaces[0]?.id);
  await client.query(`insert into participant (space_id, name, address, expires_at, added_at, asked_at) select ${space}, 'Guest ' || n, 'guest-' || n || '@example.org', date_trunc('milliseconds', now() + interval '180 days'), now(), now() from generate_series(1, ${people}) n`);
  const { rows } = await client.query<{ id: string; expires_at: Date }>(`select id, expires_at from participant where space_id = ${space} order by id`);
  const secrets = z.object({ session: z.string(), letters: z.string() }).parse(JSON.parse(await readFile(join(house.data, 'demo', 'secrets.json'), 'utf8')));
  const links = rows.map(({ id, expires_at }) => `/round/${keyTo(secrets, 'participant', { id: Number(id), version: 1, expires_at })}`);
  await client.query('vacuum analyze');
  return { slug, links, purpose: Number(spaces[0]?.option), cookie };
}

let house: RunningHouse;
await withDemoHouse(async (running, client) => {
  house = running;
  await measure(client);
});
