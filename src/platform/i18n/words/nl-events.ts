import type { events as englishEvents, groupEnd as englishEnd } from './en-events.ts';
import type { SameKeys } from './shape.ts';

/** Wat groepen na een evenement in het Nederlands zeggen. */
export const events: SameKeys<typeof englishEvents> = {
  after: 'Na een evenement',
  begin: {
    title: 'Een groep na een evenement', lead: 'Wie erbij was zegt wat die ervan wil, voor hoelang, en wie wil dragen. Pas dan is er een groep.', name: 'Wat was het evenement?', nameHelp: 'Zoals wie erbij was het noemt', day: 'Op welke dag is of was het?',
    options: 'Waar kan de groep voor zijn?', optionsHelp: 'Twee tot zes mogelijkheden. Wie antwoordt kan iets toevoegen; de meesten beslissen.', option: 'Mogelijkheid {{number}}', visibility: 'Wie ziet de groep, als die er is?', submit: 'Begin', aside: 'Wat er daarna komt', first: 'Wat er daarna komt',
    first1: 'Je haalt erbij wie er was: met een lijst, of met een code op de muur.', first2: 'Ieder wordt één keer gevraagd. ‘Nee, bedankt’ is een goed antwoord.', first3: 'Met genoeg mensen, twee dragers en één doel gaat de groep open. Anders loopt het goed af.', done: '‘{{about}}’ is er. Haal erbij wie er was.',
  },
  list: {
    title: 'Wie erbij was', lead: 'Niemand wordt ergens aan toegevoegd: ieder wordt gevraagd wat die wil.', all: 'Op de lijst', count_zero: 'Nog niemand', count_one: 'Eén mens, {{answered, number}} gaf antwoord', count_other: '{{count, number}} mensen, {{answered, number}} gaven antwoord',
    empty: 'Er staat nog niemand op de lijst', emptyHelp: 'Een lijst van het evenement haalt ze erbij, of een code op de muur van de zaal.', pages: 'Pagina’s met mensen', other: 'Andere manieren', inTheRoom: 'In de zaal', inTheRoomHelp: 'Toon een code op de muur: mensen richten hun telefoon erop en zijn er in twintig tellen bij.', toCode: 'Naar de code', toRound: 'Naar de doelronde',
    file: 'Een lijst van wie erbij was', fileHelp: 'Een CSV- of tekstbestand, of een agendabestand (.ics), tot 3 MB en 20.000 regels. Uit Excel: bewaar het als CSV.', paste: 'Of plak hun adressen', pasteHelp: 'Met komma’s, puntkomma’s of regels ertussen; ‘Naam <adres>’ mag ook.', look: 'Bekijk wat we begrijpen', lookHelp: 'Hiermee wordt nog niemand gevraagd.',
    answer: { yes: 'Wil het', no: 'Nee, bedankt', asked: 'Gevraagd, nog geen antwoord', waits: 'Nog niet gevraagd' }, forgotten: 'Iemand van wie de naam niet meer bewaard is', hasStep: 'Heeft een eerste stap',
    asked: '{{about}} worden nu gevraagd.', kept: '{{about}} staan op de lijst. Ze worden gevraagd als je de ronde opent.', discarded: 'De lijst is weggegooid. Niemand is gevraagd.',
    trouble: {
      picture: 'Dit is een afbeelding. We kunnen een lijst lezen als CSV- of tekstbestand, of als agendabestand; bewaar hem in Excel als CSV.', pdf: 'Dit is een pdf. We kunnen een lijst lezen als CSV- of tekstbestand, of als agendabestand; je kunt de adressen er ook uit kopiëren en hieronder plakken.', workbook: 'Dit is een werkmap van Excel of een ander programma. Bewaar hem daar als CSV, en kies dat bestand.', other: 'Dit is geen tekst. We kunnen een lijst lezen als CSV- of tekstbestand, of als agendabestand.',
      empty: 'Er staat niets in. Kies een bestand, of plak adressen.', 'no-address': 'Er staat geen e-mailadres in. Elke regel heeft er een nodig, met of zonder naam.', 'too-long': 'Dit zijn meer dan 20.000 regels. Deel de lijst in tweeën.', calendar: 'Dit agendabestand is beschadigd. Bewaar het opnieuw uit je agenda, of plak de adressen.',
    },
  },
  firstStep: { link: 'Eerste stap', title: 'Wat doet {{name}} als eerste?', lead: 'Hardop gezegd in de zaal, hier opgeschreven: een dag, een moment dat vanzelf komt, en één daad. Het gaat mee de groep in.', submit: 'Schrijf het op', kept: 'De eerste stap van {{about}} is opgeschreven.' },
  understood: {
    title: 'Wat we begrepen', lead_zero: 'Op {{lines}} regels is niemand nieuw.', lead_one: 'Op {{lines}} regels is één mens nieuw en te vragen.', lead_other: 'Op {{lines}} regels zijn {{count, number}} mensen nieuw en te vragen.',
    count: {
      broken_one: 'Eén kapot adres', broken_other: '{{count, number}} kapotte adressen', missing_one: 'Eén regel zonder adres', missing_other: '{{count, number}} regels zonder adres', empty_one: 'Eén lege regel', empty_other: '{{count, number}} lege regels', duplicate_one: 'Eén staat dubbel op de lijst', duplicate_other: '{{count, number}} staan dubbel op de lijst',
      refused_one: 'Eén wil geen brieven', refused_other: '{{count, number}} willen geen brieven', asked_one: 'Eén is eerder gevraagd', asked_other: '{{count, number}} zijn eerder gevraagd', listed_one: 'Eén staat al op de lijst', listed_other: '{{count, number}} staan al op de lijst', new_one: 'Eén is nieuw', new_other: '{{count, number}} zijn nieuw',
    },
    is: { broken: 'Kapot adres', missing: 'Geen adres', empty: 'Lege regel', duplicate: 'Hetzelfde als regel {{line}}', refused: 'Wil geen brieven', asked: 'Is eerder gevraagd', listed: 'Staat al op de lijst', new: 'Nieuw' },
    ask_one: 'Vraag deze ene mens', ask_other: 'Vraag deze {{count, number}} mensen', keep_one: 'Zet deze ene mens op de lijst', keep_other: 'Zet deze {{count, number}} mensen op de lijst', discard: 'Gooi de lijst weg', askHelp: 'Ieder krijgt één brief, en één herinnering als er geen antwoord komt. De andere regels blijven buiten. Een ongebruikte lijst wordt na een dag weggegooid.', keepHelp: 'Ze krijgen een brief als je de ronde opent. De andere regels blijven buiten. Een ongebruikte lijst wordt na een dag weggegooid.',
    lines: 'De regels', problemsFirst: 'Wat aandacht vraagt staat vooraan', line: 'Regel', name: 'Naam', address: 'Adres', standing: 'Wat ermee gebeurt',
  },
  code: { title: 'De code in de zaal', label: 'Een code die leidt naar {{address}}', here_zero: 'Er staat nog niemand op de lijst', here_one: 'Eén mens staat op de lijst', here_other: '{{count, number}} mensen staan op de lijst', answered_zero: 'Nog niemand gaf antwoord.', answered_one: 'Eén gaf antwoord.', answered_other: '{{count, number}} gaven antwoord.', back: 'Terug', renew: 'Maak een nieuwe code', renewed: 'Dit is een nieuwe code. De oude opent niets meer.' },
  seat: { lead: 'Komt er hierna een groep? Zeg in twee minuten wat je ervan wilt.', name: 'Je naam', email: 'Je e-mailadres', emailHelp: 'Daar gaat je eigen link heen, om je antwoord later te wijzigen.', submit: 'Naar de vragen', free: 'Je wordt hiermee nergens lid van. Komt er geen groep, dan vergeten we je adres na twee weken.' },
  answer: {
    title: 'Wat wil je ervan?', lead: 'Twee minuten, vier vragen. Er komt alleen een groep als genoeg mensen hetzelfde willen.', before: 'Je hebt geantwoord. Tot de ronde sluit kun je het hier wijzigen.', declinedBefore: 'Je zei ‘Nee, bedankt’. Tot de ronde sluit kun je het hier wijzigen.', toTally: 'Bekijk hoe het staat',
    inTheRoom: 'In de zaal is dit onder jouw adres geantwoord. Antwoord hier nog één keer: dat laat zien dat jij het was, en zo ben je erbij als de groep opengaat.',
    purposes: 'Waar moet de groep voor zijn?', purposesHelp: 'Kies alles waarvoor je zou komen.', noPurpose: 'Kies er minstens één, of zeg het hieronder in je eigen woorden.', own: 'In je eigen woorden', ownHelp: 'Anderen kunnen het dan ook kiezen.', duration: 'Voor hoelang?', part: 'Jouw deel',
    hosts: 'Ik wil dragen, met een of twee anderen', hostsHelp: 'Ongeveer een uur per week: zorgen dat vragen antwoord krijgen en dat jullie elkaar zien.', shares: 'Ik deel mijn adres met de anderen die dat ook doen', sharesHelp: 'Komt er geen groep, dan kunnen wie dit aankruisten elkaar toch vinden. Niemand anders ziet het.',
    firstStep: 'Ik weet wat ik als eerste doe', firstStepHelp: 'Een dag, een moment dat vanzelf komt, en één daad. Wie het zo zegt, doet het vaker.', joining: 'Gaat de groep open, dan maakt je ja je er lid van. Je gaat weg met één klik.', yes: 'Ja, dit wil ik', no: 'Nee, bedankt',
    until: 'Je kunt antwoorden en wijzigen tot {{date}}.', seat: 'Wat je eerder antwoordde staat hier niet, want iedereen in de zaal kan jouw adres intypen.',
  },
  duration: { 'one-meeting': 'Nog één bijeenkomst', 'six-weeks': 'Zes weken', 'three-months': 'Drie maanden', open: 'Zonder einde' },
  said: { title: 'Zo staat het ervoor', lead: 'Dank je. De cijfers veranderen terwijl anderen antwoorden.', seat: 'Je eigen link komt per brief naar je toe. Antwoord daarmee nog één keer: dat laat zien dat het adres van jou is, en een antwoord van daar telt vóór een antwoord uit de zaal.', change: 'Wijzig mijn antwoord' },
  outcome: {
    opened: { title: 'De groep is er', lead: 'Genoeg mensen willen het, en iemand draagt. Hier is de groep voor:' }, 'no-quorum': { title: 'Er komt geen groep', lead: 'Minder mensen willen hetzelfde dan een groep nodig heeft om te leven. Dat was goed om te weten, en het kostte je twee minuten.' },
    before: { title: 'De vragen zijn nog niet open', lead: 'Je krijgt een brief als het zover is.' }, over: { title: 'De tijd om te antwoorden is voorbij', lead: 'De antwoorden worden geteld. Wie antwoordde krijgt een brief met wat er besloten is.' }, comeIn: 'Kom erbij', toSpace: 'Naar de groep', rest: 'Meer is hier niet te doen.',
  },
  quorum: {
    beam_one: 'Een balk op {{all}} steunen, waarvan er één staat', beam_other: 'Een balk op {{all}} steunen, waarvan er {{count}} staan', holds: 'Er is draagvlak: genoeg voor een groep.', missing: 'Er is nog geen draagvlak.', missed: 'Er was geen draagvlak.',
    people_one: 'Eén mens wil het; er zijn er {{need}} nodig', people_other: '{{count, number}} mensen willen het; er zijn er {{need}} nodig', hosts_one: 'Eén wil dragen; er zijn er {{need}} nodig', hosts_other: '{{count, number}} willen dragen; er zijn er {{need}} nodig', purpose_one: 'Eén steunt hetzelfde doel; er zijn er {{need}} nodig', purpose_other: '{{count, number}} steunen hetzelfde doel; er zijn er {{need}} nodig',
    share_one: 'Eén van de {{asked}} gevraagden gaf antwoord, {{share}}. Dat aandeel is geen voorwaarde.', share_other: '{{count, number}} van de {{asked}} gevraagden gaven antwoord, {{share}}. Dat aandeel is geen voorwaarde.',
  },
  tally: {
    purposes: 'Waarvoor', purposesOf_zero: 'Nog niemand wil de groep', purposesOf_one: 'Eén mens wil de groep', purposesOf_other: '{{count, number}} mensen willen de groep', support_zero: 'nog niemand', support_one: 'één wil het', support_other: '{{count, number}} willen het', more_one: 'En nog één doel met minder steun', more_other: 'En nog {{count, number}} doelen met minder steun',
    durations: 'Voor hoelang', hosts_zero: 'Nog niemand wil dragen', hosts_one: 'Eén wil dragen', hosts_other: '{{count, number}} willen dragen', people_zero: 'niemand', people_one: 'één mens', people_other: '{{count, number}} mensen',
  },
  room: {
    before: { title: 'Wie was erbij?', lead: 'Haal erbij wie er was, en open dan de ronde: ze hebben {{days}} dagen om te zeggen wat ze willen.' }, open: { title: 'Wat willen mensen?', lead: 'De ronde is open. Als die sluit, gaat de groep open als er draagvlak is; anders loopt het goed af.' }, over: { title: 'De ronde is voorbij', lead: 'Wat er gezegd is wordt geteld, en binnen een uur uitgevoerd.' },
    opened: { title: 'De ronde vond een doel', lead: 'Genoeg mensen wilden hetzelfde, en iemand draagt. Dit zeiden ze.' }, 'no-quorum': { title: 'De ronde vond geen groep', lead: 'Minder mensen wilden hetzelfde dan een groep nodig heeft om te leven. Wie antwoordde weet wat er gezegd is.' },
    openIt: 'Open de ronde', showCode: 'Toon de code in de zaal', aside: 'Rond de ronde', participants: 'Wie erbij was', toParticipants: 'Haal mensen erbij', seeParticipants: 'Bekijk de lijst', ends: 'Hoelang', endsOn: 'Tot {{date}}. Een week ervoor beslissen de leden wat er dan komt.',
    why: 'Waarom eerst een ronde', whyBody: 'Een groep die gemaakt wordt voor iedereen die erbij was, is van niemand. Groepen leven zolang als waar ze voor zijn: dus zeggen mensen dat eerst.', until: 'Open tot {{date}}', settled: 'Gesloten op {{date}}', eventOn: 'Het evenement: {{date}}',
  },
  round: { opened: 'De ronde is open.', 'no-quorum': 'De ronde is gesloten. Wie antwoordde krijgt een brief.' },
  plan: { title: 'Wat jij als drager toevoegt', day: 'Een tweede bijeenkomst op', time: 'Hoe laat, zoals 20:00', where: 'Waar?', notes: 'Notities van het evenement', notesHelp: 'Komt er geen groep, dan krijgen wie antwoordden ze per brief.', submit: 'Bewaar het', kept: 'Het is bewaard.' },
  closing: { title: 'Sluit de ronde nu', help_one: 'Eén mens gaf antwoord. Wat tot nu toe gezegd is beslist, en verandert daarna niet meer.', help_other: '{{count, number}} mensen gaven antwoord. Wat tot nu toe gezegd is beslist, en verandert daarna niet meer.', submit: 'Sluit en voer het uit' },
  words: { title: 'In eigen woorden van mensen', help: 'Streep weg wat iemand kwetst.', strike: 'Streep weg', struck: 'Deze woorden zijn weggestreept.' },
  charter: { forWhom: 'Wie op {{date}} bij {{event}} was, en wie zij meebrengen', forWhomEver: 'Wie bij {{event}} was, en wie zij meebrengen', measure: 'De tweede bijeenkomst is gehouden', ends: 'Op {{date}}, tenzij de leden in de week ervoor voor iets anders stemmen.', endsOpen: 'Als de leden het zeggen; elke drie maanden kijken ze terug.' },
  record: { opened: 'De doelronde vond draagvlak: {{wanting}} willen het, {{hosting}} willen dragen, {{asked}} zijn gevraagd.', ended: 'De doelronde vond geen draagvlak: {{wanting}} willen het, {{hosting}} willen dragen, {{asked}} zijn gevraagd.' },
  refused: { over: 'De ronde is voorbij, dus dit kan niet meer. Er is niets veranderd.' },
  letter: {
    greeting: 'Hallo {{name}},',
    ask: { subject: '{{event}}: wat wil je ervan?', title: 'Komt er een groep na {{event}}?', body: '{{host}} van {{organisation}} vraagt het aan iedereen die erbij was, voordat er een groep is: waar moet die voor zijn, voor hoelang, en wie wil dragen?', how: 'Het kost twee minuten, en je kunt antwoorden tot {{until}}. ‘Nee, bedankt’ is een goed antwoord, en dan hoor je er niets meer van.', act: 'Zeg wat je wilt', closing: 'Je zit nergens in doordat je erbij was. Antwoord je niet, dan komt er één herinnering, en meer niet.' },
    reminder: { subject: 'Tot {{until}}: wat wil je van {{event}}?', title: 'Je antwoord is nog open', body: 'Je werd gevraagd of er na {{event}} een groep moet komen. Tot {{until}} kun je zeggen wat je ervan wilt, of dat je liever niet meedoet.', closing: 'Dit is de enige herinnering.' },
    opened: { subject: '{{event}}: de groep is er', title: 'De groep is er', body_one: 'Eén mens wil het, en {{hosting}} dragen. Hier is de groep voor:', body_other: '{{count, number}} mensen willen het, en {{hosting}} dragen. Hier is de groep voor:', ends: 'De groep is er tot {{date}}. Een week ervoor beslissen de leden wat er dan komt.', act: 'Naar de groep', closing: 'Je zei ja, dus je hoort erbij. Je gaat weg met één klik.' },
    meeting: 'De tweede bijeenkomst is op {{when}}.', meetingAt: 'De tweede bijeenkomst is op {{when}}, {{where}}.',
    ended: { subject: '{{event}}: wat ervan kwam', title: 'Er komt geen groep, en dit is wat er gezegd is', body_zero: 'Van de {{asked}} gevraagden wil niemand een groep.', body_one: 'Van de {{asked}} gevraagden wil één mens een groep. Dat is te weinig om te leven, dus eindigt het hier, voordat iemand in een lege ruimte wacht.', body_other: 'Van de {{asked}} gevraagden willen {{count, number}} mensen een groep. Dat zijn er te weinig voor hetzelfde, dus eindigt het hier, voordat iemand in een lege ruimte wacht.', notes: 'De notities van de dag:', addresses: 'Jij en deze mensen zeiden dat jullie je adressen met elkaar delen:', act: 'Bekijk wat er gezegd is', closing: 'Dank je voor je antwoord. Dit is de laatste brief hierover.' },
  },
};

