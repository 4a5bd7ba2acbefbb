import type { membership as english } from './en-membership.ts';
import type { SameKeys } from './shape.ts';

export const membership: SameKeys<typeof english> = {
  removal: {
    title: '{{name}} uit deze ruimte halen', lead: 'Er gaat een brief heen met jouw reden. Wat er geschreven is blijft staan.',
    reason: 'De reden', reasonHelp: 'Alleen voor die persoon en de dragers. Schrijf wat er gebeurde, en wat wel had gekund.', staysOut: 'En mag niet terugkomen, tot een drager dat opheft',
    submit: 'Haal uit de ruimte', doneShut: 'Niet meer in deze ruimte, en mag niet terugkomen. De berichten blijven staan.',
    letter: {
      title: 'Je bent niet meer in ‘{{space}}’', why: '{{name}} heeft je uit deze ruimte gehaald, en schrijft waarom: ‘{{reason}}’', stays: 'Wat je daar schreef blijft staan, met je naam. Deze reden lezen alleen jij en de dragers.',
      open: 'Je kunt terugkomen, of daarom vragen, als dit is opgelost.', shut: 'De dragers hebben besloten dat je voorlopig niet terug kunt komen. Ze kunnen dat later opheffen.', closing: 'Denk je dat dit een vergissing is, vraag het dan aan wie voor {{organisation}} zorgt.',
    },
  },
  exclusions: {
    title: 'Wie niet terug mag komen', lead: 'Alleen de dragers en de persoon zelf zien de reden. Opheffen betekent dat iemand weer mag komen; het haalt niemand binnen.', empty: 'Niemand', toPeople: 'Naar iedereen die hier is',
    lift: 'Weer toelaten', lifted: 'Opgeheven. Terugkomen mag weer.', rest: 'Dat is iedereen.',
  },
  link: {
    mostUses: 'Hoeveel mensen mogen hem gebruiken?', mostUsesHelp: 'Laat het leeg voor zonder grens.', days: 'Hoe lang is hij geldig?', forDays: '{{count}} dagen',
    usedOf: '{{uses}} van {{most}} gebruikt, tot {{date}}', used_zero: 'Nog niet gebruikt, tot {{date}}', used_one: '{{count, number}} keer gebruikt, tot {{date}}', used_other: '{{count, number}} keer gebruikt, tot {{date}}', usedUp: 'Helemaal gebruikt',
    gone: 'Deze link is helemaal gebruikt', goneLead_one: 'Hij was voor één persoon, en die is er al.', goneLead_other: 'Hij was voor {{count, number}} mensen, en zoveel zijn er al binnen.',
    goneAsk: 'Vraag {{name}} om een nieuwe.', goneAskHosts: 'Vraag een nieuwe aan wie hem je gaf.', goneLook: 'Kijk bij ‘{{space}}’',
  },
  question: { label: 'Wat vraag je aan wie erbij wil?', help: 'Staat aan de deur van een ruimte op aanvraag. Is het leeg, dan vragen we om iets over jezelf.' },
  succession: {
    title: 'Draag deze ruimte over', lead: 'Vraag één lid bij naam om haar te dragen. Er verandert niets tot die ja zegt; dan kun je gaan, of samen verder.', who: 'Wie vraag je?', choose: 'Kies een naam', chooseFirst: 'Kies iemand die hier lid is.', hours: 'Uren per week die je vraagt', words: 'Een woord van jezelf', submit: 'Vraag het',
    sent: '{{about}} krijgt een brief met je vraag.', waiting: 'Je vroeg {{name}}, {{when}}. Er verandert niets tot die ja zegt.', free: 'Je kunt gaan wanneer je wilt: {{names}} dragen deze ruimte ook.', freeOne: 'Je kunt gaan wanneer je wilt: {{names}} draagt deze ruimte ook.', alone: 'Er is nog geen lid dat haar kan overnemen', aloneHelp: 'Nodig eerst iemand uit, of vraag iemand met een adres om uren.', ask: 'Vraag iemand met een adres',
    yours: 'Wat overgaat', passes: 'Wat {{name}} aan je overdraagt', none: 'Geen beurten vanaf volgende week, en niets voorbereid.', weeks: 'Beurten: {{weeks}}', seed: '‘{{title}}’, voorbereid voor {{date}}', note: 'Het briefje voor de volgende', noteHelp: 'Schrijf het in de kamer van de dragers: wie nog op antwoord wacht, en wat is beloofd.',
    yoursHelp: 'Met een ja gaan beurten vanaf volgende week en gesprekken die nog niet begonnen zijn over; de ander kan ze wijzigen of laten vallen.', letter: '{{name}} wil de ruimte graag aan jou overdragen. Met een ja worden de beurten vanaf volgende week en wat al was voorbereid van jou.',
    lastTitle: 'Zonder jou draagt niemand deze ruimtes', lastLead: 'Draag ze eerst over, of beëindig ze. Er is niets gewist.',
  },
  byLetter: {
    join: 'Liever alleen meelezen? Ook zonder account ben je gewoon lid, en je krijgt hoogstens één brief per dag.', joinSubmit: 'Doe mee per e-mail, zonder account', joined: 'Je bent lid van ‘{{about}}’. Wat er geschreven wordt, komt per brief naar je toe.',
    isOn: 'Je leest deze ruimte per brief: hoogstens één per dag, en alleen als er iets geschreven is.', isOff: 'Wat hier geschreven wordt, kan per brief naar je toe komen, hoogstens één per dag.', turnOn: 'Lees per brief', turnOff: 'Geen brieven meer', on: 'Vanaf morgen komt het per brief.', off: 'Genoteerd. Geen brieven meer van deze ruimte; je blijft erbij.',
    stopTitle: 'Geen brieven meer van deze ruimte', stopLead: 'Je blijft lid, of je gaat weg. Wat je schreef blijft hoe dan ook.', stop: 'Geen brieven meer, graag',
    letter: {
      subject_one: 'Nieuws in ‘{{space}}’', subject_other: 'Nieuws in ‘{{space}}’: {{count, number}} gesprekken', act: 'Bekijk het', more_one: 'En nog één gesprek', more_other: 'En nog {{count, number}} gesprekken', morePosts_one: 'en nog één antwoord', morePosts_other: 'en nog {{count, number}} antwoorden',
      closing: 'Je krijgt dit omdat je ‘{{space}}’ per brief leest.', stop: 'Geen brieven meer, of weggaan',
    },
  },
  list: {
    title: 'Nodig uit van een lijst', lead: 'Tot 500 mensen. Niemand wordt toegevoegd: je ziet regel voor regel wat er begrepen is, en ieder krijgt een brief van jou en beslist zelf.', paste: 'Namen en adressen', pasteHelp: 'Eén persoon per regel: naam, adres; of Naam <adres>. Met of zonder kop.', file: 'Of een bestand (CSV)', look: 'Kijk wat er begrepen is',
    found_zero: 'Niemand op deze lijst is nieuw', found_one: 'Eén persoon krijgt een brief', found_other: '{{count, number}} mensen krijgen een brief', foundLead: 'Er is nog niets verstuurd.', send_one: 'Verstuur één uitnodiging', send_other: 'Verstuur {{count, number}} uitnodigingen', change: 'Wijzig de lijst',
    lines: 'Regel voor regel', line: 'Regel', name: 'Naam', address: 'Adres', standing: 'Wat ermee gebeurt', tooMany: 'Dit zijn er te veel: hoogstens {{limit}} mensen. Stuur het in delen.', onlyOpen: 'Lijsten zijn voor ruimtes die open zijn. Er is niets verstuurd.',
    is: { new: 'Krijgt een brief', twice: 'Staat hier dubbel', isIn: 'Is er al', asked: 'Is al gevraagd', refused: 'Wil geen brieven', broken: 'Geen adres herkend' },
  },
  shut: {
    title: 'Je kunt hier voorlopig niet terugkomen', lead: 'De dragers hebben je uit deze ruimte gehaald, en schreven waarom:', next: 'Ze kunnen het opheffen. Denk je dat het een vergissing is, vraag het dan aan wie voor dit huis zorgt.',
    refused: 'De dragers hebben je uit deze ruimte gehaald, en je kunt voorlopig niet terugkomen. Ze schreven: ‘{{about}}’ Ze kunnen het opheffen.',
  },
};
