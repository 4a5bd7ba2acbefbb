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
  conversations: [...compostAutumn, ...compostWinter],
};