/** Het einde van een groep na een evenement, en wat de leden ervan maken. */
export const groupEnd: SameKeys<typeof englishEnd> = {
  title: 'Wat wordt deze groep?', body: 'De tijd is voorbij op {{date}}. Wat de meesten van jullie tot dan kiezen, gebeurt; willen er evenveel iets anders, dan eindigt de groep.', open: 'Je hebt nog niet gekozen. Ieder één stem, te wijzigen tot het einde.', voted: 'Je stem is bewaard. Je kunt hem wijzigen tot het einde.',
  choice: { end: 'Laat het eindigen', 'six-weeks': 'Nog zes weken', community: 'Word een gemeenschap' }, mine: { end: 'Je koos dat de groep eindigt.', 'six-weeks': 'Je koos nog zes weken.', community: 'Je koos dat het een gemeenschap wordt.' },
  tally: 'Tot nu toe: {{votes}}. De dragers zien dit.', count: { end_zero: 'geen voor het einde', end_one: 'één voor het einde', end_other: '{{count, number}} voor het einde', 'six-weeks_zero': 'geen voor nog zes weken', 'six-weeks_one': 'één voor nog zes weken', 'six-weeks_other': '{{count, number}} voor nog zes weken', community_zero: 'geen voor een gemeenschap', community_one: 'één voor een gemeenschap', community_other: '{{count, number}} voor een gemeenschap' },
  refused: { over: 'Er wordt hier nu niet gestemd. Er is niets veranderd.', onlyMembers: 'Alleen leden stemmen. Er is niets veranderd.' },
  letter: { subject: '‘{{space}}’ eindigt op {{date}}: wat dan?', body: 'De afgesproken tijd voor ‘{{space}}’ is voorbij op {{date}}. Zeg wat je wilt: dat het eindigt, nog zes weken, of dat het een eigen gemeenschap wordt. Zegt niemand iets, dan eindigt het.', act: 'Kies', closing: 'Laten eindigen wat zijn werk heeft gedaan is een goede keuze. Dit is de enige brief hierover.' },
  record: { end_zero: 'De tijd was voorbij, en niemand stemde voor iets anders.', end_one: 'De tijd was voorbij; één stem voor het einde.', end_other: 'De tijd was voorbij; {{count}} stemmen voor het einde.', 'six-weeks_one': 'Eén stem voor nog zes weken.', 'six-weeks_other': '{{count}} stemmen voor nog zes weken.', community_one: 'Eén stem voor een gemeenschap.', community_other: '{{count}} stemmen voor een gemeenschap.' },
};
