/**
 * `npm run bench:petition-replay [-- --data DIR]`: the two busiest hours of a real viral day, 24 times as fast, on one process
 * with PostgreSQL and those who sign on the same cores. What is looked for is that memory stays flat and work in proportion.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { dataFolder } from './data.ts';
import { report, round } from './machine.ts';
import { busiestStretch, countAt, readCurve } from './petition/curve.ts';
import { withPetition } from './petition/house.ts';
import { cpuSeconds, residentMegabytes } from './petition/process.ts';
import { signMany } from './petition/signers.ts';

const stretchSeconds = 2 * 3600;
const speed = 24;
const parts = 5;

const folder = dataFolder('petitions');
if (folder === null) {
  console.log('The curve of a viral day is missing: give its folder by --data DIR or DRAAGVLAK_DATA. Nothing was measured.');
  process.exit();
}
const curve = await readCurve(folder);
const begins = busiestStretch(curve, stretchSeconds);
const first = countAt(curve, begins);
const all = countAt(curve, begins + stretchSeconds) - first;
const seconds = stretchSeconds / speed;
console.log(`${Math.round(all)} signatures of two hours, in ${seconds} s: ${round(all / seconds)} a second on average`);

await withPetition({}, async (place) => {
  const { house: { port, pid }, client, spaceId } = place;
  const signed = async () => (await client.query<{ confirmed: number }>('select confirmed from petition_tally where space_id = $1', [spaceId])).rows[0]?.confirmed ?? 0;
  const running = signMany(client, place.secrets, { ...place, port, seconds, connections: 48, due: (passed) => countAt(curve, begins + passed * speed) - first });
  const looks = [];
  let before = { cpu: await cpuSeconds(pid), count: 0 };
  for (let part = 0; part < parts; part += 1) {
    await pause((seconds * 1000) / parts);
    const now = { cpu: await cpuSeconds(pid), count: await signed() };
    looks.push({ megabytes: await residentMegabytes(pid), perThousand: (1000 * (now.cpu - before.cpu)) / Math.max(1, now.count - before.count), rate: ((now.count - before.count) * parts) / seconds });
    before = now;
  }
  const outcome = await running;
  for (const [part, { megabytes, perThousand, rate }] of looks.entries()) console.log(`part ${part + 1} of ${parts}: ${round(rate)} a second, ${round(megabytes)} MB, ${round(perThousand, 2)} s of work for a thousand`);
  const [second, last] = [looks[1], looks.at(-1)];
  const work = looks.map(({ perThousand }) => perThousand);
  const late = Math.round(all) - outcome.asked;
  console.log(`${outcome.confirmed} confirmed, ${outcome.wrong} answered otherwise, ${late} not sent in time; memory from the second part to the last: ${round((last?.megabytes ?? 0) - (second?.megabytes ?? 0))} MB; most work for a thousand is ${round(Math.max(...work) / Math.min(...work), 2)} times the least`);
  report('petition-replay', { confirmed: outcome.confirmed, wrong: outcome.wrong, notSentInTime: late, memoryGrowthMegabytes: round((last?.megabytes ?? 0) - (second?.megabytes ?? 0)), megabytes: round(last?.megabytes ?? 0), workRatio: round(Math.max(...work) / Math.min(...work), 2) }, { averagePerSecond: round(all / seconds), speed });
});
process.exit();
