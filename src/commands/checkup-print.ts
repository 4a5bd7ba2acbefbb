import { basename } from 'node:path';
import { styleText } from 'node:util';
import type { Day } from '../core/calendar.ts';
import { cut, harmless, type Names, type ScreenLine, vitalityScreen, vitalityText, wrapped } from '../features/vitality/public.ts';
import { calendarDay } from '../platform/i18n/format.ts';
import type { Voice } from '../platform/i18n/voice.ts';
import type { Looked } from './checkup-look.ts';
import type { Teller } from './checkup-tell.ts';

interface Wishes {
  readonly names: Names;
  /** Everything, and not one screen. */
  readonly long: boolean;
  /** Where the page was written. */
  readonly html: string | null;
  readonly teller: Teller;
}

const mostShown = 10;
const mostOnScreen = 2;

/** Prints the report, and below it in short what could not be read. */
export function printReport(voice: Voice, looked: Looked, { names, long, html, teller }: Wishes): void {
  const { survey: { skipped }, report, glance, counts, newSince } = looked;
  const lines = long ? vitalityText(voice, report, names) : vitalityScreen(voice, report, glance, names).map(painted);
  for (const line of lines) console.log(line);
  if (newSince !== null) paragraph(wrapped(newSinceIn(voice, newSince)));
  if (counts.events > 0 && counts.messages > 0) paragraph(wrapped(voice.t('checkup.events', { count: counts.events })));
  if (skipped.length > 0) paragraph(skippedLines(voice, looked, { most: long ? mostShown : mostOnScreen, teller }).map(harmless).map((line) => (long ? line : cut(line))));
  if (html !== null) paragraph([teller.anonymous ? voice.t('archive.written') : voice.t('checkup.written', { file: html })]);
}

/** What the figures of newcomers cannot know. */
export const newSinceIn = (voice: Voice, day: Day): string => voice.t('archive.newSince', { day: calendarDay(voice, 'fullDay', day) });

function paragraph(lines: readonly string[]): void {
  console.log(`\n${lines.join('\n')}`);
}

function skippedLines({ t }: Voice, { survey: { skipped } }: Looked, { most, teller }: { readonly most: number; readonly teller: Teller }): readonly string[] {
  return [
    t('checkup.skipped', { count: skipped.length }),
    ...skipped.slice(0, most).map(({ file, line, reason }) => (teller.anonymous ? `  ${teller.say(reason)}` : `  ${basename(file)}:${line}  ${teller.say(reason)}`)),
    ...(skipped.length > most ? [`  ${t('checkup.more', { count: skipped.length - most })}`] : []),
  ];
}

const formats = { strong: 'bold', soft: 'dim' } as const;

/** Nothing but text where nobody looks, or where NO_COLOR asks for it. */
function painted({ text, tone }: ScreenLine): string {
  return tone === 'plain' || text === '' ? text : styleText(formats[tone], text, { stream: process.stdout });
}
