import { chosen, type Pattern } from './pattern.ts';
import { counted } from './reading.ts';
import { ifThen, ifThenLater, momentum, shortCourses } from './sources.ts';
import { fourthWeek, lastWeeks } from './talk.ts';

export const afterglow = {
  id: 'afterglow',
  about: 'talk',
  signals: [
    { id: 'fourthWeek', threshold: 0.33, direction: 'below', unit: 'ratio', source: chosen, read: fourthWeek },
    { id: 'noMeeting', threshold: 1, direction: 'below', unit: 'count', source: chosen, told: 'meetingsAhead', read: ({ live }) => counted(live.meetingsAhead) },
  ],
  counterSignals: [{ id: 'cameBack', threshold: 0.33, direction: 'above', unit: 'ratio', source: chosen, read: lastWeeks }],
  needs: ['fourthWeek'],
  plays: [{ id: 'bookNextMeeting', ...momentum }, { id: 'season', ...shortCourses }, { id: 'ifThenAloud', ...ifThen }],
  caution: [ifThenLater.evidence],
} as const satisfies Pattern;
