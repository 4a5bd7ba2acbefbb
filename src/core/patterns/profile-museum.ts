import { chosen, type Pattern } from './pattern.ts';
import { counted, rest, tallied } from './reading.ts';
import { associations, introductions, own, requests, sharingSessions } from './sources.ts';
import { membersWhoWrite } from './talk.ts';

export const profileMuseum = {
  id: 'profile-museum',
  about: 'talk',
  signals: [
    { id: 'profilesFilled', threshold: 0.6, direction: 'above', unit: 'share', source: chosen, told: 'profiles', read: ({ live }) => tallied(live.profiles) },
    { id: 'fewPost', threshold: 0.15, direction: 'below', unit: 'share', source: associations.evidence, read: membersWhoWrite },
    {
      id: 'fewAsks', threshold: 1, direction: 'below', unit: 'count', source: chosen, told: 'asks',
      read: ({ live: { asks, members } }) => asks !== null && asks !== undefined && members ? counted((10 * asks) / members, members) : null,
    },
  ],
  counterSignals: [{ id: 'asksMatched', threshold: 0.5, direction: 'above', unit: 'share', source: chosen, told: 'asksUnmatched', read: ({ live }) => rest(tallied(live.asksUnmatched)) }],
  needs: ['profilesFilled', 'fewPost'],
  plays: [{ id: 'introductions', ...introductions }, { id: 'askMeAbout', ...own }, { id: 'pairRounds', ...sharingSessions }],
  caution: [introductions.evidence, requests.evidence, sharingSessions.evidence],
} as const satisfies Pattern;
