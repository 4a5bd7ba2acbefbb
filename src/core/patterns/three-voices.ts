import { chosen, type Pattern } from './pattern.ts';
import { lurkers, own, praise, smallGroups, uniqueness } from './sources.ts';
import { membersWhoWrite, newVoices, topThree, writersOfMonth } from './talk.ts';

export const threeVoices = {
  id: 'three-voices',
  about: 'talk',
  signals: [
    { id: 'topThree', threshold: 0.7, direction: 'above', unit: 'share', source: chosen, read: topThree },
    { id: 'fewWriters', threshold: 6, direction: 'below', unit: 'people', source: chosen, read: writersOfMonth },
  ],
  counterSignals: [
    { id: 'newVoices', threshold: 6, direction: 'from', unit: 'people', source: chosen, read: newVoices },
    { id: 'mostWrite', threshold: 0.5, direction: 'above', unit: 'share', source: chosen, read: membersWhoWrite },
  ],
  needs: [],
  plays: [{ id: 'uniqueAsk', ...uniqueness }, { id: 'privateAsk', ...lurkers }, { id: 'quietRound', ...own }],
  caution: [praise.evidence, smallGroups.evidence],
} as const satisfies Pattern;
