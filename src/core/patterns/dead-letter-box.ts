import { chosen, type Pattern } from './pattern.ts';
import { measured, tallied } from './reading.ts';
import { groupRequests, offersMarket, oneAddressee } from './sources.ts';

export const deadLetterBox = {
  id: 'dead-letter-box',
  about: 'talk',
  signals: [
    { id: 'asksUnmatched', threshold: 0.5, direction: 'above', unit: 'share', source: chosen, told: 'asksUnmatched', read: ({ live }) => tallied(live.asksUnmatched) },
    { id: 'offersUntaken', threshold: 0.8, direction: 'above', unit: 'share', source: chosen, told: 'offersUntaken', read: ({ live }) => tallied(live.offersUntaken) },
  ],
  counterSignals: [{ id: 'answeredAnyway', threshold: 0.9, direction: 'above', unit: 'share', source: chosen, read: ({ report }) => measured(report.answers.all.within7Days) }],
  needs: [],
  plays: [{ id: 'onePerson', ...oneAddressee }, { id: 'thenTheRota', ...groupRequests }, { id: 'liveMarket', ...offersMarket }],
  caution: [oneAddressee.evidence, groupRequests.evidence],
} as const satisfies Pattern;
