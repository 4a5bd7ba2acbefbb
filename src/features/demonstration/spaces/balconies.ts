import type { DemoSpace } from '../story.ts';

/** A space that is being founded as it should be: on its way, and not there yet. */
export const balconies: DemoSpace = {
  name: 'Balcony growers Linderveen',
  purpose: 'People with a balcony in Linderveen grow food for one meal a week.',
  forWhom: 'People with a balcony or a sunny wall, beginners first',
  visibility: 'open',
  language: 'en',
  madeDaysAgo: 35,
  hosts: ['fatima', 'dirk', 'ruud'],
  members: [
    { who: 'jelle', daysAgo: 27 }, { who: 'ingrid', daysAgo: 26 }, { who: 'yara', daysAgo: 26 }, { who: 'noor', daysAgo: 24 }, { who: 'bram', daysAgo: 22 }, { who: 'carla', daysAgo: 20 }, { who: 'lotte', daysAgo: 18 },
    { who: 'hamid', daysAgo: 17 }, { who: 'priya', daysAgo: 15 }, { who: 'els', daysAgo: 12 }, { who: 'tomasz', daysAgo: 11 }, { who: 'femke', daysAgo: 9 }, { who: 'sipho', daysAgo: 6 },
  ],
  conversations: [
    {
      title: 'Before we ask anybody: what would you miss if this were not there?',
      posts: [
        { by: 'fatima', daysAgo: 27, time: '9:10', body: 'I wrote a purpose. Read it as if a neighbour had written it: would you come? If not, tell me which word is in the way.' },
        { by: 'jelle', daysAgo: 26, time: '18:40', body: '“Grow food” frightened me a little. “For one meal a week” is what made me stay: that I can do.', thankedBy: ['fatima', 'ruud'] },
        { by: 'yara', daysAgo: 25, time: '20:02', body: 'I would miss somebody to ask in April. In the WhatsApp group it is gone by the evening.' },
      ],
    },
    {
      title: 'Which pot for a north wall?',
      posts: [
        { by: 'noor', daysAgo: 8, time: '19:15', body: 'Four hours of sun at best. I have tried basil, which was a kind of cruelty. What did grow for you?' },
        { by: 'hamid', daysAgo: 7, time: '8:05', body: 'Chard and mint, in deep pots. And lettuce until June.' },
      ],
    },
  ],
  charter: {
    daysAgo: 28,
    text: {
      enables: 'Ask in spring and get an answer the same day. Swap seedlings instead of buying them. See what grew on a balcony like theirs.',
      expectedMembers: 90,
      peopleAsked: 52,
      channels: [
        { name: 'WhatsApp of the quarter', people: 23, stays: 'News and lost cats stay there. Here is what should not scroll away.' },
        { name: 'Allotment club', people: 9, stays: 'They have land. We have railings.' },
      ],
      measure: 'Balconies with food on them',
      measureTarget: 120,
      daysUntilMeasured: 140,
      daysUntilReview: 90,
      endsWhen: 'When each block has somebody whom its neighbours ask, and nobody writes here any more.',
      ideaOf: 'Fatima El Amrani',
      carriedBy: 'Ruud Pieters',
    },
    carriedBy: ['fatima', 'dirk', 'ruud', 'jelle', 'ingrid', 'yara', 'noor', 'bram', 'lotte', 'hamid', 'priya', 'els', 'tomasz', 'sipho', 'femke'],
    examples: [
      { words: 'My tomatoes flower and bear nothing. What is missing?', belongs: true, agree: ['fatima', 'jelle', 'yara', 'noor', 'ruud'], disagree: [] },
      { words: 'Twelve courgette plants to give away', belongs: true, agree: ['jelle', 'bram', 'lotte', 'hamid'], disagree: [] },
      { words: 'How much weight does my balcony bear?', belongs: true, agree: ['yara', 'noor', 'dirk', 'els', 'tomasz'], disagree: ['priya'] },
      { words: 'A photo of my first potato', belongs: true, agree: ['fatima', 'bram', 'sipho', 'femke'], disagree: ['dirk'] },
      { words: 'The landlord forbids pots on the railing', belongs: true, agree: ['ingrid', 'carla', 'jelle', 'noor'], disagree: [] },
      { words: 'Can I sell my tomatoes here?', belongs: false, agree: ['fatima', 'yara', 'ruud'], disagree: ['hamid', 'tomasz'] },
      { words: 'News about food policy', belongs: false, agree: ['fatima', 'jelle', 'priya', 'noor'], disagree: [] },
      { words: 'Whose cat is this?', belongs: false, agree: ['fatima', 'jelle', 'yara', 'dirk', 'els'], disagree: ['lotte'] },
      { words: 'Looking for a flat with a balcony', belongs: false, agree: ['bram', 'ingrid', 'ruud', 'noor'], disagree: [] },
      { words: 'Allotments for rent', belongs: false, agree: ['tomasz', 'hamid', 'dirk', 'jelle'], disagree: [] },
    ],
  },
  founding: {
    daysAgo: 28,
    pledges: [{ who: 'fatima', hours: 1.5 }, { who: 'dirk', hours: 1 }, { who: 'ruud', hours: 1.5 }],
    promises: [
      { who: 'fatima', inDays: -27, cue: 'before the first coffee', deed: 'I ask what would keep you away' }, { who: 'noor', inDays: -8, cue: 'after supper', deed: 'I ask about pots for a north wall' }, { who: 'hamid', inDays: -7, cue: 'on the tram', deed: 'I answer Noor' },
      { who: 'jelle', inDays: 3, cue: 'after lunch', deed: 'I tell how I built my railing box' }, { who: 'yara', inDays: 5, cue: 'when the seeds have come', deed: 'I offer half of them' }, { who: 'bram', inDays: 6, cue: 'on the way home', deed: 'I post what the garden centre said about weight' },
      { who: 'lotte', inDays: 9, cue: 'after swimming', deed: 'I ask who shares a bag of compost' }, { who: 'tomasz', inDays: 12, cue: 'on Sunday morning', deed: 'I show my watering bottle' }, { who: 'ruud', inDays: -2, cue: 'before the news', deed: 'I ask who has a drill' },
    ],
    seeds: [
      { who: 'jelle', inDays: 3, title: 'A railing box from one board: drawing and mistakes', body: 'I built three. The first one fell down, which I recommend to nobody. Here is what I would do now; what would you change?' },
      { who: 'yara', inDays: 5, title: 'Half a packet of everything: who wants the other half?', body: 'I always sow six of forty seeds. Who shares?' },
      { who: 'ruud', inDays: 10, title: 'What did your grandmother grow in a pot?', body: 'Mine grew parsley in a teapot. Yours?' },
      { who: 'fatima', inDays: 17, title: 'First meal from the balcony: what will yours be?', body: 'It may be one radish on bread.' },
    ],
    names: ['Marit', 'Joost', 'Samira', 'Wim', 'Chantal', 'Aylin', 'Pieter', 'Greet', 'Mo', 'Saskia', 'Karel', 'Fenna', 'Idris', 'Loes', 'Bas', 'Nadia', 'Henk', 'Roos', 'Ton', 'Esther', 'Youssef', 'Marga', 'Dick', 'Anouk', 'Rachid', 'Ellen', 'Cor', 'Fatma', 'Sjoerd', 'Willeke', 'Kees', 'Hanna', 'Ali', 'Trees', 'Daan', 'Corrie'],
  },
};
