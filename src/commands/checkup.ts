import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { formatHelp } from '../features/archives/public.ts';
import { comparisonText, noNames, patternFigures, vitalityDocument, vitalityFigures, wrapped } from '../features/vitality/public.ts';
import { systemClock } from '../platform/clock.ts';
import { openAssets } from '../platform/http/assets.ts';
import { isLanguage, type Language, preferredLanguage } from '../platform/i18n/languages.ts';
import { speak, type Voice } from '../platform/i18n/voice.ts';
import { newSinceIn, printReport } from './checkup-print.ts';
import { placeForPage } from './checkup-page.ts';
import { lookAt, type Looked, spanAsked, spanHelp, spanOptions, spanUse } from './checkup-look.ts';
import { type Teller, tellerIn, withoutFile } from './checkup-tell.ts';
import { type Asked, type Command, WrongUse } from './command.ts';
import { archiveOptions, archiveUse, columnHelp } from './recipe.ts';

export const checkupCommand: Command = {
  name: 'checkup',
  summary: 'Say how a community is doing, from its archive',
  use: `draagvlak checkup FILE_OR_FOLDER [--long] [--json] [--html FILE] [--compare OTHER] [--names] [--anonymous] ${spanUse} [--language en|nl] ${archiveUse}`,
  help: [
    'Reads an archive, without a database and without starting anything: a file, a folder or a zip. What it is, is known',
    'by what is in it. The last half year before the last message is looked at closely, and said on one screen.',
    '',
    '--long       everything that is known of it, on several',
    '--json       the same for programs: messages, conversations, people, from, to, measures, warning, patterns, skipped',
    '--html FILE  the same as one page that needs nothing else, with charts; people are called by their place',
    '--names      … or by their names',
    '--anonymous  names nobody and no file anywhere, so that it can be shown around',
    '--compare    another archive, laid beside this one',
    spanHelp,
    formatHelp,
    columnHelp,
    '',
    'Ends with 0 when it has looked, 1 when something failed, 2 when it was asked wrongly or the archive cannot be read.',
  ].join('\n'),
  options: {
    long: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, html: { type: 'string' }, compare: { type: 'string' }, names: { type: 'boolean', default: false }, anonymous: { type: 'boolean', default: false },
    language: { type: 'string' }, ...spanOptions, ...archiveOptions,
  },
  run: async ({ positionals: [path, ...more], values }) => {
    const { language } = values;
    if (language !== undefined && (typeof language !== 'string' || !isLanguage(language))) throw new WrongUse('The language is en or nl.');
    const voice = speak(language ?? languageOfTerminal(), 'UTC', systemClock.now());
    const teller = tellerIn(voice.t, values['anonymous'] === true);
    if (path === undefined || more.length > 0) throw new WrongUse(voice.t('archive.use.what', { use: checkupCommand.use }));
    try {
      return await checkUp(path, values, { voice, teller });
    } catch (error) {
      throw withoutFile(error, teller);
    }
  },
};

interface Told {
  readonly voice: Voice;
  readonly teller: Teller;
}

async function checkUp(path: string, values: Asked['values'], { voice, teller }: Told): Promise<number> {
  const { json, html, compare, names, long } = values;
  const { anonymous } = teller;
  if (typeof compare === 'string' && typeof html === 'string') throw new WrongUse(voice.t('archive.use.onePage'));
  const page = typeof html === 'string' ? await placeForPage(html, teller) : null;
  const span = spanAsked(values, voice.t);
  const looked = await lookAt(path, values, { span, teller });
  if (typeof compare === 'string') return compared(voice, [{ path, looked }, { path: compare, looked: await lookAt(compare, values, { span, teller }) }], { json: json === true, anonymous });
  const everybody = { known: new Map(looked.survey.people.map(({ name }, number) => [number, name])), hosts: new Set<number>() };
  if (page !== null) {
    const title = anonymous ? voice.t('checkup.anArchive') : titleOf(path);
    await writeFile(page, await vitalityDocument({ voice, title, report: looked.report, names: names === true && !anonymous ? everybody : noNames, css: await styleSheet(), note: looked.newSince && newSinceIn(voice, looked.newSince) }));
  }
  if (json === true) console.log(JSON.stringify(figuresOf(looked, anonymous), null, 2));
  else printReport(voice, looked, { names: anonymous ? noNames : everybody, long: long === true, html: page, teller });
  return 0;
}

interface Side {
  readonly path: string;
  readonly looked: Looked;
}

function compared(voice: Voice, [one, other]: readonly [Side, Side], { json, anonymous }: { json: boolean; anonymous: boolean }): number {
  const titled = (side: Side, place: 'A' | 'B') => ({ title: anonymous ? place : titleOf(side.path), report: side.looked.report });
  if (json) console.log(JSON.stringify({ a: figuresOf(one.looked, anonymous), b: figuresOf(other.looked, anonymous) }, null, 2));
  else {
    const since = one.looked.newSince ?? other.looked.newSince;
    const lines = comparisonText(voice, [titled(one, 'A'), titled(other, 'B')]);
    for (const line of since === null ? lines : [...lines, '', ...wrapped(newSinceIn(voice, since))]) console.log(line);
  }
  return 0;
}

function figuresOf({ survey: { counts: read, skipped }, report, counts: { messages, conversations, events, people } }: Looked, anonymous: boolean) {
  return {
    messages,
    conversations,
    events,
    people,
    from: moment(report.totals.from ?? report.meetings?.from ?? read.from),
    to: moment(report.totals.to ?? report.meetings?.to ?? read.to),
    duplicates: read.duplicates,
    files: read.files,
    bytes: read.bytes,
    measures: vitalityFigures(report),
    warning: report.foresight,
    patterns: patternFigures(report),
    skipped: skipped.map(({ file, line, reason }) => ({ ...(!anonymous && { file }), line, reason: reason.name })),
  };
}

const moment = (time: number) => new Date(time).toISOString();

const titleOf = (path: string) => basename(path).replace(/\.(mbox|txt|gz|zip|csv|log)+$/, '') || 'archive';

/** The terminal's own language, where it is one of ours. */
const languageOfTerminal = (): Language => preferredLanguage(Intl.DateTimeFormat().resolvedOptions().locale, 'en');

async function styleSheet(): Promise<string> {
  const { folder, address } = await openAssets();
  return readFile(join(folder, basename(address['app.css'])), 'utf8');
}
