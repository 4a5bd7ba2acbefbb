import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatHelp, importArchive, sentenceIn, type SkippedMessage, UnreadableArchive } from '../features/archives/public.ts';
import { openHome } from '../main.ts';
import { type Config, readConfig } from '../platform/config.ts';
import { systemClock } from '../platform/clock.ts';
import { isLanguage } from '../platform/i18n/languages.ts';
import { openSecrets } from '../platform/secrets.ts';
import { type Command, WrongUse } from './command.ts';
import { progressBar } from './progress.ts';
import { archiveOptions, archiveUse, columnHelp, openAsAsked } from './recipe.ts';

export const importCommand: Command = {
  name: 'import',
  summary: 'Bring in an archive',
  use: `draagvlak import FILE_OR_FOLDER --space NAME [--language en|nl] ${archiveUse}`,
  help: [
    'Reads a file, a folder or a zip. The space is hidden until a host opens it. Running it again adds what is new and',
    'changes nothing else. Messages that cannot be read are named in a report in the data directory.',
    '',
    formatHelp,
    columnHelp,
  ].join('\n'),
  options: { space: { type: 'string' }, language: { type: 'string', default: 'en' }, ...archiveOptions },
  run: async ({ positionals: [path], values }) => {
    const { space, language } = values;
    if (path === undefined || typeof space !== 'string' || space.trim() === '') throw new WrongUse(`Say what and where to: ${importCommand.use}`);
    if (typeof language !== 'string' || !isLanguage(language)) throw new WrongUse('The language is en or nl.');
    const archive = await openAsAsked(path, values).catch(asWrongUse);
    const config = readConfig();
    const home = await openHome(config);
    try {
      const { letters: secret } = await openSecrets(config.DATA_DIR);
      const bars = { order: progressBar({ label: 'Reading' }), texts: progressBar({ label: 'Storing' }) };
      const outcome = await importArchive(home.pool, {
        archive, space: space.trim().slice(0, 120), language, secret, now: systemClock.now(),
        onProgress: (step, progress) => bars[step].show(progress),
      }).catch(asWrongUse);
      bars.texts.end();
      for (const notice of outcome.notices) console.error(sentenceIn(notice));
      console.log(`${outcome.messages} messages, ${outcome.posts} of them new, in ${outcome.conversations} new conversations by ${outcome.people} people.`);
      if (outcome.acts > 0) console.log(`${outcome.acts} times somebody came, went, thanked or was at an event; that was not known yet.`);
      console.log(`They are in the space "${space.trim()}" (/spaces/${outcome.slug})${outcome.isNew ? ', which is hidden until a host opens it' : ''}.`);
      if (outcome.skipped.length > 0) console.log(`${outcome.skipped.length} could not be read; they are named in ${await report(config, outcome.slug, outcome.skipped)}.`);
      return 0;
    } finally {
      await home.close();
    }
  },
};

function asWrongUse(error: unknown): never {
  throw error instanceof UnreadableArchive ? new WrongUse(error.message) : error;
}

async function report(config: Config, slug: string, skipped: readonly SkippedMessage[]): Promise<string> {
  const folder = join(config.DATA_DIR, 'imports');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${slug}-skipped.txt`);
  await writeFile(file, skipped.map((each) => `${each.file}:${each.line}: ${sentenceIn(each.reason)}\n`).join(''));
  return file;
}
