/** `npm run bench:start`: from the command to the first page, the very first time and with existing data. */
import { discard, startHouse } from '../test/support/process.ts';
import { median, report, round } from './machine.ts';

const runs = 5;
const firsts: number[] = [];
const nexts: number[] = [];
for (let run = 0; run < runs; run += 1) {
  const { data, port, seconds } = await timed();
  firsts.push(seconds);
  const again = await timed({ data, port });
  nexts.push(again.seconds);
  await discard(data);
}
console.log(`First start to first page: median ${round(median(firsts), 2)} s of ${runs} (goal: under 6 s)`);
console.log(`Next start to first page:  median ${round(median(nexts), 2)} s of ${runs} (goal: under 2 s)`);
report('start', { firstStartSeconds: round(median(firsts), 2), nextStartSeconds: round(median(nexts), 2) }, { firstStartSeconds: 6, nextStartSeconds: 2 });

async function timed(at?: { data: string; port: number }) {
  const start = performance.now();
  const house = await startHouse([], at);
  const seconds = (performance.now() - start) / 1000;
  await house.stop();
  return { data: house.data, port: house.port, seconds };
}
