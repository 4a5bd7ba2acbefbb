import { chosen, type Pattern } from './pattern.ts';
import { counted, tallied } from './reading.ts';
import { founderRoles, onCall, oneInvite } from './sources.ts';
import { begunByOthers, busiestAfterWeekFour } from './talk.ts';

export const puppetMaster = {
  id: 'puppet-master',
  about: 'talk',
  signals: [
    { id: 'oneWrites', threshold: 0.4, direction: 'above', unit: 'share', source: chosen, read: busiestAfterWeekFour },
    { id: 'oneAdds', threshold: 0.8, direction: 'above', unit: 'share', source: chosen, read: ({ live }) => tallied(live.addedByOne) },
    { id: 'hostsFew', threshold: 'hostsHolds', direction: 'below', unit: 'people', source: founderRoles.evidence, read: ({ live }) => counted(live.hosts) },
  ],
  counterSignals: [{ id: 'othersBegin', threshold: 0.5, direction: 'above', unit: 'share', source: chosen, read: begunByOthers }],
  needs: [],
  plays: [{ id: 'secondHost', ...founderRoles }, { id: 'inviteOneEach', ...oneInvite }, { id: 'handOver', ...onCall }],
  caution: [founderRoles.evidence],
} as const satisfies Pattern;
