import type { DemoConversation } from '../story.ts';

/** The last three months: members who answer each other, and newcomers who are met by name. */
export const compostWinter: readonly DemoConversation[] = [
  {
    title: 'Bokashi bran: make it or buy it?',
    posts: [
      { by: 'els', daysAgo: 112, time: '20:15', body: 'A bag costs more than my bread. Is it hard to make?' },
      { by: 'ruud', daysAgo: 111, time: '7:40', body: 'We make 20 kilos in March, that lasts us the year. It smells like a brewery for a week and then like nothing.', thankedBy: ['els', 'carla'] },
      { by: 'els', daysAgo: 110, time: '21:05', body: 'May I come and watch?', answers: 2 },
      { by: 'ruud', daysAgo: 110, time: '21:30', body: 'First Saturday of March, bring a bucket with a lid.', answers: 3, thankedBy: ['els'] },
    ],
  },
  {
    title: 'The town asks for a hygiene plan. Does anyone have one?',
    posts: [
      { by: 'ingrid', daysAgo: 94, time: '10:20', body: 'Two pages, before the end of the month. I would rather not begin with an empty sheet.' },
      { by: 'hamid', daysAgo: 93, time: '19:10', body: 'I wrote one for a kitchen once. Half of it fits: who washes, who checks, who is called. I can go through it with you on Thursday.', thankedBy: ['ingrid', 'noor'] },
      { by: 'ingrid', daysAgo: 88, time: '12:45', body: 'It is accepted. Hamid made it in one evening. I will put it where everyone can take it.', answers: 2, thankedBy: ['hamid', 'anna', 'sipho'] },
    ],
  },
  {
    title: 'Leaf mould after eighteen months',
    posts: [
      { by: 'jelle', daysAgo: 71, time: '15:00', body: 'Opened the oldest cage today. It looks like chocolate cake and smells of forest. I did nothing at all except wait.' },
      { by: 'sipho', daysAgo: 71, time: '19:20', body: 'That is what I call dark. Which leaves, and did you turn it?' },
      { by: 'jelle', daysAgo: 70, time: '8:15', body: 'Lime and hornbeam, and never.', answers: 2, thankedBy: ['sipho', 'carla'] },
      { by: 'lotte', daysAgo: 65, time: '22:10', body: 'I have oak, from two streets. Does it work with oak, or do I have to wait for my pension?' },
      { by: 'anna', daysAgo: 64, time: '8:00', body: 'It works with oak, it takes a year longer. Run the mower over it first. And welcome, Lotte.', answers: 4, thankedBy: ['lotte', 'jelle'] },
    ],
  },
  {
    title: 'Who can lend a shredder in the first week of the month?',
    posts: [
      { by: 'lotte', daysAgo: 52, time: '17:35', body: 'We have a mountain of hazel and one pair of secateurs.' },
      { by: 'tomasz', daysAgo: 52, time: '18:20', body: 'The one of Linderveen is in my shed. I bring it on Friday, you bring it on to Bram.', thankedBy: ['lotte'] },
      { by: 'bram', daysAgo: 51, time: '7:55', body: 'Fine, I take it from Lotte on Sunday. Oil is in the box.', thankedBy: ['lotte', 'tomasz'] },
    ],
  },
  {
    title: 'White threads everywhere. Is it ill?',
    posts: [
      { by: 'priya', daysAgo: 38, time: '9:25', body: 'I lifted the lid and there was white fluff through the whole top layer. Should I throw it away?' },
      { by: 'noor', daysAgo: 38, time: '10:10', body: 'Keep it, Priya. That is fungus doing the slow work on your twigs. It shows that the top is a bit dry, no more.', answers: 1, thankedBy: ['priya', 'carla'] },
      { by: 'priya', daysAgo: 36, time: '8:30', body: 'Watered it, and it is warm today. Thank you.', answers: 2 },
    ],
  },
  {
    title: 'Eggshells: do they ever go away?',
    posts: [
      { by: 'femke', daysAgo: 20, time: '13:15', body: 'I found shells of last year, whole. Am I doing something wrong?' },
      { by: 'carla', daysAgo: 20, time: '14:40', body: 'No. They never go away unless you crush them. I dry them on the heater and run over them with a bottle.', thankedBy: ['femke'] },
      { by: 'ingrid', daysAgo: 19, time: '20:00', body: 'Snails do not like to cross them, so mine go on the bed, not on the heap.', thankedBy: ['femke', 'carla'] },
    ],
  },
  {
    title: 'What we did this month, and what the next one asks for',
    posts: [
      { by: 'anna', daysAgo: 9, time: '9:00', body: 'Eleven of us wrote, nobody waited longer than a day for an answer, and three gardens now have one name on the lid.\n\nNext month asks for:\n\n1. dry leaves in sacks, **before** they get wet\n2. somebody who keeps the sieve\n3. one person who answers on Sundays' },
      { by: 'hamid', daysAgo: 9, time: '12:20', body: 'I keep the sieve. It hangs in the shed of Eastfield.', answers: 1, thankedBy: ['anna', 'noor'] },
      { by: 'jelle', daysAgo: 8, time: '19:45', body: 'Sundays are fine for me until spring.', answers: 1, thankedBy: ['anna'] },
      { by: 'noor', daysAgo: 8, time: '20:10', body: 'Thank you both. That is two of three.' },
    ],
  },
  {
    title: 'My heap stays cold, even with fresh grass. What am I missing?',
    posts: [
      { by: 'yara', daysAgo: 2, time: '7:12', body: 'I started with a wooden bin of one by one metre. Every week I add our kitchen waste and all the grass of the field behind the school. It shrinks, it smells a bit sour, and it never gets warm. My neighbour’s steams.\n\nWhat am I missing? I would love to have something to show to the children before the summer.', thankedBy: ['noor'] },
      { by: 'noor', daysAgo: 2, time: '8:05', body: 'Welcome, Yara. How full is it? Mine only woke up when the bin was more than three quarters full: below that it loses the heat faster than it makes it.' },
      { by: 'sipho', daysAgo: 2, time: '9:31', body: 'Sour smell and no heat is nearly always the same thing: too much green, too wet, no air. Grass mats like felt.\n\n1. Take it all out once, on a dry day. It is half an hour with two people.\n2. Put it back in layers: two buckets of grass, then **one bucket of something dry and coarse**. Chopped twigs, straw, torn egg boxes.\n3. Squeeze a handful. A drop or two is right, a trickle is too wet.\n\nThree days later it should be warm at elbow depth. If it isn’t, write here and I come by, I am round the corner on Fridays.', answers: 1, thankedBy: ['yara', 'carla', 'jelle', 'bram'] },
      { by: 'yara', daysAgo: 2, time: '9:50', body: '> Squeeze a handful. A drop or two is right, a trickle is too wet.\n\nA trickle! And it is only half full, @noor-van-dam. So both of you are right. Saturday I take it out. The school has a wall of egg boxes.', answers: 3 },
      { by: 'carla', daysAgo: 1, time: '10:14', body: 'Same here last year with coffee grounds. What helped me to remember it: *if I bring a bucket of green, I bring a bucket of brown.* We keep a sack of dry leaves next to the bin for that.', thankedBy: ['bram'] },
      { by: 'jelle', daysAgo: 1, time: '10:40', body: 'I have a compost thermometer that nobody uses. It can live at the school until the holidays, the children will like it. I bring it on Saturday if someone tells me when.' },
    ],
  },
  {
    title: 'Does anyone dig in half-finished compost in autumn?',
    posts: [{ by: 'femke', daysAgo: 0, time: '6:40', body: 'I have four barrows that are brown but still warm, and a bed that could use it. Wait, or dig it in?' }],
  },
];
