import type { Meetings } from '../../core/vitality/meetings.ts';
import type { VitalityReport } from '../../core/vitality/report.ts';
import { date, number } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import type { Drawing, Pen } from '../../ui/chart/pen.ts';
import { weeklyBars } from '../../ui/chart/weekly-bars.ts';
import { monthNames } from './drawings.ts';
import type { Finding } from './finding.ts';

/** Who came, week by week, in words and figures. */
export function meetingWeeks(voice: Voice, { weeks }: VitalityReport, { weeks: met, held, came, newcomers }: Meetings): Finding {
  const { t } = voice;
  const caption = t('glance.met.what');
  return {
    heading: t('glance.met.heading', { count: held.now, n: number(voice, held.now), weeks: number(voice, weeks.length) }),
    what: caption,
    reading: '',
    caption: [t('glance.met.newcomers', { n: number(voice, newcomers), all: number(voice, came) })],
    table: {
      caption,
      head: [t('vitality.weeks.of'), t('glance.row.held'), t('glance.row.newcomers'), t('vitality.weeks.again'), t('vitality.weeks.all')],
      rows: weeks.map(({ from }, at) => [date(voice, 'shortDay', from), ...[met[at]?.held, met[at]?.newcomers, (met[at]?.came ?? 0) - (met[at]?.newcomers ?? 0), met[at]?.came].map((count) => number(voice, count ?? 0))]),
    },
  };
}

export function drawMeetings(pen: Pen, voice: Voice, { weeks }: VitalityReport, { weeks: met, held, came }: Meetings): Drawing {
  const months = monthNames(voice, weeks);
  return weeklyBars(pen, {
    label: voice.t('glance.met.label', { n: number(voice, held.now), people: number(voice, came) }),
    bars: met.map((week, at) => ({ below: week.came - week.newcomers, above: week.newcomers, isRunning: weeks[at]?.running ?? false, month: months[at] ?? null })),
    peak: null,
    count: (value) => number(voice, value),
  });
}
