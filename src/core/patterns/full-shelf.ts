import { chosen, type Pattern } from './pattern.ts';
import { tallied } from './reading.ts';
import { bootstrapping, wikiProjects } from './sources.ts';
import { begunByMembers, writtenByHostsAtFirst } from './talk.ts';

export const fullShelf = {
  id: 'full-shelf',
  about: 'talk',
  signals: [
    { id: 'hostsFill', threshold: 0.75, direction: 'above', unit: 'share', source: chosen, read: writtenByHostsAtFirst },
    { id: 'fewQuestions', threshold: 0.3, direction: 'below', unit: 'share', source: chosen, read: ({ live }) => tallied(live.questions) },
  ],
  counterSignals: [{ id: 'membersBegin', threshold: 0.5, direction: 'above', unit: 'share', source: chosen, read: begunByMembers }],
  needs: [],
  plays: [{ id: 'seedQuestions', ...bootstrapping }, { id: 'sixAuthors', ...wikiProjects }],
  caution: [bootstrapping.evidence],
} as const satisfies Pattern;
