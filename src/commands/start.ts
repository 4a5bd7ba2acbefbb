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
    await told;
    await running.stop();
    return 0;
  },
};

/** The demonstration lives beside the real data, never in it. */
const besides = (config: Config): Config => ({ ...config, DATA_DIR: join(config.DATA_DIR, 'demo') });

function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
