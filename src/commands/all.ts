import type { Command } from './command.ts';
import { configCommand } from './config.ts';
import { startCommand } from './start.ts';

export const commands: readonly Command[] = [startCommand, configCommand];

export const findCommand = (name: string): Command | undefined => commands.find((command) => command.name === name);
