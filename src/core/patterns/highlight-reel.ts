import { chosen, type Pattern } from './pattern.ts';
import { tallied } from './reading.ts';
import { othersFailures, own, safeReports, surgeons, survivors } from './sources.ts';

export const highlightReel = {
  id: 'highlight-reel',
  about: 'talk',
  signals: [
    { id: 'sameStory', threshold: 0.4, direction: 'above', unit: 'share', source: chosen, told: 'sameStory', read: ({ live }) => tallied(live.sameStory) },
    { id: 'withoutCircumstances', threshold: 0.5, direction: 'above', unit: 'share', source: chosen, told: 'withoutCircumstances', read: ({ live }) => tallied(live.withoutCircumstances) },
    { id: 'fewFailures', threshold: 0.33, direction: 'below', unit: 'share', source: chosen, told: 'failures', read: ({ live }) => tallied(live.failures) },
  ],
  counterSignals: [{ id: 'attemptsCounted', threshold: 0.5, direction: 'above', unit: 'share', source: chosen, told: 'withAttempts', read: ({ live }) => tallied(live.withAttempts) }],
  needs: [],
  plays: [{ id: 'othersFailures', ...othersFailures }, { id: 'countAttempts', ...survivors }, { id: 'whatHadToBeTrue', ...own }, { id: 'safeIntake', ...safeReports }],
  caution: [surgeons.evidence, othersFailures.evidence],
} as const satisfies Pattern;
