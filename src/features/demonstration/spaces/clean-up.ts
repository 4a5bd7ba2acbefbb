import type { DemoSpace } from '../story.ts';

/** The second story: a great day, a group made the same evening, and nobody who felt responsible. */
export const cleanUp: DemoSpace = {
  name: 'Na de grote Merle-schoonmaak',
  purpose: 'Voor iedereen die erbij was en iets met dat gevoel wil doen.',
  forWhom: 'Deelnemers van de schoonmaakdag',
  visibility: 'open',
  language: 'nl',
  madeDaysAgo: 62,
  hosts: ['jelle'],
  members: [
    { who: 'noor', daysAgo: 62 }, { who: 'bram', daysAgo: 62 }, { who: 'lotte', daysAgo: 62 }, { who: 'hamid', daysAgo: 62 }, { who: 'carla', daysAgo: 61 }, { who: 'ruud', daysAgo: 61 },
    { who: 'tomasz', daysAgo: 61 }, { who: 'gerard', daysAgo: 60 }, { who: 'priya', daysAgo: 60 }, { who: 'ingrid', daysAgo: 59 },
  ],
  told: { meetingsAhead: [0] },
  conversations: [
    {
      title: 'Wat een dag!',
      posts: [
        { by: 'jelle', daysAgo: 62, time: '20:30', body: 'Zestig mensen, twee bootjes, 940 kilo. Ik heb deze groep maar meteen gemaakt, want dit mag niet ophouden.', thankedBy: ['noor', 'bram', 'lotte', 'hamid'] },
        { by: 'lotte', daysAgo: 62, time: '20:52', body: 'Kippenvel toen die fiets boven kwam. Wanneer weer?' },
        { by: 'hamid', daysAgo: 62, time: '21:15', body: 'Wat een mensen. Mijn handen zijn kapot en ik ben blij.' },
        { by: 'bram', daysAgo: 61, time: '8:40', body: 'Foto’s komen eraan. Volgende keer ook de oostoever?' },
        { by: 'tomasz', daysAgo: 61, time: '12:05', body: 'Ik kan een aanhanger regelen als iemand een datum prikt.' },
        { by: 'carla', daysAgo: 61, time: '18:22', body: 'Ja, een datum! Wie doet dat?' },
        { by: 'gerard', daysAgo: 60, time: '9:12', body: 'Lijkt me iets voor de organisatie.' },
      ],
    },
    {
      title: 'Foto’s',
      posts: [
        { by: 'bram', daysAgo: 60, time: '19:00', body: 'Ik heb er tweehonderd. De mooiste: Noor met het verkeersbord.', thankedBy: ['noor', 'lotte'] },
        { by: 'ruud', daysAgo: 60, time: '20:15', body: 'Die met de drie wasmachines graag in het groot, voor in de schuur.' },
        { by: 'ingrid', daysAgo: 59, time: '9:02', body: 'Mogen ze ook naar de krant? Die belde mij net.' },
        { by: 'noor', daysAgo: 59, time: '10:31', body: 'Dat bord staat nu in de gang. Dank je.' },
        { by: 'hamid', daysAgo: 58, time: '21:05', body: 'Mijn dochter heeft ze allemaal bekeken. Ze wil de volgende keer mee.' },
        { by: 'lotte', daysAgo: 58, time: '21:40', body: 'De mijne ook. Zet het dus vroeg op de dag.' },
      ],
    },
    {
      title: 'Zullen we hier ook klimaatnieuws delen?',
      posts: [
        { by: 'priya', daysAgo: 55, time: '16:45', body: 'Er staat hier zoveel energie. Kunnen we dit ook voor andere dingen gebruiken, of is het alleen voor de rivier?' },
        { by: 'gerard', daysAgo: 53, time: '20:20', body: 'Van mij mag alles.' },
      ],
    },
    {
      title: 'Datum tweede schoonmaak?',
      posts: [{ by: 'tomasz', daysAgo: 46, time: '12:30', body: 'De aanhanger is nog steeds te krijgen, maar ik moet het deze week weten. Wie beslist dit eigenlijk?' }],
    },
  ],
};
