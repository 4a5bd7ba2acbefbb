import { type DemoSpace, talk } from '../story.ts';

/** It grows on paper; between its people less is passed on, and one of its two hosts does it all. */
export const riverWatch: DemoSpace = {
  name: 'River watch Merle',
  purpose: 'Neighbours measure the Merle at twelve places every week, and find out what changes it.',
  forWhom: 'People who pass the river anyway',
  visibility: 'open',
  language: 'en',
  madeDaysAgo: 178,
  hosts: ['jelle', 'sipho'],
  bearing: { hours: [2, 2], note: 'The thermometer of place four is broken; a new one is ordered.' },
  givenMinutes: 210,
  plays: [
    {
      pattern: 'three-voices', name: 'quietRound', by: 'sipho', daysAgo: 96, doneDaysAgo: 90,
      sign: { signal: 'topThree', unit: 'share', direction: 'above', threshold: 0.7, value: 0.86, low: 0.75, high: 0.93, of: 60, holds: true, fails: false },
      after: { signal: 'topThree', unit: 'share', direction: 'above', threshold: 0.7, value: 0.6, low: 0.48, high: 0.71, of: 64, holds: false, fails: false },
    },
    {
      pattern: 'worn-out-host', name: 'thankTheCore', by: 'sipho', daysAgo: 12, doneDaysAgo: 9,
      sign: { signal: 'topHost', unit: 'share', direction: 'above', threshold: 0.66, value: 0.95, low: 0.78, high: 0.99, of: 21, holds: true, fails: false },
    },
    {
      pattern: 'head-count-mirage', name: 'oneMeasure', by: 'jelle', daysAgo: 5,
      sign: { signal: 'membersGrow', unit: 'ratio', direction: 'from', threshold: 0.2, value: 0.55, low: 0.55, high: 0.55, of: 22, holds: true, fails: false },
    },
  ],
  members: [{ who: 'hamid', daysAgo: 177 }, { who: 'bram', daysAgo: 177 }, { who: 'carla', daysAgo: 176 }, { who: 'tomasz', daysAgo: 175 }, { who: 'ingrid', daysAgo: 174 }, { who: 'yara', daysAgo: 170 }],
  neighbours: [{ count: 14, daysAgo: 168 }, { count: 12, daysAgo: 26 }],
  conversations: [
    talk('Which twelve places', ['jelle', 176, 'I drew them on a map. Say which one is on your way.'], ['hamid', 175, 'The bridge. I cross it twice a day.'], ['carla', 174, 'The weir, on Sundays.']),
    talk('What the strips say', ['sipho', 110, 'Nitrate at place three is twice that of place two. What lies between?'], ['bram', 109, 'A drain, under the willows. I took a picture.'], ['hamid', 109, 'It runs after rain only.'], ['sipho', 108, 'Then we measure it before and after the next shower.'], ['tomasz', 107, 'I can be there within the hour, I work next door.'], ['carla', 106, 'It rained this morning: 40, then 90.']),
    talk('The drain under the willows', ['jelle', 103, 'I asked the water board. They did not know that it is there.'], ['bram', 102, 'Then who made it?'], ['tomasz', 101, 'The old laundry, my father says.'], ['sipho', 100, 'I found it on a map of 1961.'], ['hamid', 99, 'Let us ask them to the next walk.'], ['jelle', 98, 'They come on Tuesday.']),
    talk('Walk along the bank', ['carla', 94, 'Eleven of us, and two from the water board.'], ['bram', 93, 'They took their own samples, at last.'], ['hamid', 92, 'I liked how they listened to Tomasz.'], ['tomasz', 91, 'My father was pleased.'], ['jelle', 90, 'Who writes it up?'], ['carla', 89, 'I do.']),
    talk('Warm water at place nine', ['bram', 85, 'Three degrees more than at eight. Is my thermometer wrong?'], ['sipho', 84, 'Mine says the same.'], ['jelle', 83, 'There is no shade there since they cut the poplars.'], ['hamid', 81, 'Could we plant?'], ['sipho', 80, 'Willow stakes cost nothing. In February.'], ['carla', 78, 'I ask the owner.']),
    talk('Three places without anybody', ['jelle', 74, 'Five, six and eleven.'], ['bram', 73, 'I take six as well.'], ['tomasz', 72, 'Eleven, if somebody lends me strips.'], ['sipho', 70, 'They are in your letter box.'], ['hamid', 68, 'And five is on my way on Fridays.'], ['jelle', 66, 'Then we have all twelve.']),
    talk('Willow stakes', ['carla', 62, 'The owner says yes.'], ['sipho', 61, 'Forty stakes, I cut them.'], ['bram', 60, 'I come with a spade.'], ['jelle', 59, 'Good. I bring soup.']),
    talk('A stall at the market', ['jelle', 27, 'Twelve new names in one morning. We are 34 now.', ['sipho']], ['ingrid', 26, 'That looks well in the yearly report.', ['jelle']]),
    talk('Place two', ['yara', 19, 'I could not find the mark.', ['jelle']], ['jelle', 19, 'It is behind the sign. I will paint it anew.']),
    talk('Numbers of this week', ['jelle', 18, 'Nine of twelve. I went round for the others.'], ['hamid', 17, 'Bridge: 9 degrees.', ['jelle']], ['jelle', 16, 'Thank you. Written down.']),
    talk('Numbers of the week after', ['jelle', 14, 'Seven of twelve, the rest by me.'], ['bram', 13, 'Six is frozen at the edge.', ['jelle']], ['carla', 13, 'Weir: nothing special.', ['jelle']], ['jelle', 12, 'Written down.']),
    talk('Strips are running out', ['jelle', 11, 'I order them, and bring them round.'], ['tomasz', 10, 'I have eleven left.', ['jelle']], ['jelle', 9, 'Then you get the next.']),
    talk('Winter', ['jelle', 8, 'I keep all twelve going until it thaws.', ['ingrid']]),
  ],
};
