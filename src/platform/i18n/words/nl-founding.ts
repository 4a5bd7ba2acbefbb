import type { founding as english } from './en-founding.ts';
import type { SameKeys } from './shape.ts';

/** Wat de kamer waarin oprichters bij elkaar komen in het Nederlands zegt. */
export const founding: SameKeys<typeof english> = {
  title: 'Oprichters komen een voor een', lead: 'Ieder wordt bij naam gevraagd, om één ding. Wat ze beloven en voorbereiden is er al voordat de ruimte opengaat.',
  inTrial: 'De ruimte draait op proef: de lijst is gesloten. Je belofte en wat je voorbereidt kun je nog wijzigen.',
  onlyFounders: 'Alleen oprichters doen hier iets: de dragers en leden van deze ruimte. Er is niets veranderd.', listClosed: 'De lijst is gesloten sinds de proef begon. Er is niets veranderd.',
  yourPart: 'Jouw deel', why: 'Waarom zo', toRoom: 'Terug naar de oprichting',
  dayPast: 'Deze dag is voorbij. Kies vandaag of een latere dag.', dayFar: 'Dit is meer dan een jaar weg. Kies een dag die je van hier kunt overzien.',
  tally: {
    names_zero: 'Nog geen namen', names_one: '{{count, number}} naam', names_other: '{{count, number}} namen', nobody: 'Nog niemand is gevraagd', silent: 'nog geen antwoord',
    asked_one: '{{count, number}} gevraagd', asked_other: '{{count, number}} gevraagd', yes_one: '{{count, number}} zei ja', yes_other: '{{count, number}} zeiden ja', no_one: '{{count, number}} liever niet', no_other: '{{count, number}} liever niet',
  },
  need: {
    founders_one: 'Er is tot nu toe één oprichter; {{goal}} zijn een goed begin.', founders_other: 'Er zijn tot nu toe {{count, number}} oprichters; {{goal}} zijn een goed begin.',
    enough: 'Dat is genoeg. Meer zijn welkom.',
    listed: 'Van wie zelf wordt gevraagd, zeggen er ongeveer {{share}} op de 100 ja: de namen die nog moeten antwoorden zijn daarvoor genoeg.',
    names_one: 'Van wie zelf wordt gevraagd, zeggen er ongeveer {{share}} op de 100 ja: er is nog één naam nodig voor {{goal}} oprichters.', names_other: 'Van wie zelf wordt gevraagd, zeggen er ongeveer {{share}} op de 100 ja: er zijn nog {{count, number}} namen nodig voor {{goal}} oprichters.',
    source: 'Die {{share}} op de 100 komen uit één geval: de mensen die de oprichter van de eerste wiki zelf vroeg. Jullie eigen lijst zegt binnenkort meer.',
  },
  list: {
    title: 'De lijst', pages: 'Pagina’s met namen', empty: 'Wie ken je die hier goed zou zijn?', emptyHelp: 'Drie namen zijn een goed begin. Ieder vraag je om iets wat juist die persoon kan geven.',
    add: 'Nog een naam', addFirst: 'De eerste naam', name: 'Naam', address: 'E-mailadres', askedFor: 'Om welk ding vraag je?', askedForHelp: 'Het maakt de zin af ‘Ik vraag je om …’, bijvoorbeeld: je foto’s van de opruimdag.',
    submit: 'Schrijf op', added: '{{about}} staat op de lijst.', taken: 'Dit adres staat al op de lijst: ieder wordt door één oprichter gevraagd.',
    for: 'Om {{thing}}', noThing: 'Waar je om vraagt, is nog open', willAsk: '{{name}} vraagt het.', askedBy: 'Gevraagd door {{name}}, {{when}}.',
    ask: 'Vraag', askAgain: 'Vraag opnieuw', remove: 'Haal weg', takeBack: 'Trek de vraag in', removed: '{{about}} staat niet meer op de lijst.',
  },
  standing: { listed: 'Nog te vragen', asked: 'Gevraagd, nog geen antwoord', yes: 'Is erbij', no: 'Liever niet', over: 'Geen antwoord, en de brief werkt niet meer', refused: 'Wil geen brieven: vraag het op een andere manier' },
  ask: {
    title: 'Vraag {{name}}', lead: 'Eén mens, één ding, uit jouw naam. ‘Liever niet’ is ook een goed antwoord.', thing: 'Je vraagt om', name: 'Naam, zoals je groet', again: 'Laat de brief opnieuw zien',
    preview: 'Dit komt er te staan', submit: 'Stuur naar {{name}}', sent: 'De brief aan {{about}} is onderweg.', refused: 'Wie dit adres heeft, wil geen brieven van ons. Vraag het op een andere manier; er is niets verstuurd.',
  },
  letter: {
    subject: '{{name}} vraagt je om één ding', greeting: 'Hallo {{name}},', begins: '{{name}} van {{organisation}} begint met een paar anderen ‘{{space}}’, en dacht aan jou. Waar het voor is:',
    asks: '{{name}} vraagt je om één ding: {{thing}}.', asked: 'Je wordt om één ding gevraagd: {{thing}}.',
  },
  bulk: {
    title: 'Oprichters vraag je een voor een', numbers: 'Van duizend mensen die zelf gevraagd worden, komen er ongeveer {{personal}} (een deel van {{personalShare}}); van duizend die een mailing krijgen ongeveer {{bulk}} ({{bulkShare}}). Het eerste getal komt uit één geval, het tweede is gemeten bij Wikipedia.',
    notYet: 'Daarom zijn er geen mailings en geen links om door te geven tot deze ruimte open is. Schrijf namen op de lijst; ieder krijgt een brief om één ding.', toList: 'Naar de lijst', kept: 'De adressen die je typte', refused: 'Er is niets verstuurd. In de kamer van de oprichting vraag je ieder van hen om iets.',
  },
  promise: {
    list: 'Eerste beloften', count_one: 'Van {{count, number}} van de {{founders}}', count_other: 'Van {{count, number}} van de {{founders}}', all_one: 'Bekijk alle {{count, number}}', all_other: 'Bekijk alle {{count, number}}', pages: 'Pagina’s met beloften', byDay: 'Per dag',
    empty: 'Nog niemand heeft iets beloofd', emptyHelp: 'Een dag, een moment en één daad: wie het zo plant, doet het veel vaker.',
    sentence: 'Op {{day}}, {{cue}}: {{deed}}.', none: 'Je hebt nog niet gezegd wat je als eerste doet.', make: 'Beloof een eerste bijdrage', change: 'Wijzig je belofte', yours: 'Jouw belofte', why: 'Wie zegt wanneer, waarna en wat precies, doet het veel vaker dan wie het alleen van plan is. Een belofte is ingelost zodra je hier schrijft.',
    title: 'Wat doe je als eerste?', lead: 'Een dag, een moment dat vanzelf komt, en één daad. Het staat hier met je naam.', day: 'Op welke dag?', dayHelp: 'Liefst gauw', cue: 'Op welk moment?', cueHelp: 'Bijvoorbeeld: na de lunch', deed: 'Wat doe je?', deedHelp: 'Begint met ‘ik’: ik vraag naar pootaardappelen',
    letter: 'Je krijgt op die dag één brief, als je hier dan nog niet geschreven hebt.', submit: 'Dat beloof ik', made: 'Je belofte staat hier.', takeBack: 'Trek mijn belofte in', takenBack: 'Je belofte is ingetrokken.', post: 'Bekijk het bericht',
    state: { kept: 'Ingelost', today: 'Vandaag', ahead: 'Komt nog', passed: 'Is er nog niet' },
  },
  reminder: {
    subjectToday: 'Vandaag: {{deed}}', subjectPassed: 'Wat je wilde doen: {{deed}}', greeting: 'Hallo {{name}},', today: 'Vandaag is de dag die je koos in ‘{{space}}’. Je schreef:', passed: 'De dag die je koos in ‘{{space}}’ is voorbij. Je schreef:',
    act: 'Doe het nu', closingGroup: 'Kwam er iets tussen? Kies een andere dag bij ‘Doelronde’; niemand vindt dat erg. Dit is de enige brief hierover.', closing: 'Kwam er iets tussen? Kies op dezelfde pagina een andere dag; niemand vindt dat erg. Dit is de enige brief hierover.',
  },
  seed: {
    list: 'Voorbereide gesprekken', count_zero: 'Geen in de komende weken', count_one: '{{count, number}} in de komende weken', count_other: '{{count, number}} in de komende weken',
    nobody: 'Nog niemand heeft er een voorbereid. Met {{goal}} verschillende mensen erachter hangt een ruimte niet aan één stem.',
    authors_one: 'Eén mens zit erachter: {{names}}.', authors_other: 'Er zitten {{count, number}} verschillende mensen achter: {{names}}.', goal: 'Met {{goal}} hangt een ruimte niet aan één stem.', enough: 'Dat is genoeg: op {{goal}} was gehoopt.',
    weekOf: 'Week van', empty: 'Nog niets', more_one: 'en nog één', more_other: 'en nog {{count, number}}', hasBegun: 'Is begonnen', late: 'Begon niet op zijn dag',
    why: 'Gesprekken die over de weken verspreid zijn, geven ook wie later komt iets om op te antwoorden. Elk begint op zijn dag om negen uur ’s ochtends, uit naam van wie het schreef.',
    yours: 'Een vraag die je echt hebt, is een goed gesprek om voor te bereiden.', prepare: 'Bereid een gesprek voor', title: 'Bereid een gesprek voor', changeTitle: 'Wijzig wat je voorbereidde', lead: 'Het begint vanzelf op zijn dag, als jouw eigen bericht. Tot dan kun alleen jij het lezen; de anderen zien de titel.',
    titleHelp: 'Een vraag die je echt hebt, werkt het best.', day: 'Op welke dag begint het?', dayHelp: 'Vanaf negen uur ’s ochtends. Een of twee per week is genoeg.', submit: 'Plan het', save: 'Bewaar', planned: '‘{{about}}’ is gepland.', crowded: '‘{{about}}’ is gepland. Die week heeft er al twee; een rustiger week geeft het meer ruimte.',
    discard: 'Laat het niet beginnen', discardHelp: 'De tekst verdwijnt, en komt niet terug.', discardSure: 'Ja, haal het weg', discarded: 'Het is van de planning af.', begun: 'Dit gesprek is al begonnen, dus wijzig je het waar het staat. Daar is niets veranderd.',
    waiting: 'Wat je nog meer voorbereidde', noneWaiting: 'Nog niets anders.', missed: '{{day}}: die dag is voorbij. Kies een andere.',
  },
};
