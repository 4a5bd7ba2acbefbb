/**
 * `npm run bench:petition [-- --seconds N]`: the hour in which a petition goes viral, with the server, PostgreSQL and those who
 * sign on the same cores. Loopback only, bounded in count and time. Anchors: the busiest minute in the history of the UK
 * Parliament's petitions was 1,500 signatures, and the site went down.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { load } from './load.ts';
import { report, round } from './machine.ts';
import { type PetitionHouse, withPetition } from './petition/house.ts';
import { openMailSink } from './petition/mail-sink.ts';
import { type Signed, signMany } from './petition/signers.ts';
import { residentMegabytes } from './petition/process.ts';
import { watch } from './petition/watchers.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '120' } } });
const seconds = Number(values.seconds);
const goals = { signaturesPerSecond: 1000, p99Milliseconds: 250, pagesPerSecond: 5000, watchers: 10_000, watchersMegabytes: 400 };
const busiestMinute = 1500;
const figures: Record<string, number> = {};

const at = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

async function counted({ client, spaceId }: PetitionHouse): Promise<{ confirmed: number; rows: number; letters: number }> {
  const { rows } = await client.query<{ confirmed: number; rows: string; letters: string }>(
    `select confirmed, (select count(*) from signature where space_id = $1 and state = 'confirmed') as rows, (select count(*) from signature_letter where space_id = $1) as letters from petition_tally where space_id = $1`,
    [spaceId],
  );
  return { confirmed: rows[0]?.confirmed ?? 0, rows: Number(rows[0]?.rows), letters: Number(rows[0]?.letters) };
}

function lostOf(signed: Signed, kept: { confirmed: number; rows: number; letters: number }): number {
  return Math.abs(kept.confirmed - signed.confirmed) + Math.abs(kept.rows - signed.confirmed) + Math.max(0, signed.asked - kept.letters);
}

async function sign(place: PetitionHouse): Promise<void> {
  await signMany(place.client, place.secrets, { ...place, port: place.house.port, seconds: 3, connections: 32 });
  const before = await counted(place);
  const signed = await signMany(place.client, place.secrets, { ...place, port: place.house.port, seconds, connections: 48 });
  const after = await counted(place);
  const lost = lostOf(signed, { confirmed: after.confirmed - before.confirmed, rows: after.rows - before.rows, letters: after.letters - before.letters });
  const rate = signed.confirmed / signed.seconds;
  const p99 = Math.max(at(signed.formTimes, 0.99), at(signed.buttonTimes, 0.99));
  console.log(`${signed.confirmed} signatures in ${round(signed.seconds)} s, form sent, letter in line, button pressed, each on the disk before its answer: ${round(rate)} a second (goal ${goals.signaturesPerSecond}; ${round((rate * 60) / busiestMinute)} times the busiest minute)`);
  console.log(`  form: median ${round(at(signed.formTimes, 0.5))} ms, p99 ${round(at(signed.formTimes, 0.99))} ms; button: median ${round(at(signed.buttonTimes, 0.5))} ms, p99 ${round(at(signed.buttonTimes, 0.99))} ms (goal under ${goals.p99Milliseconds})`);
  console.log(`  ${lost} lost or counted twice, ${signed.shedTimes.length} told to come again, ${signed.wrong} answered otherwise; the process holds ${round(await residentMegabytes(place.house.pid))} MB`);
  Object.assign(figures, { signaturesPerSecond: round(rate), signP99Milliseconds: round(p99), lost, timesBusiestMinute: round((rate * 60) / busiestMinute) });
  if (lost > 0) process.exitCode = 1;
}

async function look(place: PetitionHouse): Promise<void> {
  const { port } = place.house;
  const request = () => `GET ${place.home} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\n\r\n`;
  const [pages, signed] = await Promise.all([
    load({ port, connections: 64, seconds: 20, request, status: 200 }),
    signMany(place.client, place.secrets, { ...place, port, seconds: 20, connections: 32, due: (passed) => 500 * passed }),
  ]);
  console.log(`the page for strangers: ${round(pages.requestsPerSecond)} a second, p99 ${round(pages.p99)} ms, ${pages.failed} failed, while ${round(signed.confirmed / signed.seconds)} a second signed (goal ${goals.pagesPerSecond} beside 500)`);
  Object.assign(figures, { pagesPerSecond: round(pages.requestsPerSecond), pageP99Milliseconds: round(pages.p99), signaturesBesidePages: round(signed.confirmed / signed.seconds) });
}

async function watchMany(place: PetitionHouse): Promise<void> {
  const { port, pid } = place.house;
  const before = await residentMegabytes(pid);
  const watchers = await watch(port, `${place.home}/live`, goals.watchers);
  const signing = signMany(place.client, place.secrets, { ...place, port, seconds: 5, connections: 4, due: (passed) => 100 * passed });
  const start = watchers.heard();
  await signing;
  await pause(1500);
  const perWatcher = (watchers.heard() - start) / goals.watchers;
  const megabytes = await residentMegabytes(pid);
  console.log(`${goals.watchers} open counters: the process holds ${round(megabytes)} MB (${round(before)} before; goal under ${goals.watchersMegabytes}); each heard ${round(perWatcher)} numbers in six and a half seconds`);
  watchers.close();
  Object.assign(figures, { watchersMegabytes: round(megabytes), numbersPerWatcher: round(perWatcher) });
}

/** Many more than can be served: what is refused is refused at once, and what was taken in is served. */
async function tooMany(place: PetitionHouse): Promise<void> {
  const { port } = place.house;
  const before = await counted(place);
  const signed = await signMany(place.client, place.secrets, { ...place, port, seconds: 10, connections: 1500 });
  const after = await counted(place);
  const lost = Math.abs(after.confirmed - before.confirmed - signed.confirmed);
  const taken = [...signed.formTimes, ...signed.buttonTimes].sort((one, other) => one - other);
  console.log(`3,000 connections at once: ${signed.confirmed} signed (${round(signed.confirmed / signed.seconds)} a second), ${signed.shedTimes.length} times somebody was told to come again (median ${round(at(signed.shedTimes, 0.5))} ms), ${signed.wrong} answered otherwise, ${lost} lost; who was let in: median ${round(at(taken, 0.5))} ms, p99 ${round(at(taken, 0.99))} ms`);
  Object.assign(figures, { overloadSignaturesPerSecond: round(signed.confirmed / signed.seconds), overloadShed: signed.shedTimes.length, overloadWrong: signed.wrong, overloadLost: lost, overloadP99Milliseconds: round(at(taken, 0.99)) });
  if (lost > 0) process.exitCode = 1;
}

