import type { VitalityReport } from '../../core/vitality/report.ts';

/** The measures for programs: times as ISO 8601, and nobody named or numbered. */
export function vitalityFigures({ totals, period, weeks, newcomers, answers, carriers, reciprocity, trends, cohorts, branching, rhythm, layers, exchange }: Omit<VitalityReport, 'foresight'>) {
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
  };
}

const moment = (time: number | null) => (time === null ? null : new Date(time).toISOString());
