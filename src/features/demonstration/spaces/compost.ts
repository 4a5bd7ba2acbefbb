import type { DemoSpace } from '../story.ts';
import { compostAutumn } from './compost-autumn.ts';
import { compostWinter } from './compost-winter.ts';

/** A community that thrives: a narrow purpose, three hosts, newcomers who are answered, and questions that people have. */
export const compost: DemoSpace = {
  name: 'Compost & soil',
  purpose: 'Gardeners help each other turn kitchen waste into good soil, so that by 2028 none of our gardens has to buy compost.',
  forWhom: 'People who tend a heap in one of our gardens',
  visibility: 'open',
  language: 'en',
  madeDaysAgo: 182,
  hosts: ['noor', 'anna', 'sipho'],
  bearing: { hours: [2, 2, 1.5], note: 'Yara still waits for somebody who has a spare lid for her heap. Tomasz promised to bring leaves on Saturday.\nThe thread on rats is settled; best left alone.' },
  members: [
    { who: 'bram', daysAgo: 180 }, { who: 'ingrid', daysAgo: 179 }, { who: 'ruud', daysAgo: 176 }, { who: 'carla', daysAgo: 171 }, { who: 'tomasz', daysAgo: 160 }, { who: 'jelle', daysAgo: 141 },
    { who: 'els', daysAgo: 118 }, { who: 'hamid', daysAgo: 97 }, { who: 'lotte', daysAgo: 66 }, { who: 'priya', daysAgo: 40 }, { who: 'femke', daysAgo: 21 }, { who: 'yara', daysAgo: 3 },
  ],
  charter: {
    daysAgo: 178,
    text: {
      enables: 'Ask on the evening a heap goes wrong, and know by the next what to do. Find leaves, lids and chaff within cycling distance.',
      expectedMembers: 40,
      peopleAsked: 24,
      channels: [{ name: 'Telegram of the gardens', people: 11, stays: 'Who has the key, and photos. It scrolls away; here things can be found again.' }],
      measure: 'Gardens that bought no compost this year',
      measureTarget: 7,
      daysUntilMeasured: 220,
      daysUntilReview: 30,
      endsWhen: 'When each garden has somebody who teaches the next, and nobody asks here any more.',
      ideaOf: 'Noor van Dam',
      carriedBy: 'Sipho Ndlovu',
    },
    carriedBy: ['noor', 'anna', 'sipho', 'bram', 'ingrid', 'ruud', 'tomasz'],
    examples: [
      { words: 'My heap stays cold in winter', belongs: true, agree: ['noor', 'anna', 'bram', 'ruud'], disagree: [] },
      { words: 'Who has a bag of leaves to spare?', belongs: true, agree: ['noor', 'sipho', 'bram', 'ingrid'], disagree: [] },
      { words: 'News about climate policy', belongs: false, agree: ['noor', 'anna', 'sipho', 'ingrid', 'tomasz'], disagree: ['bram'] },
    ],
  },
  reviews: [
    { occasion: 'day-30', daysAgo: 150, settled: { outcome: 'change', words: 'Half of the questions were about flowers. We put “kitchen waste” into the purpose, and Sipho answers newcomers first.', measured: 1 } },
    { occasion: 'day-90', daysAgo: 90, settled: { outcome: 'keep', words: 'Three gardens now. Anna asks two regulars whether they would take a week.', measured: 3 } },
    { occasion: 'charter', daysAgo: 2 },
  ],
  conversations: [...compostAutumn, ...compostWinter],
};
