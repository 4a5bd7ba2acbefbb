import type { DemoSpace } from '../story.ts';

/** The first story: an enthusiastic bureau, a fine place, and nobody who had time. */
export const clubhouse: DemoSpace = {
  name: 'Vrijwilligersplein',
  purpose: 'Het online plein waar al onze vrijwilligers kennis delen en elkaar inspireren.',
  forWhom: 'Alle vrijwilligers van alle afdelingen',
  visibility: 'open',
  language: 'nl',
  madeDaysAgo: 170,
  hosts: ['femke'],
  members: [
    { who: 'fatima', daysAgo: 170 }, { who: 'dirk', daysAgo: 170 }, { who: 'noor', daysAgo: 168 }, { who: 'jelle', daysAgo: 168 }, { who: 'ruud', daysAgo: 167 },
    { who: 'els', daysAgo: 167 }, { who: 'lotte', daysAgo: 166 }, { who: 'gerard', daysAgo: 165 }, { who: 'bram', daysAgo: 160 }, { who: 'hamid', daysAgo: 150 },
  ],
  opened: { daysAgo: 168, reason: 'Het staat in het jaarplan, en de landelijke dag komt eraan.' },
  told: { forced: [412, 431], emptyVisits: [163, 190] },
  conversations: [
    {
      title: 'Welkom op ons plein',
      posts: [
        { by: 'femke', daysAgo: 169, time: '9:30', body: 'Wat fijn dat je er bent. Het bureau heeft er iets moois van gemaakt: een plek voor ons allemaal. **Stel je even voor** en vertel waar je warm van wordt.', thankedBy: ['fatima'] },
        { by: 'jelle', daysAgo: 167, time: '20:10', body: 'Jelle, schoonmaakploeg langs de Merle. Ik kijk rond.' },
        { by: 'lotte', daysAgo: 165, time: '21:42', body: 'Lotte, ik help bij de zaadbank. Wat is hier precies de bedoeling, naast de app-groep die we al hebben?' },
      ],
    },
    {
      title: 'Nieuwe huisstijl beschikbaar',
      posts: [{ by: 'femke', daysAgo: 161, time: '10:00', body: 'De nieuwe huisstijl staat klaar. Graag voortaan deze sjablonen gebruiken voor alles wat naar buiten gaat.' }],
    },
    {
      title: 'Verslag van de landelijke dag',
      posts: [{ by: 'femke', daysAgo: 148, time: '11:15', body: 'Het verslag van de landelijke dag is af: twaalf pagina’s met foto’s. Veel leesplezier.' }],
    },
    {
      title: 'Wie heeft een sleutel van de schuur in Linderveen?',
      posts: [{ by: 'gerard', daysAgo: 139, time: '8:05', body: 'Zaterdag staan we daar met acht mensen en de sleutel is zoek. Wie kan ons helpen?' }],
    },
    {
      title: 'Inspiratie: tien tips voor meer betrokkenheid',
      posts: [{ by: 'femke', daysAgo: 120, time: '15:20', body: 'Mooi artikel gevonden met tien tips. Tip vier, een ambassadeursprogramma, past bij ons.' }],
    },
    {
      title: 'Is hier nog iemand?',
      posts: [{ by: 'els', daysAgo: 88, time: '19:50', body: 'Ik kom hier voor het eerst in weken en zie alleen mijn eigen vraag van vorig jaar ergens anders staan. Kijkt er nog iemand?' }],
    },
  ],
};
