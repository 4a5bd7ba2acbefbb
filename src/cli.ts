import { parseArgs } from 'node:util';
import { enableCompileCache } from 'node:module';
import type { Command } from './commands/command.ts';
import { commands, findCommand } from './commands/all.ts';
import { DatabaseUnusable } from './database/failures.ts';
import { WrongSetting } from './platform/config.ts';
import { WrongUse } from './commands/command.ts';

enableCompileCache();
process.exitCode = await main(process.argv.slice(2));

/** Exit codes: 0 done, 1 failed, 2 wrong use or wrong input. */
async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return say(overview());
  const command = findCommand(name);
  if (!command) return complain(`There is no command "${name}".\n\n${overview()}`, 2);
  if (rest.includes('--help') || rest.includes('-h')) return say(`${command.use}\n\n${command.help}`);
  try {
    return await run(command, rest);
  } catch (error) {
    return explain(error, command);
  }
}

async function run(command: Command, words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...words], options: command.options, allowPositionals: true, strict: true });
  return command.run({ positionals, values });
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`);
  return `Draagvlak, a home for a non-profit's supporters.\n\nUse: draagvlak COMMAND [--help]\n\n${lines.join('\n')}`;
}

function explain(error: unknown, command: Command): number {
  if (error instanceof WrongUse) return complain(error.message, 2);
  if (error instanceof WrongSetting) return complain(error.message, 2);
  if (error instanceof DatabaseUnusable) return complain(error.message, 1);
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    return complain(`${error.message.split('. ')[0]}. Use: ${command.use}`, 2);
  }
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return complain('The port is in use by another program. Set PORT to another one, such as PORT=3001.', 1);
  }
  const reason = error instanceof Error ? error.message : String(error);
  if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) console.error(error.stack);
  return complain(`That did not work: ${reason}. What was there before is as it was. LOG_LEVEL=debug tells more.`, 1);
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function complain(text: string, code: number): number {
  console.error(text);
  return code;
}
