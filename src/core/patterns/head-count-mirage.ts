import { chosen, type Pattern } from './pattern.ts';
import { measured } from './reading.ts';
import { activityNotHeads, funnel, successMeasures } from './sources.ts';
import { growth, thinning } from './talk.ts';

export const headCountMirage = {
  id: 'head-count-mirage',
  about: 'talk',
  signals: [
    { id: 'membersGrow', threshold: 0.2, direction: 'from', unit: 'ratio', source: chosen, read: growth },
    { id: 'postsThin', threshold: 0.2, direction: 'above', unit: 'share', source: chosen, read: thinning },
  ],
  counterSignals: [{ id: 'newcomersWrite', threshold: 0.36, direction: 'above', unit: 'share', source: funnel.evidence, read: ({ report }) => measured(report.newcomers.wrote.share) }],
  needs: ['membersGrow', 'postsThin'],
  plays: [{ id: 'oneMeasure', ...successMeasures }, { id: 'perMember', ...activityNotHeads }],
  caution: [successMeasures.evidence],
} as const satisfies Pattern;
