import { join } from 'node:path';
import { type Config, readConfig } from '../platform/config.ts';
import type { Command } from './command.ts';

export const startCommand: Command = {
  name: 'start',
  summary: 'Start Draagvlak and say where it stands',
  use: 'draagvlak start [--demo] [--development]',
  help: '--demo         Start with a small made-up organisation, kept apart from your own data.\n--development  Also show /design, every component in every state.',
  options: { demo: { type: 'boolean', default: false }, development: { type: 'boolean', default: false } },
  run: async ({ values }) => {
    const isDemo = values['demo'] === true;
    const { start } = await import('../main.ts');
    // Heard from the beginning: whoever is told to stop half-way goes on to where it can stop in order.
    const told = untilToldToStop();
    const running = await start(isDemo ? besides(readConfig()) : readConfig(), { isDemo, isDevelopment: values['development'] === true, say: (line) => console.log(line) });
    const why = await Promise.race([told.then(() => 'told'), running.lost.then(() => 'lost')]);
    if (why === 'lost') {
      console.error('PostgreSQL has ended. Start Draagvlak again; what was answered is there.');
      process.exit(1);
    }
    await running.stop();
    return 0;
  },
};

/** The demonstration lives beside the real data, never in it, and no letter of it leaves the house. */
const besides = (config: Config): Config => ({ ...config, DATA_DIR: join(config.DATA_DIR, 'demo'), DATABASE_URL: undefined, SMTP_URL: undefined });

function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
