import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Where real data lies: `--data DIR`, else `DRAAGVLAK_DATA`, else `../shared/data`; null where there is none. */
export function dataFolder(part: string): string | null {
  const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false });
  const base = typeof values.data === 'string' ? values.data : (process.env['DRAAGVLAK_DATA'] ?? '../shared/data');
  const folder = resolve(join(base, part));
  return existsSync(folder) ? folder : null;
}
