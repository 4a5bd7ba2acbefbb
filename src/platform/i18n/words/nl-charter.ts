import type { charter as english } from './en-charter.ts';
import type { SameKeys } from './shape.ts';

export const charter: SameKeys<typeof english> = {
  title: 'Waar dit voor is', aside: 'Wie het draagt, en hoe het zo werd', unwritten: 'Alleen het doel staat al op papier', carried_zero: 'Versie {{version}}, door nog niemand met naam gedragen', carried_one: 'Versie {{version}}, door één mens met naam gedragen',
  carried_other: 'Versie {{version}}, door {{count, number}} mensen met naam gedragen', purpose: 'Het doel, in één zin', forWhat: 'Voor wie, en waarvoor', forWhom: 'Voor wie', enables: 'Wat leden dan kunnen wat nu niet kan',
  expectedMembers: 'Hoeveel leden je verwacht', success: 'Hoe we het weten, en tot wanneer', measure: 'De ene maat voor succes', measureTarget: 'Het getal', measureBy: 'Op welke dag', by: 'op {{date}}', reviewOn: 'Dag van terugblik',
  endsWhen: 'Wanneer het mag eindigen', ideaOf: 'Van wie het idee was', carriedBy: 'Wie het draagt als die weggaat', peopleAsked: 'Hoeveel mensen je het vroeg',
  question_one: '{{words}} past bij elke ruimte. Wat zou iemand hier op een dinsdag doen wat nu niet kan?', question_other: '{{words}} passen bij elke ruimte. Wat zou iemand hier op een dinsdag doen wat nu niet kan?', quoted: '‘{{words}}’',
  lacking: 'Nergens staat nog wat hier hoort, hoe je zou weten dat het werkt, en wanneer het mag eindigen. Vijf zinnen zijn genoeg.', write: 'Schrijf het handvest', change: 'Wijzig het handvest', saved: 'Het handvest is bewaard, en de versie ervoor ook.', versions: 'Versies', allVersions: 'Wat er veranderde', version: 'Versie {{number}}, {{date}}, door {{name}}.',
  carriers: 'Met naam gedragen', noCarriers_one: 'Nog niemand. Een doel houdt stand als één mens het met naam draagt, naast wie het bedacht.', noCarriers_other: 'Nog niemand. Een doel houdt stand als {{count, number}} mensen het met naam dragen, naast wie het bedacht.', takeBack: 'Haal mijn naam eraf',
  accept: { title: 'Draag jij dit?', help: 'Je naam staat er dan bij, zichtbaar voor de oprichters. ‘Nog niet’ is een goed antwoord, en een betere zin ook.', again: 'Het is veranderd sinds jij je naam eronder zette', againHelp: 'Je draagt versie {{version}}. Lees wat er veranderde, en zeg het opnieuw.', submit: 'Ik draag het, als {{name}}' },
  changedMeanwhile: 'Het handvest is veranderd sinds je de pagina opende. Lees het nog eens; dan komt je naam onder wat er nu staat.', onlyFounders: 'Alleen leden van deze ruimte beslissen over het handvest. Er is niets veranderd.', ended: 'Deze ruimte is beëindigd; het handvest blijft zoals het was.',
  channels: {
    title: 'Waar deze mensen elkaar al treffen', asked_one: 'Eén mens gevraagd', asked_other: '{{count, number}} mensen gevraagd', people_one: 'Eén van hen zit daar', people_other: '{{count, number}} van hen zitten daar', crowded: '{{share}} van wie je het vroeg treft elkaar al op één plek. Waarom zouden ze daar niet gewoon blijven? Erbij aansluiten is misschien het betere antwoord.',
    place: 'Plek {{number}}', name: 'Waar', howMany: 'Hoeveel van hen zitten daar', stays: 'Wat daar blijft, en wat deze ruimte doet dat het daar niet kan',
  },
  examples: {
    title: 'Hoort hier, of niet', settledOf: '{{settled}} van {{count}} beslist', help: '{{each}} die hier horen en {{each}} die dat niet doen, zeggen meer dan een bladzijde regels. Een voorbeeld is beslist met {{votes}} voor, en {{ratio}} voor elke stem tegen.', belong: 'Hoort hier', belongNot: 'Hoort hier niet', none: 'Nog geen. Stel het eerste voor.',
    settled: 'Beslist', open: 'Open', tally: '{{agree}} voor, {{disagree}} tegen', agree: 'Eens', disagree: 'Oneens', remove: 'Haal weg', propose: 'Stel een voorbeeld voor', words: 'Een vraag of onderwerp, zoals iemand het zou schrijven', wordsHelp: 'Zoals ‘Mijn hoop blijft koud in de winter’.', which: 'Hoort het hier?', submit: 'Stel het voor',
    otherSide: 'Deze woorden staan al aan de andere kant. Stem daar, of kies een eigen voorbeeld; er is niets toegevoegd.', enough: 'Er zijn al veertig voorbeelden. Haal er eerst een weg; er is niets toegevoegd.',
  },
  edit: {
    title: 'Het handvest', lead: 'Alleen het doel moet er staan. De rest mag groeien; elke versie blijft bewaard.', enablesHelp: 'Iets wat je ze zou kunnen zien doen.', expectedHelp: 'Na een half jaar. De uren die het dragen kost, volgen daaruit.', channelsHelp: 'Vraag het er een paar: in welke groepen, lijsten en bijeenkomsten zitten ze? Een plek waar de meesten al zijn, verlaat je niet gauw.',
    measureHelp: 'Eén ding dat je kunt tellen, zoals ‘balkons met eten erop’.', reviewHelp: 'Op deze dag kijken de dragers er weer naar, handvest en cijfers naast elkaar.', endsHelp: 'Als het klaar is, of als het niet blijkt te werken. Een einde is geen mislukking.', who: 'Wie het draagt', carriedHelp: 'Een idee van buiten heeft iemand van binnen nodig.', save: 'Bewaar deze versie',
    meanwhile: '{{name}} heeft het handvest {{when}} gewijzigd, terwijl je aan het schrijven was. Wat je typte staat er nog; bewaren zet het in de plaats van die wijziging.', see: 'Bekijk wat er veranderde',
  },
  history: { title: 'Wat er eerder in het handvest stond', lead: 'Elke versie met wat die veranderde, de nieuwste eerst.', back: 'Terug naar het handvest', empty: 'Er is nog niets geschreven', emptyHelp: 'Een drager schrijft de eerste versie.', version: 'Versie {{number}}', same: 'Hier staat hetzelfde als in de versie ervoor.', pages: 'Pagina’s met versies', rest: 'Daar begon het.' },
};
