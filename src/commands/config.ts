import { describeConfig, readConfig } from '../platform/config.ts';
import type { Command } from './command.ts';

export const configCommand: Command = {
  name: 'config',
  summary: 'Print the settings in force, secrets hidden',
  use: 'draagvlak config',
  help: 'Settings come from environment variables; docs/settings.md explains each.',
  options: {},
  run: () => {
    console.log(describeConfig(readConfig()));
    return Promise.resolve(0);
  },
};
