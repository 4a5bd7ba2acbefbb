import { chosen, type Pattern } from './pattern.ts';
import { measured, rest, times } from './reading.ts';
import { firstReplies, introductions, oneAddressee, servedAndGone, speedAlone, threading, twoDays } from './sources.ts';
import type { Known } from './known.ts';

/** First posts that had their two days, and no reply in them. */
const unanswered = ({ report }: Known) => rest(measured(report.answers.byNewcomers.within48Hours));

export const unansweredDoor = {
  id: 'unanswered-door',
  about: 'talk',
  signals: [
    { id: 'unanswered', threshold: 0.1, direction: 'above', unit: 'share', source: twoDays.evidence, read: unanswered },
    { id: 'newcomersWait', threshold: 3, direction: 'above', unit: 'times', source: chosen, read: ({ report: { answers } }) => times(answers.byNewcomers.medianHours, answers.byRegulars.medianHours) },
  ],
  counterSignals: [
    // Elsewhere 39 to 61 of a hundred went unanswered for good: whoever does better has no closed door.
    { id: 'fewerThanElsewhere', threshold: 0.39, direction: 'below', unit: 'share', source: firstReplies.evidence, read: unanswered },
    { id: 'comeBackAnyway', threshold: 0.55, direction: 'above', unit: 'share', source: firstReplies.evidence, read: ({ report: { newcomers } }) => measured(newcomers.wroteAgainUnanswered) },
  ],
  needs: ['unanswered'],
  plays: [{ id: 'firstReplyDuty', ...oneAddressee }, { id: 'introductions', ...introductions }, { id: 'threads', ...threading }],
  caution: [firstReplies.evidence, speedAlone.evidence, servedAndGone.evidence],
} as const satisfies Pattern;
