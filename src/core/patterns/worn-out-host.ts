import { chosen, type Pattern } from './pattern.ts';
import { counted, tallied } from './reading.ts';
import { moderators, moderatorsQuit, onCall, own, praise, thanks } from './sources.ts';
import { busiestHost, repliedByMembers } from './talk.ts';

export const wornOutHost = {
  id: 'worn-out-host',
  about: 'talk',
  signals: [
    { id: 'topHost', threshold: 'oneHostShare', direction: 'above', unit: 'share', source: moderators.evidence, read: (known) => tallied(busiestHost(known)) },
    { id: 'dutyHours', threshold: 0.25, direction: 'above', unit: 'share', source: onCall.evidence, read: ({ live: { dutyHours } }) => dutyHours && dutyHours.of > 0 ? counted(dutyHours.count / dutyHours.of, dutyHours.of) : null },
    { id: 'weeksOver', threshold: 'strainWeeks', direction: 'from', unit: 'weeks', source: chosen, read: ({ live }) => counted(live.weeksOverBudget) },
  ],
  counterSignals: [{ id: 'membersReply', threshold: 0.5, direction: 'above', unit: 'share', source: chosen, read: repliedByMembers }],
  needs: [],
  plays: [{ id: 'rota', ...onCall }, { id: 'conflictPath', ...moderatorsQuit }, { id: 'thankTheCore', ...thanks }, { id: 'closeChannel', ...own }],
  caution: [moderators.evidence, praise.evidence],
} as const satisfies Pattern;
