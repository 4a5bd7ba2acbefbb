import { chosen, type Pattern } from './pattern.ts';
import { tallied } from './reading.ts';
import { lurkers, smallGroups, tipping } from './sources.ts';
import { membersWhoWriteLate } from './talk.ts';

export const everyoneMust = {
  id: 'everyone-must',
  about: 'talk',
  signals: [
    { id: 'ordered', threshold: 0.5, direction: 'above', unit: 'share', source: chosen, told: 'forced', read: ({ live }) => tallied(live.forced) },
    { id: 'emptyVisits', threshold: 0.5, direction: 'above', unit: 'share', source: chosen, told: 'emptyVisits', read: ({ live }) => tallied(live.emptyVisits) },
    { id: 'fewActive', threshold: 0.1, direction: 'below', unit: 'share', source: chosen, read: membersWhoWriteLate },
  ],
  counterSignals: [{ id: 'readersRead', threshold: 0.5, direction: 'above', unit: 'share', source: lurkers.evidence, read: ({ live }) => tallied(live.readers) }],
  needs: [],
  plays: [{ id: 'workWithWilling', ...tipping }, { id: 'allowReaders', ...lurkers }, { id: 'smallRoom', ...smallGroups }],
  caution: [tipping.evidence],
} as const satisfies Pattern;
