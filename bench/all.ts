/** `npm run bench`: every bench, one after the other. */
import { readdir } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';

const tools = new Set(['all.ts', 'data.ts', 'demo-house.ts', 'load.ts', 'machine.ts']);
const names = (await readdir('bench')).filter((name) => name.endsWith('.ts') && !tools.has(name)).sort();
let failed = 0;
for (const name of names) {
  console.log(`\n── ${name}`);
  failed += spawnSync(process.execPath, [`bench/${name}`, ...process.argv.slice(2)], { stdio: 'inherit' }).status === 0 ? 0 : 1;
}
process.exitCode = failed === 0 ? 0 : 1;
