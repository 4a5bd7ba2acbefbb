import type { Evidence } from '../../core/patterns/evidence.ts';
import type { VitalityReport } from '../../core/vitality/report.ts';

/** The measures for programs: times as ISO 8601, and nobody named or numbered. */
export function vitalityFigures({ totals, period, weeks, newcomers, answers, carriers, reciprocity, trends, cohorts, branching, rhythm, layers, exchange, meetings }: Omit<VitalityReport, 'foresight' | 'patterns'>) {
  return {
    ...totals,
    from: moment(totals.from),
    to: moment(totals.to),
    period: { from: moment(period.from), until: moment(period.until) },
    weeks: weeks.map((week) => ({ ...week, from: moment(week.from), until: moment(week.until) })),
    newcomers,
    answers,
    carriers: { ...carriers, top: carriers.top.map(({ posts }) => posts) },
    reciprocity,
    trends,
    cohorts: cohorts.map((cohort) => ({ ...cohort, from: moment(cohort.from), until: moment(cohort.until) })),
    branching,
    rhythm,
    layers,
    exchange,
    meetings: meetings && { ...meetings, from: moment(meetings.from), to: moment(meetings.to) },
  };
}

const moment = (time: number | null) => (time === null ? null : new Date(time).toISOString());

/** The patterns for programs, the strongest first. */
export function patternFigures({ patterns: { found } }: Pick<VitalityReport, 'patterns'>) {
  return found.map(({ id, explains, for: speaksFor, against, plays }) => ({ id, explains, for: speaksFor.map(figureOf), against: against.map(figureOf), plays }));
}

const figureOf = ({ signal, value, threshold, of }: Evidence) => ({ signal, value, threshold, of });
