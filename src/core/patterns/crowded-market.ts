import { chosen, type Pattern } from './pattern.ts';
import { tallied } from './reading.ts';
import { crowded, own } from './sources.ts';
import { writersOfMonth } from './talk.ts';

export const crowdedMarket = {
  id: 'crowded-market',
  about: 'talk',
  signals: [
    { id: 'elsewhere', threshold: 'crowdedShare', direction: 'above', unit: 'share', source: chosen, read: ({ live }) => tallied(live.elsewhere) },
    { id: 'enoughChannels', threshold: 0.33, direction: 'above', unit: 'share', source: chosen, told: 'enoughChannels', read: ({ live }) => tallied(live.enoughChannels) },
  ],
  counterSignals: [{ id: 'manyWrite', threshold: 6, direction: 'from', unit: 'people', source: chosen, read: writersOfMonth }],
  needs: [],
  plays: [{ id: 'channelScan', ...crowded }, { id: 'joinInstead', ...own }, { id: 'oneSharpJob', ...own }],
  caution: [crowded.evidence],
} as const satisfies Pattern;
