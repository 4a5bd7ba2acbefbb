import type { VitalityReport } from '../../core/vitality/report.ts';
import { SILENT_AFTER } from '../../core/vitality/totals.ts';
import type { Names } from './names.ts';

/** How many calendar weeks the page looks at: half a year. */
export const weeksLookedAt = 26;

/** A report, and what must be known to speak about it. */
export interface Subject {
  readonly report: VitalityReport;
  readonly names: Names;
  /** The moment for which is said whether it is alive, epoch milliseconds: it may lie long after the report's end. */
  readonly asOf: number;
  /** Came from an archive, whose beginning is not the beginning. */
  readonly isArchive: boolean;
}

export function isSilent({ report, asOf }: Pick<Subject, 'report' | 'asOf'>): boolean {
  return report.totals.to !== null && report.totals.to < asOf - SILENT_AFTER;
}

/** No meeting for as long as it takes to call a group silent. */
export function hasStoppedMeeting({ report: { meetings }, asOf }: Pick<Subject, 'report' | 'asOf'>): boolean {
  return meetings !== null && meetings.to < asOf - SILENT_AFTER;
}

/** The weeks that are over, oldest first. */
export function fullWeeks({ weeks }: VitalityReport) {
  return weeks.filter((week) => !week.running);
}
