import { chosen, type Pattern } from './pattern.ts';
import { counted } from './reading.ts';
import { founderRoles, groupLives, teamCharters } from './sources.ts';
import { writersOfMonth } from './talk.ts';

export const orphanGroup = {
  id: 'orphan-group',
  about: 'talk',
  signals: [
    { id: 'hostsFew', threshold: 'hostsHolds', direction: 'below', unit: 'people', source: founderRoles.evidence, read: ({ live }) => counted(live.hosts) },
    { id: 'purposeUnagreed', threshold: 'purposeAcceptances', direction: 'below', unit: 'people', source: chosen, read: ({ live }) => counted(live.purposeAgreedBy) },
    { id: 'nextStepUnowned', threshold: 7, direction: 'above', unit: 'days', source: chosen, read: ({ live }) => counted(live.daysWithoutOwner) },
  ],
  counterSignals: [{ id: 'manyWrite', threshold: 6, direction: 'from', unit: 'people', source: chosen, read: writersOfMonth }],
  needs: [],
  plays: [{ id: 'shortCharter', ...teamCharters }, { id: 'secondHost', ...founderRoles }, { id: 'oneJobThenClose', ...groupLives }],
  caution: [teamCharters.evidence, groupLives.evidence],
} as const satisfies Pattern;
