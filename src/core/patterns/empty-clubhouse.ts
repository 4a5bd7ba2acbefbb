import { chosen, type Pattern } from './pattern.ts';
import { counted } from './reading.ts';
import { facilitators, firstWiki, largeGroups, naturalGrowth, own, smallGroups, workingSize } from './sources.ts';
import { begunByMembers, writtenByMembers } from './talk.ts';

export const emptyClubhouse = {
  id: 'empty-clubhouse',
  about: 'talk',
  signals: [
    { id: 'foundersFew', threshold: 'foundersMissing', direction: 'below', unit: 'people', source: chosen, read: ({ live }) => counted(live.founders) },
    { id: 'hostHoursFew', threshold: 'hostHoursLeast', direction: 'below', unit: 'hours', source: facilitators.evidence, read: ({ live }) => counted(live.hostHours) },
    { id: 'membersWriteLittle', threshold: 'membersShareHolds', direction: 'below', unit: 'share', source: naturalGrowth.evidence, read: writtenByMembers },
  ],
  counterSignals: [{ id: 'membersBegin', threshold: 0.5, direction: 'above', unit: 'share', source: chosen, read: begunByMembers }],
  needs: [],
  plays: [{ id: 'personalInvitations', ...firstWiki }, { id: 'hostedSeason', ...facilitators }, { id: 'stayWhereYouAre', ...own }],
  caution: [workingSize.evidence, largeGroups.evidence, smallGroups.evidence],
} as const satisfies Pattern;
