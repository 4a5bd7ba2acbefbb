import { chosen, type Pattern } from './pattern.ts';
import { counted, tallied } from './reading.ts';
import { carriedOut, debriefs, laterDebriefs, own } from './sources.ts';

export const groundhogSession = {
  id: 'groundhog-session',
  about: 'talk',
  signals: [
    { id: 'actionsDone', threshold: 0.5, direction: 'below', unit: 'share', source: chosen, told: 'actionsDone', read: ({ live }) => tallied(live.actionsDone) },
    {
      id: 'evaluationUnopened', threshold: 1, direction: 'below', unit: 'count', source: chosen, told: 'evaluationOpened',
      read: ({ live: { evaluationOpened: opened } }) => opened === null || opened === undefined ? null : counted(Number(opened), 1),
    },
  ],
  counterSignals: [{ id: 'changes', threshold: 3, direction: 'from', unit: 'count', source: chosen, told: 'changes', read: ({ live }) => counted(live.changes) }],
  needs: [],
  plays: [{ id: 'firstItem', ...own }, { id: 'debrief', ...debriefs }, { id: 'ownerAndDate', ...carriedOut }],
  caution: [debriefs.evidence, laterDebriefs.evidence, carriedOut.evidence],
} as const satisfies Pattern;
