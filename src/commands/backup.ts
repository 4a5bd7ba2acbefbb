import { openHome } from '../main.ts';
import { writeBackup } from '../features/administration/public.ts';
import { readConfig } from '../platform/config.ts';
import { systemClock } from '../platform/clock.ts';
import { openSecrets } from '../platform/secrets.ts';
import { type Command, WrongUse } from './command.ts';

export const backupCommand: Command = {
  name: 'backup',
  summary: 'Write everything into one file',
  use: 'draagvlak backup FILE',
  help: 'Database and keys, of one moment, as a gzipped tar. Draagvlak may go on running. Keep the file where nobody else reads it.',
  options: {},
  run: async ({ positionals: [file] }) => {
    if (file === undefined) throw new WrongUse('Say where to: draagvlak backup FILE');
    const config = readConfig();
    const home = await openHome(config);
    try {
      const secrets = await openSecrets(config.DATA_DIR);
      const { tables } = await writeBackup({ ...home, secrets }, file, systemClock.now());
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      console.log(`${file} holds ${tables.length} tables with ${rows} rows, and the keys.`);
      return 0;
    } finally {
      await home.close();
    }
  },
};
