/**
 * `npm run bench:pages`: requests a second of one process with PostgreSQL and the load generator on the same cores, at 20
 * connections: a conversation page of 20 posts for strangers and for members, posting a reply, and the weight of a first
 * load. Loopback only, bounded in time. Baselines: NodeBB 4.10 on two such cores.
 */
import pg from 'pg';
import { discard, startHouse } from '../test/support/process.ts';
import { load } from './load.ts';
import { median, report, round } from './machine.ts';

const connections = 20;
const seconds = 10;
const runs = 3;
const nodebb = { stranger: 87, member: 44, reply: 27, firstLoadKilobytes: 605, firstLoadRequests: 43 };

async function measure(): Promise<void> {
  const conversations = await fill();
  const paths = conversations.map((id) => `/spaces/compost-soil/conversations/${id}`);
  const sessions = await Promise.all(Array.from({ length: 10 }, (_, at) => enter(at + 3)));
  const page = paths[0] ?? '/';
  const stranger = await best(() => get(page), 200);
  const member = await best(() => get(page, sessions[0]), 200);
  let turn = 0;
  const reply = await best(() => {
    turn += 1;
    return post(`${paths[turn % paths.length]}/posts`, sessions[turn % sessions.length] ?? '', `body=Reply+number+${turn}`);
  }, 303);
  const weight = await firstLoad(page);
  print('page of 20 posts, stranger', stranger, nodebb.stranger, 1500);
  print('page of 20 posts, member', member, nodebb.member, 1000);
  print('reply, durable before its answer', reply, nodebb.reply, 400);
  console.log(`first load of that page: ${weight.kilobytes} kB compressed in ${weight.requests} requests (goal: under 60 kB, fewer than 8; NodeBB ${nodebb.firstLoadKilobytes} kB in ${nodebb.firstLoadRequests})`);
  report(
    'pages',
    {
      strangerPerSecond: round(stranger.rate), strangerP99Milliseconds: round(stranger.p99), memberPerSecond: round(member.rate), memberP99Milliseconds: round(member.p99),
      replyPerSecond: round(reply.rate), replyP99Milliseconds: round(reply.p99), firstLoadKilobytes: weight.kilobytes, firstLoadRequests: weight.requests,
    },
    { software: 'NodeBB 4.10', strangerPerSecond: nodebb.stranger, memberPerSecond: nodebb.member, replyPerSecond: nodebb.reply, firstLoadKilobytes: nodebb.firstLoadKilobytes },
  );
}

interface Figure {
  readonly rate: number;
  readonly p99: number;
  readonly failed: number;
}

async function best(request: () => string, status: number): Promise<Figure> {
  await load({ port: house.port, connections, seconds: 3, request, status });
  const results = [];
  for (let run = 0; run < runs; run += 1) results.push(await load({ port: house.port, connections, seconds, request, status }));
  return { rate: median(results.map((each) => each.requestsPerSecond)), p99: median(results.map((each) => each.p99)), failed: results.reduce((sum, each) => sum + each.failed, 0) };
}

function print(what: string, figure: Figure, baseline: number, goal: number): void {
  console.log(`${what}: ${round(figure.rate)} requests/s, p99 ${round(figure.p99)} ms, ${figure.failed} failed (goal ${goal}; NodeBB ${baseline}; ${round(figure.rate / baseline)} times)`);
}

const get = (path: string, cookie?: string) => `GET ${path} HTTP/1.1\r\nHost: localhost:${house.port}\r\n${cookie ? `Cookie: ${cookie}\r\n` : ''}\r\n`;

const post = (path: string, cookie: string, body: string) =>
  `POST ${path} HTTP/1.1\r\nHost: localhost:${house.port}\r\nOrigin: ${house.url}\r\nCookie: ${cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

async function enter(person: number): Promise<string> {
  const answer = await fetch(`${house.url}/demo/session`, { method: 'POST', redirect: 'manual', headers: { origin: house.url }, body: new URLSearchParams({ person: String(person) }) });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** Twenty conversations of twenty posts, and the limit on posting lifted for this run: it is made for people. */
async function fill(): Promise<number[]> {
  const client = new pg.Client({ connectionString: `postgres://draagvlak@localhost:5432/draagvlak?host=${house.data}/demo/postgres` });
  await client.connect();
  const text = 'Sour smell and no heat is nearly always the same thing: too much green, too wet, no air. Grass mats like felt. '.repeat(4);
  const { rows } = await client.query<{ id: number }>(
    `insert into conversation (space_id, title, language, started_by, started_at, last_post_at, last_post_by, posts, search)
     select 2, 'A conversation of twenty posts, number ' || n, 'en', 3, now() - interval '1 day', now() - interval '1 hour', 3, 20, '' from generate_series(1, 20) n returning id`,
  );
  await client.query(
    `insert into post (space_id, conversation_id, author_id, posted_at, format, language, body, html, search)
     select 2, id, 3 + n % 8, date_trunc('milliseconds', now() - interval '1 day' + n * interval '1 minute'), 'markdown', 'en', $1, '<p>' || $1 || '</p>', search_words('en', $1)
     from unnest($2::bigint[]) id, generate_series(1, 20) n`,
    [text, rows.map(({ id }) => id)],
  );
  await client.query('insert into membership (space_id, person_id, role) select 2, id, $1 from person on conflict do nothing', ['member']);
  await client.query(`create or replace function unlimited() returns trigger language plpgsql as $$ begin new.points := 1; return new; end $$`);
  await client.query('create trigger unlimited before insert or update on attempts for each row execute function unlimited()');
  await client.end();
  return rows.map(({ id }) => id);
}

async function firstLoad(path: string): Promise<{ kilobytes: number; requests: number }> {
  const size = async (address: string) => {
    const answer = await fetch(house.url + address, { headers: { 'accept-encoding': 'br' } });
    const length = Number(answer.headers.get('content-length') ?? Number.NaN);
    const text = await answer.text();
    return { bytes: Number.isNaN(length) ? (await compressed(house.url + address)) : length, text };
  };
  const page = await size(path);
  const parts = [...new Set([...page.text.matchAll(/(?:href|src)="(\/assets\/[^"#]+)/g)].map((match) => match[1] ?? ''))];
  const sizes = await Promise.all(parts.filter((part) => !part.includes('composer')).map(size));
  const bytes = [page, ...sizes].reduce((sum, each) => sum + each.bytes, 0);
  return { kilobytes: round(bytes / 1000), requests: sizes.length + 1 };
}

/** The bytes that went over the line, where the answer is streamed and says no length. */
async function compressed(address: string): Promise<number> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () => resolve(bytes));
    });
    asked.on('error', reject);
    asked.end();
  });
}

const house = await startHouse(['--demo']);
try {
  await measure();
} finally {
  await house.stop();
  await discard(house.data);
}
