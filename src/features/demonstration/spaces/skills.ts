import type { DemoSpace } from '../story.ts';

/** The fourth story: people made profiles, and did not exchange. */
export const skills: DemoSpace = {
  name: 'Skills exchange',
  purpose: 'A place for members to find each other’s skills.',
  forWhom: 'All members of Grond & Stroom',
  visibility: 'listed',
  language: 'en',
  madeDaysAgo: 140,
  hosts: ['ingrid'],
  members: [
    { who: 'anna', daysAgo: 139 }, { who: 'bram', daysAgo: 139 }, { who: 'yara', daysAgo: 138 }, { who: 'sipho', daysAgo: 137 }, { who: 'hamid', daysAgo: 135 }, { who: 'priya', daysAgo: 131 },
    { who: 'tomasz', daysAgo: 127 }, { who: 'carla', daysAgo: 120 }, { who: 'jelle', daysAgo: 115 }, { who: 'els', daysAgo: 101 }, { who: 'lotte', daysAgo: 90 }, { who: 'ruud', daysAgo: 72 },
    { who: 'gerard', daysAgo: 51 }, { who: 'noor', daysAgo: 33 },
  ],
  neighbours: [{ count: 31, daysAgo: 110 }],
  told: { profiles: [41, 46], asks: [0] },
  conversations: [
    {
      title: 'Introduce yourself here',
      posts: [
        { by: 'ingrid', daysAgo: 140, time: '10:00', body: 'Say who you are and what you can do. Others will find you.' },
        { by: 'hamid', daysAgo: 135, time: '18:00', body: 'Hamid. Carpentry, bicycles, and I speak Dari.' },
        { by: 'yara', daysAgo: 134, time: '7:30', body: 'Yara. Teacher. I can explain things to twelve-year-olds, which helps with boards as well.' },
        { by: 'sipho', daysAgo: 130, time: '12:12', body: 'Sipho. Soil, and spreadsheets about soil.' },
        { by: 'priya', daysAgo: 128, time: '22:01', body: 'Priya. Photography and campaigns.' },
        { by: 'tomasz', daysAgo: 125, time: '6:55', body: 'Tomasz. Trailers, welding, patience.' },
      ],
    },
    {
      title: 'Looking for someone who can mend a wheelbarrow',
      posts: [{ by: 'carla', daysAgo: 77, time: '9:40', body: 'The axle of our big one is bent. Is there anybody who can weld, or knows who can? We are at the Eastfield garden on most evenings.' }],
    },
  ],
};
