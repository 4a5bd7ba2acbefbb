import { openDatabaseOf } from '../main.ts';
import { migrate } from '../database/migrate.ts';
import { clearPlace, fillTables, openBackup, restoreSecrets, UnusableBackup } from '../features/administration/public.ts';
import { readConfig } from '../platform/config.ts';
import { type Command, WrongUse } from './command.ts';

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'Bring back what a backup holds, into an empty place',
  use: 'draagvlak restore FILE',
  help: 'Only where no organisation has been set up yet: set DATA_DIR to a new folder, or DATABASE_URL to an empty database.',
  options: {},
  run: async ({ positionals: [file] }) => {
    if (file === undefined) throw new WrongUse('Say from what: draagvlak restore FILE');
    const backup = await openBackup(file).catch(asWrongUse);
    const config = readConfig();
    const home = await openDatabaseOf(config);
    try {
      await clearPlace(home.db).catch(asWrongUse);
      // First as it was when the backup was made, then on to today.
      await migrate(home.db, backup.manifest.migration);
      // The keys first: without them the data would stand there with doors that no longer fit.
      await restoreSecrets(backup, config.DATA_DIR);
      await fillTables(home.pool, backup);
      await migrate(home.db);
      console.log(`Restored what ${file} held on ${backup.manifest.madeAt.slice(0, 10)}. Start Draagvlak as usual.`);
      return 0;
    } finally {
      await home.close();
      await backup.close();
    }
  },
};

function asWrongUse(error: unknown): never {
  throw error instanceof UnusableBackup ? new WrongUse(error.message) : error;
}
