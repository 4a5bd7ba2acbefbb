import { backupCommand } from './backup.ts';
import type { Command } from './command.ts';
import { checkupCommand } from './checkup.ts';
import { configCommand } from './config.ts';
import { importCommand } from './import.ts';
import { restoreCommand } from './restore.ts';
import { startCommand } from './start.ts';

export const commands: readonly Command[] = [startCommand, checkupCommand, importCommand, backupCommand, restoreCommand, configCommand];

export const findCommand = (name: string): Command | undefined => commands.find((command) => command.name === name);
