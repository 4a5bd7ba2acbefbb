import { type DemoSpace, talk } from '../story.ts';

/** One person carries it, and carries it well; two help, and the others read. */
export const seedBank: DemoSpace = {
  name: 'Zaadbank aan de Merle',
  purpose: 'We bewaren zaad van oude groenterassen en geven het elk voorjaar door.',
  forWhom: 'Wie een zakje heeft, of er een zoekt',
  visibility: 'open',
  language: 'nl',
  madeDaysAgo: 130,
  hosts: ['gerard'],
  invited: 18,
  members: [
    { who: 'lotte', daysAgo: 128 }, { who: 'noor', daysAgo: 127 }, { who: 'ruud', daysAgo: 125 }, { who: 'els', daysAgo: 125 }, { who: 'jelle', daysAgo: 120 }, { who: 'femke', daysAgo: 119 },
  ],
  neighbours: [{ count: 12, daysAgo: 124 }],
  conversations: [
    talk('Wat ligt er in de koelkast',
      ['gerard', 129, 'Veertig zakjes, van tuinboon tot pastinaak. De lijst hangt aan de deur van de schuur.'], ['lotte', 128, 'Ik heb er nog zes van mijn tante. Ze weet alleen de kleur nog.'],
      ['ruud', 126, 'Kapucijners uit 2019. Of die nog opkomen weet ik niet.'], ['els', 125, 'Ik kom alleen kijken, maar de lijst is mooi.'], ['noor', 124, 'Wie maakt er etiketten? Ik doe het met plezier.']),
    talk('Kiemproef: elf soorten', ['gerard', 88, 'Tien zaden per soort op nat papier, bij mij op de vensterbank.'], ['gerard', 84, 'Dag vier: de tuinkers is er. De rest denkt na.'], ['lotte', 83, 'Mijn tante wil foto’s.'], ['gerard', 79, 'Zeven van de elf doen het. De pastinaak is op.']),
    talk('Wie heeft er nog pastinaak', ['gerard', 76, 'Vers zaad graag, van dit jaar of vorig jaar.'], ['noor', 75, 'Ik vraag het bij de volkstuin.'], ['gerard', 70, 'Iemand bracht een pot vol, zonder naam. Dank je.']),
    talk('Doppen en drogen', ['gerard', 63, 'Zaterdag dop ik bonen in de schuur, van tien tot twaalf.'], ['gerard', 61, 'Klaar. Drie kilo, en ik ken nu alle radiozenders.'], ['lotte', 60, 'Ik was er graag bij geweest. Volgende keer.']),
    talk('Het kaartensysteem', ['gerard', 54, 'Ik heb alle kaarten overgeschreven. Rood is oud, groen is vers.'], ['gerard', 50, 'En ook op de computer nu. Wie iets meeneemt: schrijf het erbij.'], ['noor', 49, 'Etiketten tot en met de letter M zijn af.']),
    talk('Ruildag in de bibliotheek', ['gerard', 43, 'De zaal is besproken. Ik neem tafels mee.'], ['gerard', 38, 'Folders hangen. Ik heb ook de krant gebeld.'], ['lotte', 37, 'Ik neem mijn tante mee.'], ['gerard', 33, 'Tachtig mensen, en 140 zakjes de deur uit.', ['noor', 'lotte']]),
    talk('Na de ruildag', ['gerard', 27, 'Ik heb de lijst bijgewerkt. Van twaalf soorten is er nog maar één zakje.'], ['noor', 26, 'Zal ik navragen wie ze vermeerdert?'], ['gerard', 24, 'Heb ik al gedaan, kwam zo uit.'], ['gerard', 22, 'Vijf mensen zaaien voor ons. Ik kom bij ieder langs.']),
    talk('Vorst op komst', ['gerard', 18, 'Haal de bakken binnen, het wordt min vier.'], ['ruud', 17, 'Gedaan.'], ['gerard', 15, 'Ik ben langs alle vijf gefietst. Eén bak was nog buiten.'], ['lotte', 14, 'Dat was de mijne. Dank je.']),
    talk('Bestellijst papier en zakjes', ['gerard', 11, 'Vijfhonderd zakjes, het gripje van vorig jaar.'], ['gerard', 9, 'Besteld, ik schiet het voor.'], ['gerard', 7, 'Binnen. Ik leg ze in de kast links.'], ['els', 6, 'Wat een werk verzet je.']),
    talk('Volgende week', ['gerard', 4, 'Ik ben er donderdag en zaterdag. De sleutel heb alleen ik, dus wacht even op mij.'], ['gerard', 2, 'Donderdag toch niet, mijn knie.']),
  ],
};