/** A power cut in the middle of it. */
async function pullThePlug(place: PetitionHouse, letters: ReadonlyMap<string, number>): Promise<void> {
  const running = signMany(place.client, place.secrets, { ...place, port: place.house.port, seconds: 8, connections: 48 });
  await pause(4000);
  const killed = place.killAndRestart();
  const signed = await running;
  await killed;
  const { rows } = await place.client.query<{ id: string }>(`select id from signature where space_id = $1 and state = 'confirmed'`, [place.spaceId]);
  const there = new Set(rows.map(({ id }) => Number(id).toString(36)));
  const lost = signed.keys.filter((key) => !there.has(key.slice(0, key.indexOf('-')))).length;
  await untilSent(place);
  const twice = [...letters.values()].filter((times) => times > 1).length;
  const { rows: unsent } = await place.client.query<{ count: string }>(`select count(*) from signature_letter letter join signature on signature.id = signature_id where sent_at is null and dropped_at is null`);
  console.log(`kill -9 in the middle: of ${signed.keys.length} confirmed ones ${lost} are lost; ${letters.size} letters came, ${twice} of them twice, ${unsent[0]?.count} still wait in line after three minutes`);
  Object.assign(figures, { killLost: lost, lettersTwice: twice, lettersUnsent: Number(unsent[0]?.count) });
  if (lost > 0) process.exitCode = 1;
}

async function untilSent({ client }: PetitionHouse): Promise<void> {
  for (const until = Date.now() + 180_000; Date.now() < until; await pause(1000)) {
    const { rows } = await client.query<{ count: string }>('select count(*) from signature_letter where sent_at is null and dropped_at is null');
    if (rows[0]?.count === '0') return;
  }
}

await withPetition({}, watchMany);
const sink = await openMailSink();
await withPetition({ SMTP_URL: sink.url }, async (place) => {
  await sign(place);
  await look(place);
  await tooMany(place);
  await pullThePlug(place, sink.letters);
});
sink.close();
report('petition', figures, { ...goals, busiestMinutePerSecond: busiestMinute / 60 });
process.exit();
