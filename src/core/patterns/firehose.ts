import { chosen, type Pattern } from './pattern.ts';
import { counted, tallied } from './reading.ts';
import { askForFewer, batchesFade, fewerNotices, mergedLetters, noLinkToLeaving, noticeBudget, overload } from './sources.ts';

export const firehose = {
  id: 'firehose',
  about: 'talk',
  signals: [
    { id: 'overBudget', threshold: 1, direction: 'above', unit: 'ratio', source: chosen, told: 'minutes', read: ({ live: { minutes } }) => minutes && minutes.budget > 0 ? counted(minutes.needed / minutes.budget, minutes.budget) : null },
    { id: 'manyItems', threshold: 20, direction: 'above', unit: 'count', source: overload.evidence, told: 'itemsAWeek', read: ({ live }) => counted(live.itemsAWeek) },
    { id: 'lessAskedFor', threshold: 2, direction: 'from', unit: 'weeks', source: chosen, read: ({ live }) => counted(live.weeksOfMoreLess) },
  ],
  counterSignals: [{ id: 'digestReaders', threshold: 0.5, direction: 'above', unit: 'share', source: chosen, read: ({ live }) => tallied(live.digestReaders) }],
  needs: [],
  plays: [{ id: 'weeklyBudget', ...noticeBudget }, { id: 'fewerPlease', ...askForFewer }, { id: 'mergeLetters', ...mergedLetters }, { id: 'judgeLater', ...fewerNotices }],
  caution: [fewerNotices.evidence, batchesFade.evidence, noLinkToLeaving.evidence],
} as const satisfies Pattern;
