/** `npm run bench:sharing`: how long it takes to read how a hundred thousand signatures were passed on. */
import { measureSharing } from '../src/core/sharing/sharing.ts';
import { median, report, round } from './machine.ts';

const signatures = 100_000;
const runs = 9;

const told = (how: string, broughtBy: (id: number) => number | null) => {
  const rows = Array.from({ length: signatures }, (_, at) => ({ id: at + 1, broughtBy: broughtBy(at + 1), carrier: at % 5 === 0 ? at % 40 : null, day: `2026-05-${String(1 + (at % 28)).padStart(2, '0')}`, channel: 'link' }));
  const took = Array.from({ length: runs }, () => {
    const start = performance.now();
    measureSharing(rows, '2026-06-01');
    return performance.now() - start;
  });
  console.log(`sharing of ${signatures} signatures, ${how}: median ${round(median(took))} ms of ${runs}, slowest ${round(Math.max(...took))} ms`);
  return round(median(took));
};

report('sharing', {
  'one in three brought, milliseconds': told('one in three brought', (id) => (id % 3 === 0 ? 1 + ((id * 7919) % (id - 1)) : null)),
  'one chain, milliseconds': told('one chain', (id) => (id === 1 ? null : id - 1)),
}, {});
