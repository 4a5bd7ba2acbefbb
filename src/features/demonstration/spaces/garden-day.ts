import { type DemoSpace, talk } from '../story.ts';

/** A yearly day that is prepared as it was last year: with much to read, the same showpiece, and notes that nobody opened. */
export const gardenDay: DemoSpace = {
  name: 'Landelijke Tuindag',
  purpose: 'We bereiden samen de jaarlijkse dag voor waarop de tuinen van elkaar leren.',
  forWhom: 'Wie de tuindag voorbereidt of er een sessie geeft',
  visibility: 'listed',
  language: 'nl',
  madeDaysAgo: 150,
  hosts: ['femke', 'fatima'],
  members: [
    { who: 'noor', daysAgo: 149 }, { who: 'jelle', daysAgo: 149 }, { who: 'ruud', daysAgo: 148 }, { who: 'lotte', daysAgo: 147 }, { who: 'gerard', daysAgo: 146 }, { who: 'els', daysAgo: 140 }, { who: 'sipho', daysAgo: 139 },
  ],
  told: { actionsDone: [2, 12], evaluationOpened: [0], changes: [0], sameStory: [9, 11], withoutCircumstances: [18, 20], failures: [0, 20], withAttempts: [1, 20], itemsAWeek: [34], minutes: [95, 30] },
  conversations: [
    talk('Draaiboek, versie 1', ['femke', 148, 'Het draaiboek van vorig jaar met een nieuwe datum. Graag reacties vóór vrijdag.'], ['ruud', 146, 'De soep was vorig jaar om half één op. Staat dat ergens?'], ['femke', 145, 'Dat stond in de evaluatie, die zoek ik nog op.']),
    talk('De sessies', ['fatima', 120, 'Eastfield vertelt weer over de moestuin op het dak: dat loopt altijd vol.'], ['lotte', 118, 'Ik hoorde hem drie keer. Mag er ook iets over ons dak, dat lekte?'], ['femke', 117, 'Laten we het positief houden.']),
    talk('Draaiboek, versie 7', ['femke', 80, 'Zie de bijlage, en de mail van gisteren, en het bericht in de app.'], ['noor', 79, 'Ik ben de draad kwijt: welke geldt?'], ['gerard', 77, 'Ik lees alleen nog wat er op mijn naam staat.']),
    talk('Wie regelt de soep', ['els', 30, 'Ik vraag het maar vast, het is weer niet verdeeld.'], ['jelle', 28, 'Vorig jaar deed niemand het, en toen deed Ruud het.'], ['ruud', 27, 'Ik ben er dit jaar niet.']),
  ],
};
