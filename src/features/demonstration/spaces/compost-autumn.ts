import type { DemoConversation } from '../story.ts';

/** The first three months: founders who show how it is done, and the first who come by themselves. */
export const compostAutumn: readonly DemoConversation[] = [
  {
    title: 'What stands in the way of your heap?',
    posts: [
      { by: 'anna', daysAgo: 181, time: '9:10', body: 'Before we tell each other how it should be done: what goes wrong at yours? Mine is too small. I turn it and there is nothing left to turn.', thankedBy: ['noor', 'bram'] },
      { by: 'bram', daysAgo: 180, time: '18:20', body: 'Rats. Everybody says wire, and nobody says which.' },
      { by: 'sipho', daysAgo: 180, time: '20:05', body: 'Mine works. But it took four years, and I would have liked somebody to tell me the thing about water in the first.', thankedBy: ['anna'] },
      { by: 'ingrid', daysAgo: 178, time: '7:45', body: 'Nobody at our garden knows whose heap it is. So everybody puts things on it and nobody turns it.' },
      { by: 'noor', daysAgo: 178, time: '12:30', body: 'A name on the lid helped us. One name, not a list.', answers: 4, thankedBy: ['ingrid', 'anna', 'ruud'] },
    ],
  },
  {
    title: 'Rats: what works without wire mesh under the bin?',
    posts: [
      { by: 'bram', daysAgo: 174, time: '8:30', body: 'Our bin stands on tiles, so nothing can be dug in. What do you do?' },
      { by: 'noor', daysAgo: 174, time: '9:55', body: 'No cooked food, and a good kick against the bin each time you come. They like it quiet.' },
      { by: 'ruud', daysAgo: 173, time: '19:40', body: 'Six millimetre mesh, folded up ten centimetres at the sides and screwed on. It can lie on tiles.', thankedBy: ['bram', 'carla'] },
      { by: 'carla', daysAgo: 171, time: '21:00', body: 'New here. I read that mice are fine and rats are not. How do I tell them apart in the dark?' },
      { by: 'sipho', daysAgo: 171, time: '21:35', body: 'By what they leave behind: rice grains or olives. And welcome.', answers: 4, thankedBy: ['carla', 'bram'] },
    ],
  },
  {
    title: 'Half a trailer of horse manure in Oosterwaal: who wants it?',
    posts: [
      { by: 'ingrid', daysAgo: 163, time: '10:15', body: 'The riding school gives it away until Sunday. It is fresh, so not for this year’s beds.' },
      { by: 'carla', daysAgo: 163, time: '11:02', body: 'Two barrows for us, we come on Saturday with the cargo bike.' },
      { by: 'tomasz', daysAgo: 160, time: '17:48', body: 'I have a trailer. I can do one round past three gardens if you tell me which.', thankedBy: ['ingrid', 'carla', 'anna'] },
      { by: 'anna', daysAgo: 160, time: '18:10', body: 'Linderveen, Eastfield and the school. I stand at the gate from ten.', answers: 3 },
    ],
  },
  {
    title: 'Hoe krijg je een VvE mee met een compostvat op de binnenplaats?',
    posts: [
      { by: 'ruud', daysAgo: 152, time: '20:20', body: 'Elf huishoudens, één binnenplaats, en de eerste reactie was: dat gaat stinken. Wie heeft dit eerder gedaan?' },
      { by: 'anna', daysAgo: 151, time: '8:05', body: 'Begin met één vat en één naam op het deksel. En nodig de grootste tegenstander uit om de eerste emmer te storten.', thankedBy: ['ruud', 'noor'] },
      { by: 'noor', daysAgo: 150, time: '12:00', body: 'Wij hebben afgesproken dat het na drie maanden weg mocht als één iemand dat wilde. Niemand wilde het.', thankedBy: ['ruud'] },
    ],
  },
  {
    title: 'How warm is yours this morning?',
    posts: [
      { by: 'sipho', daysAgo: 143, time: '7:05', body: '58 degrees at elbow depth, with two degrees outside. What have you got?' },
      { by: 'jelle', daysAgo: 141, time: '8:12', body: 'My first week here. 21, and I was proud of it until I read yours.' },
      { by: 'ingrid', daysAgo: 141, time: '9:30', body: 'Mine was 12 in the first winter. It is not a race, it is a stew.', answers: 2, thankedBy: ['jelle', 'sipho'] },
      { by: 'bram', daysAgo: 140, time: '18:00', body: '44. Cardboard made the difference.' },
    ],
  },
  {
    title: 'Coffee grounds by the bucket: how much is too much?',
    posts: [
      { by: 'carla', daysAgo: 128, time: '16:30', body: 'The café on the corner gives us fifteen litres a day. I cannot say no, and I think I should.' },
      { by: 'noor', daysAgo: 128, time: '18:45', body: 'A fifth of the heap at most, and always with dry leaves.', thankedBy: ['carla'] },
      { by: 'tomasz', daysAgo: 126, time: '6:50', body: 'I pass that café. I could take half of it to Eastfield on Mondays.', thankedBy: ['carla', 'anna'] },
    ],
  },
];
