import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { lastLivelyMoment } from '../core/vitality/lively.ts';
import { measureVitality } from '../core/vitality/report.ts';
import { formatHelp, openArchive, surveyArchive, UnreadableArchive } from '../features/archives/public.ts';
import { patternFigures, vitalityDocument, vitalityFigures, vitalityText, weeksLookedAt } from '../features/vitality/public.ts';
import { systemClock } from '../platform/clock.ts';
import { openAssets } from '../platform/http/assets.ts';
import { isLanguage, type Language, preferredLanguage } from '../platform/i18n/languages.ts';
import { speak, type Voice } from '../platform/i18n/voice.ts';
import { type Command, WrongUse } from './command.ts';
import { progressBar } from './progress.ts';

const weekMilliseconds = 7 * 86_400_000;

type Survey = Awaited<ReturnType<typeof surveyArchive>>;

export const checkupCommand: Command = {
  name: 'checkup',
  summary: 'Say how a community is doing, from its archive',
  use: 'draagvlak checkup FILE_OR_FOLDER [--json] [--html FILE] [--language en|nl] [--format NAME]',
  help: [
    'Reads an archive, without a database and without starting anything: a file, a folder or a zip. What it is, is known',
    'by what is in it. The last half year before the last message is looked at closely.',
    '',
    '--json       the same for programs: messages, conversations, people, from, to, measures, warning, patterns, skipped',
    '--html FILE  the same as one page that needs nothing else, with charts',
    formatHelp,
  ].join('\n'),
  options: { json: { type: 'boolean', default: false }, html: { type: 'string' }, language: { type: 'string' }, format: { type: 'string' } },
  run: async ({ positionals: [path], values: { json, html, language, format } }) => {
    if (path === undefined) throw new WrongUse(`Say what to look at: ${checkupCommand.use}`);
    if (language !== undefined && (typeof language !== 'string' || !isLanguage(language))) throw new WrongUse('The language is en or nl.');
    const survey = await read(path, typeof format === 'string' ? format : undefined);
    const voice = speak(language ?? languageOfTerminal(), 'UTC', systemClock.now());
    const until = lastLivelyMoment(survey.facts, weeksLookedAt * weekMilliseconds) ?? survey.counts.to + 1;
    const report = measureVitality(survey.facts, { zone: 'UTC', until, weeks: weeksLookedAt, hosts: new Set(), asOf: survey.counts.to + 1 });
    const names = { known: new Map(survey.people.map(({ name }, number) => [number, name])), hosts: new Set<number>() };
    if (typeof html === 'string') {
      await writeFile(html, await vitalityDocument({ voice, title: titleOf(path), report, names, css: await styleSheet() }));
    }
    if (json === true) console.log(JSON.stringify(figuresOf(survey, report), null, 2));
    else print(voice, survey, vitalityText(voice, report, names), typeof html === 'string' ? html : null);
    return 0;
  },
};

async function read(path: string, format: string | undefined): Promise<Survey> {
  const bar = progressBar('Reading');
  try {
    const archive = await openArchive(path, format);
    return await surveyArchive(archive, bar.show);
  } catch (error) {
    throw error instanceof UnreadableArchive ? new WrongUse(error.message) : error;
  } finally {
    bar.end();
  }
}

function figuresOf({ counts, skipped }: Survey, report: ReturnType<typeof measureVitality>) {
  return {
    messages: counts.messages,
    conversations: counts.conversations,
    people: counts.people,
    from: new Date(counts.from).toISOString(),
    to: new Date(counts.to).toISOString(),
    duplicates: counts.duplicates,
    files: counts.files,
    bytes: counts.bytes,
    measures: vitalityFigures(report),
    warning: report.foresight,
    patterns: patternFigures(report),
    skipped,
  };
}

const mostShown = 10;

function print(voice: Voice, { skipped }: Survey, lines: readonly string[], html: string | null): void {
  for (const line of lines) console.log(line);
  if (skipped.length > 0) console.log(`\n${voice.t('checkup.skipped', { count: skipped.length })}`);
  for (const each of skipped.slice(0, mostShown)) console.log(`  ${basename(each.file)}:${each.line}  ${each.reason}`);
  if (skipped.length > mostShown) console.log(`  ${voice.t('checkup.more', { count: skipped.length - mostShown })}`);
  if (html !== null) console.log(`\n${voice.t('checkup.written', { file: html })}`);
}

const titleOf = (path: string) => basename(path).replace(/\.(mbox|txt|gz)+$/, '') || 'archive';

/** The terminal's own language, where it is one of ours. */
const languageOfTerminal = (): Language => preferredLanguage(Intl.DateTimeFormat().resolvedOptions().locale, 'en');

async function styleSheet(): Promise<string> {
  const { folder, address } = await openAssets();
  return readFile(join(folder, basename(address['app.css'])), 'utf8');
}
