import type { Glance } from '../../core/vitality/glance.ts';
import type { VitalityReport } from '../../core/vitality/report.ts';
import { number, percent } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { aheadInShort } from './ahead-finding.ts';
import { headlineOf } from './headline.ts';
import { leadOf } from './lead.ts';
import type { Names } from './names.ts';
import { patternsFinding } from './patterns-finding.ts';
import { foundInShort, playsInShort } from './patterns-short.ts';
import { span } from './phrases.ts';
import { glanceRows, meetingRows } from './screen-rows.ts';
import { isSilent, type Subject } from './subject.ts';
import { cut, harmless, indented, textWidth, wrapped } from './text.ts';

/** A line of the screen. Its tone helps to find one's way, and says nothing by itself. */
export interface ScreenLine {
  readonly text: string;
  readonly tone: 'strong' | 'plain' | 'soft';
}

const mostPlays = 3;
const mostNamed = 3;

/** The report on an archive on one screen of a terminal: lines of at most eighty characters, some forty of them. */
export function vitalityScreen(voice: Voice, report: VitalityReport, glance: Glance, names: Names): readonly ScreenLine[] {
  const { t } = voice;
  const subject: Subject = { report, names, asOf: voice.now.getTime(), isArchive: true };
  return [
    ...strong(wrapped(headlineOf(voice, subject))),
    gap,
    ...plain(wrapped(leadOf(voice, subject).join(' '))),
    gap,
    ...figures(voice, report, glance, names),
    gap,
    ...likenesses(voice, subject),
    ...plain(wrapped(aheadInShort(voice, report))),
    ...soft(wrapped(t('glance.rest'))),
  ].map(({ text, tone }) => ({ text: harmless(text), tone }));
}

const toned = (tone: ScreenLine['tone']) => (lines: readonly string[]): readonly ScreenLine[] => lines.map((text) => ({ text, tone }));
const [strong, plain, soft] = [toned('strong'), toned('plain'), toned('soft')];
const gap: ScreenLine = { text: '', tone: 'plain' };

function figures(voice: Voice, report: VitalityReport, glance: Glance, names: Names): readonly ScreenLine[] {
  const { t } = voice;
  const { totals, meetings, weeks, period } = report;
  const looked = soft(wrapped(t('glance.weeks', { weeks: number(voice, weeks.length), span: span(voice, period) })));
  if (totals.to !== null) return [...looked, ...plain(glanceRows(voice, glance)), ...plain(busiest(voice, report, names))];
  return meetings === null ? plain([...wrapped(t('vitality.empty.shows')), ...wrapped(t('vitality.empty.when'))]) : [...looked, ...plain(meetingRows(voice, meetings))];
}

/** Those who wrote most, for whom names may be said. */
function busiest(voice: Voice, { carriers: { top, posts, absenceFactor } }: VitalityReport, { known }: Names): readonly string[] {
  if (absenceFactor.state === 'too-few') return [];
  const told = top.slice(0, mostNamed).flatMap(({ actor, posts: count }) => {
    const name = known.get(actor);
    return name === undefined ? [] : [`${name} ${percent(voice, count / posts)}`];
  });
  return told.length === 0 ? [] : [cut(voice.t('glance.busiest', { names: told.join(', ') }))];
}

/** What it resembles, with what speaks for and against it, and what may help; where nothing is found, that. */
function likenesses(voice: Voice, subject: Subject): readonly ScreenLine[] {
  const { t } = voice;
  const { found } = subject.report.patterns;
  if (found.length === 0) return [...plain(wrapped(patternsFinding(voice, subject).closing)), gap];
  return [
    ...soft(wrapped(t(isSilent(subject) ? 'glance.resembled' : 'glance.resembles'))),
    ...found.map((each) => foundInShort(voice, each)).flatMap(({ name, speaksFor, against }) => [
      ...strong(wrapped(name)), ...plain(indented('+ ', speaksFor)), ...plain(against === null ? [] : indented('− ', against)),
    ]),
    ...soft([t('patterns.now')]),
    ...plain(playsInShort(voice, found, { most: mostPlays, width: textWidth - 4 }).flatMap((play) => indented('· ', play))),
    gap,
  ];
}
