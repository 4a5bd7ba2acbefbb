import type { DemoSpace } from '../story.ts';

/** The third story: a petition that was hoped to go viral, and was never handed over. */
export const petition: DemoSpace = {
  name: 'Swim in the Merle',
  purpose: 'We get the water board to test the Merle every week, so that people can swim in it from next summer on.',
  forWhom: 'Everyone who swims, or would like to',
  visibility: 'open',
  language: 'en',
  madeDaysAgo: 120,
  hosts: ['priya', 'carla'],
  members: [
    { who: 'hamid', daysAgo: 119 }, { who: 'yara', daysAgo: 117 }, { who: 'tomasz', daysAgo: 117 }, { who: 'ingrid', daysAgo: 112 }, { who: 'anna', daysAgo: 110 }, { who: 'bram', daysAgo: 109 },
  ],
  told: { pledged: [0, 10_000], firstDay: [84, 190], broughtBySharers: [41, 63], occasionsAhead: [0] },
  conversations: [
    {
      title: 'It is online. Now share it everywhere',
      posts: [
        { by: 'priya', daysAgo: 119, time: '9:00', body: 'Our petition is online. If each of us shares it with ten people and they do the same, we have 10,000 names in a week. The water board cannot ignore that.', thankedBy: ['carla', 'hamid'] },
        { by: 'hamid', daysAgo: 119, time: '12:40', body: 'Shared it. My cousin too.' },
        { by: 'carla', daysAgo: 118, time: '8:15', body: '84 signatures on the first day. A good start.' },
        { by: 'ingrid', daysAgo: 112, time: '19:30', body: 'I signed. Who are we handing it to, and when? It does not say.' },
        { by: 'priya', daysAgo: 111, time: '9:20', body: 'Good point, we will decide that when we have the 10,000.', answers: 4 },
      ],
    },
    {
      title: '212 signatures after three weeks. Why does it stop?',
      posts: [
        { by: 'carla', daysAgo: 97, time: '20:05', body: 'It went up for two days and then it went flat. Should we make a video?' },
        { by: 'tomasz', daysAgo: 96, time: '7:50', body: 'The rowing club has 300 members. Has anybody asked them by name? I could, if somebody tells me what to say.' },
        { by: 'priya', daysAgo: 94, time: '21:12', body: 'A video would be great. Does anyone know an influencer?' },
      ],
    },
    {
      title: 'A journalist asked what became of it',
      posts: [{ by: 'anna', daysAgo: 41, time: '15:35', body: 'She read about it in spring and wondered what the water board had answered. I did not know what to tell her. Did we ever hand it over?' }],
    },
  ],
};
