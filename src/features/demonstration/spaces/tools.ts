import { type DemoSpace, talk } from '../story.ts';

/** People ask once, and learn not to. */
export const tools: DemoSpace = {
  name: 'Tools & hands',
  purpose: 'Gardens lend each other tools and a pair of hands.',
  forWhom: 'Anybody in one of our gardens who needs something, or has it',
  visibility: 'open',
  language: 'en',
  madeDaysAgo: 155,
  hosts: ['ruud', 'tomasz'],
  members: [
    { who: 'yara', daysAgo: 150 }, { who: 'els', daysAgo: 141 }, { who: 'priya', daysAgo: 132 }, { who: 'hamid', daysAgo: 121 }, { who: 'lotte', daysAgo: 110 }, { who: 'femke', daysAgo: 96 }, { who: 'carla', daysAgo: 84 },
    { who: 'jelle', daysAgo: 66 }, { who: 'noor', daysAgo: 45 }, { who: 'ingrid', daysAgo: 31 },
  ],
  told: { asks: [3], asksUnmatched: [17, 19], offersUntaken: [33, 34] },
  conversations: [
    talk('How this works', ['ruud', 154, 'Write what you need or what you have. Somebody will see it.'], ['tomasz', 154, 'I put our whole shed on the list, 34 things.']),
    talk('Shredder, Eastfield, any Saturday', ['yara', 147, 'We have a mountain of branches and no shredder. I can fetch it.']),
    talk('The shed key', ['tomasz', 143, 'It hangs with me from now on.'], ['ruud', 143, 'Good.']),
    talk('Looking for two people to carry a water tank', ['els', 138, 'It is empty, but it is two metres high.']),
    talk('Does anybody have a long ladder?', ['priya', 129, 'For one afternoon, for photos of the whole garden.']),
    talk('New blades', ['ruud', 126, 'Both scythes are sharp again.'], ['tomasz', 126, 'I tried them. They are.']),
    talk('I can mend bicycles', ['hamid', 118, 'And trailers. Bring them on Thursdays, I am there anyway.']),
    talk('A drill for stone', ['lotte', 107, 'Four holes for a trellis. It would take me ten minutes.']),
    talk('List of the shed, tidied', ['tomasz', 101, 'By letter now, with a picture each.'], ['ruud', 100, 'That looks fine.']),
    talk('Boxes for the harvest', ['femke', 92, 'Forty folding boxes to give away, at the bureau until Friday.']),
    talk('The axle of our wheelbarrow is bent', ['carla', 80, 'I asked in another place too. Is there anybody who welds?']),
    talk('Who lends us a boat for a day?', ['jelle', 61, 'For the bank that one cannot reach on foot.']),
    talk('Offer: a heap of old bricks', ['noor', 41, 'Come and get them before the rain does.']),
    talk('Winter hours', ['ruud', 36, 'The shed is open on Saturdays only.'], ['tomasz', 36, 'I am there from nine.']),
    talk('Is this the place to ask for help with a fence?', ['ingrid', 24, 'I saw that few got an answer, so I ask first whether I may.']),
  ],
};
