import type { en } from './en.ts';
import { base } from './nl-base.ts';
import { charter } from './nl-charter.ts';
import { endings } from './nl-endings.ts';
import { gate } from './nl-gate.ts';
import { reviews } from './nl-reviews.ts';
import { thresholds } from './nl-thresholds.ts';
import { events, groupEnd } from './nl-events.ts';
import { founding } from './nl-founding.ts';
import { hosting } from './nl-hosting.ts';
import { learn } from './nl-learn.ts';
import { membership } from './nl-membership.ts';
import { patterns } from './nl-patterns.ts';
import { petitionPlan } from './nl-petition-plan.ts';
import { petition } from './nl-petition.ts';
import { petitionCarryOn } from './nl-petition-carry-on.ts';
import { petitionDelivery } from './nl-petition-delivery.ts';
import { petitionForecast } from './nl-petition-forecast.ts';
import { petitionNews } from './nl-petition-news.ts';
import { petitionOutside } from './nl-petition-outside.ts';
import { petitionPaper } from './nl-petition-paper.ts';
import { petitionQuestions } from './nl-petition-questions.ts';
import { petitionSharing } from './nl-petition-sharing.ts';
import { petitionWatch } from './nl-petition-watch.ts';
import { petitionWords } from './nl-petition-words.ts';
import { plays } from './nl-plays.ts';
import { glance } from './nl-report.ts';
import { archive } from './nl-archive.ts';
import { meanwhile } from './nl-meanwhile.ts';
import { vitality } from './nl-vitality.ts';
import type { SameKeys } from './shape.ts';

/** Wat Draagvlak in het Nederlands zegt. */
export const nl: SameKeys<typeof en> = {
  shell: {
    skip: 'Naar de inhoud', rooms: 'Kamers', today: 'Vandaag', spaces: 'Ruimtes', admin: 'Beheer', help: 'Hulp', search: 'Zoeken',
    searchLabel: 'Zoek in alles wat je mag lezen', signIn: 'Inloggen', youAreHere: 'Je bent hier', undo: 'Ongedaan maken',
    madeWith: '{{organisation}}. Gemaakt met Draagvlak.', madeWithDemo: '{{organisation}}, een verzonnen organisatie. Een demonstratie van Draagvlak.',
  },
  base,
  charter,
  endings,
  gate,
  reviews,
  thresholds,
  founding,
  events,
  groupEnd,
  patterns,
  petitionPlan,
  petition,
  petitionCarryOn,
  petitionDelivery,
  petitionForecast,
  petitionNews,
  petitionOutside,
  petitionPaper,
  petitionQuestions,
  petitionSharing,
  petitionWatch,
  petitionWords,
  plays,
  learn,
  glance,
  archive,
  meanwhile,
  vitality,
  hosting,
  membership,
  when: {
    today: 'vandaag om {{time}}', yesterday: 'gisteren om {{time}}', minutes_one: '{{count}} minuut', minutes_other: '{{count}} minuten',
    hours_one: '{{count}} uur', hours_other: '{{count}} uur', days_one: '{{count}} dag', days_other: '{{count}} dagen', weeks_one: '{{weeks}} week', weeks_other: '{{weeks}} weken',
  },
  numbers: 'geen één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  form: {
    optional: 'mag leeg blijven', kept: 'De rest is bewaard.', missing: 'Dit is nog leeg.', tooLong: 'Dit is te lang: hoogstens {{limit}}.',
    address: 'Dit is geen e-mailadres: het deel voor of na @ ontbreekt.', number: 'Dit is geen getal dat we kunnen lezen.', tooSmall: 'Dit is te weinig: minstens {{limit, number}}.', tooMuch: 'Dit is te veel: hoogstens {{limit, number}}.', day: 'Die dag bestaat niet.', tick: 'Vink dit aan als je het zeker weet.', choose: 'Kies er een.', wrong: 'Dit kunnen we niet lezen.', back: 'Terug',
  },
  pages: { back: 'Terug', next: 'Verder' },
  role: { host: 'Drager', member: 'Lid', guest: 'Gast', administrator: 'beheerder', director: 'directeur' },
  state: { idea: 'Idee', founding: 'In oprichting', trial: 'Op proef', resting: 'In rust', ended: 'Beëindigd' },
  visibility: {
    open: 'Open', openHelp: 'Iedereen leest mee; wie is ingelogd, kan lid worden.', listed: 'Op aanvraag', listedHelp: 'Naam en doel zijn te zien; wie erbij wil, vraagt het.',
    hidden: 'Verborgen', hiddenHelp: 'Alleen leden weten dat de ruimte bestaat.',
  },
  setup: {
    title: 'Draagvlak inrichten', eyebrow: 'Eerste bezoek', heading: 'Vier vragen, en het staat',
    lead: 'Ongeveer twee minuten. Alles kan later anders, en niets verlaat deze machine.',
    word: 'Het woord uit je terminal', wordHelp: 'Zo weten we dat jij het bent die Draagvlak heeft gestart. Het werkt één keer.',
    wrongWord: 'Dit is niet het woord dat in de terminal staat.', organisation: 'Hoe heet je organisatie?', language: 'Welke taal komt eerst?',
    languageHelp: 'Leden kiezen hun eigen taal', keeper: 'Wie zorgt ervoor?', keeperHelp: 'Jij, om te beginnen. Later kun je het delen, en dat is verstandig.',
    name: 'Je naam', email: 'Je e-mailadres', submit: 'Inrichten', goodToKnow: 'Goed om te weten', terminal: 'In je terminal',
    terminalLabel: 'Wat de terminal zegt', terminalSays: 'Draagvlak stands at\nhttp://localhost:3000\nThe word is', canWait: 'Kan wachten',
    waitsMail: 'Mail. Tot die er is, liggen brieven op je pagina met uitgaande post.', waitsArchive: 'Een archief dat je wilt meenemen.',
    waitsMembers: 'Leden. Eerst het doel, dan de mensen.', stands: 'Het staat. Welkom.', done: 'Draagvlak is al ingericht. Log in.',
  },
  signIn: {
    title: 'Inloggen', lead: 'Naar welk adres mogen we een brief sturen? Er staat een code in, en een link die hetzelfde doet.', email: 'Je e-mailadres', submit: 'Stuur me een code',
    demo: 'Kijk rond als iemand anders', demoHelp: 'Deze mensen zijn verzonnen. Eén klik, geen brief; het werkt alleen op deze machine.',
    codeTitle: 'Er is een brief onderweg', codeLead: 'Hij ging naar {{address}}. De code erin werkt een kwartier.',
    linkTitle: 'Ben jij het?', linkLead: 'Je kwam via de link in de brief aan {{address}}.', code: 'De code', codeHelp: 'Zes cijfers.', enter: 'Kom binnen',
    again: 'Er kwam niets, of een ander adres', wrongCode: 'Deze code klopt niet, of is te oud. Kijk nog eens, of vraag een nieuwe.',
    left: 'Je bent uitgelogd.', leftEverywhere: 'Je bent overal uitgelogd.',
  },
  signInLetter: {
    subject: 'Je code voor {{organisation}}', title: 'Kom binnen bij {{organisation}}', code: 'Dit is je code. Hij werkt een kwartier, en één keer.',
    act: 'Kom binnen', closing: 'Heb je hier niet om gevraagd? Doe dan niets: zonder de code komt niemand binnen.',
  },
  me: {
    title: 'Jij', welcome: 'Welkom. Hoe mogen we je noemen?', welcomeLead: 'Je naam staat bij wat je schrijft. Je kunt hem altijd veranderen.',
    lead: 'Je naam, je taal, en waar je bent ingelogd.', name: 'Je naam', nameHelp: 'Zoals mensen je kennen. Hij staat bij wat je schrijft.',
    language: 'Je taal', save: 'Bewaren', saved: 'Bewaard.', aside: 'Waar je bent', places: 'Je ruimtes', noPlaces: 'Nog geen ruimte.', signedIn: 'Ingelogd',
    sessions_one: 'Op {{count}} apparaat.', sessions_other: 'Op {{count}} apparaten.', signOut: 'Uitloggen', signOutEverywhere: 'Overal uitloggen',
    erase: 'Voorgoed vertrekken', eraseHelp: 'Je naam, adressen en lidmaatschappen worden gewist. Wat je schreef blijft leesbaar, zonder je naam.',
    eraseSure: 'Ja, wis mij. Dit kan niet ongedaan worden gemaakt.', eraseTick: 'Zet een vinkje bij de regel hierboven als je het zeker weet.', eraseSubmit: 'Wis mij', erased: 'Je bent gewist. Het ga je goed.',
  },
  person: {
    placeholder: 'Kwam mee met een archief en heeft hier geen account.', places: 'Te vinden in', wrote_one: '{{count}} bericht, {{when}}',
    wrote_other: '{{count}} berichten, het laatste {{when}}', reads: 'Lid',
  },
  front: {
    lead: 'Dit zijn de plekken waar onze achterban elkaar ontmoet.', spaces: 'Open ruimtes', empty: 'Er is nog niets open',
    emptyHelp: 'Zodra er een ruimte opengaat, staat die hier.',
  },
  today: {
    title_one: 'Eén ding is nieuw voor je', title_other: '{{count, number}} dingen zijn nieuw voor je', nothing: 'Er wacht niets op je', noSpaces: 'Je bent nog in geen ruimte. Kijk eens rond.',
    new: 'Nieuw sinds je hier was', namesYou: 'Noemt jou', yours: 'Je schreef mee', spaces: 'Je ruimtes', rest: 'Je hebt gezien wat ertoe doet.',
    asked: 'Aan jou gevraagd', askedTitle_one: 'Eén ding vraagt iets van jou', askedTitle_other: '{{number}} dingen vragen iets van jou',
    asks: { look: 'Kijk naar handtekeningen die op een ongewone manier kwamen', delivery: 'Overhandig de petitie: haar dag is dichtbij of voorbij', answer: 'Het antwoord op de petitie is te laat: vraag erom', play: 'Doe wat je wilde proberen, of laat het', turn: 'Het is jouw week als drager', review: 'Blik terug met de andere dragers', charter: 'Lees het handvest, en zeg of je het draagt', promise: 'Je zei: ‘{{about}}’', swap: '{{about}} vraagt of jij een week overneemt', revival: '{{about}} wil haar terugbrengen, met jou' },
    empty: 'Er is nog niemand begonnen', emptyHelp: 'Een ruimte vraagt een doel in één zin en iemand die er tijd voor heeft. De rest volgt.',
  },
  spaces: {
    title: 'Ruimtes', lead: 'Elke ruimte heeft één doel, en mensen die dat dragen.', new: 'Maak een ruimte', mine: 'Jouw ruimtes', others: 'Andere ruimtes', all: 'Alle ruimtes',
    empty: 'Er is nog geen ruimte', emptyHelp: 'Een ruimte is een plek voor één doel. Er is iemand voor nodig die er elke week wat tijd voor heeft.',
    rest_one: 'Dit is de enige.', rest_other: 'Dit zijn alle {{count}} ruimtes.',
  },
  newSpace: {
    title: 'Maak een ruimte', lead: 'Een ruimte begint als idee dat alleen jij ziet. Ze gaat open als ze gewicht draagt: een doel, mensen die het dragen, en iemand die er elke week tijd voor heeft.', submit: 'Maak de ruimte',
    aside: 'Voor je begint', first: 'Voor je begint', first1: 'Waar ontmoeten deze mensen elkaar al? Daarbij aansluiten is vaak beter.',
    first2: 'Wie beantwoordt de eerste vragen binnen een dag of twee?', first3: 'Wat kunnen leden straks dat ze nu niet kunnen?', done: '‘{{about}}’ is nu een idee, en jij draagt het. Wat nu: waar is het voor, in vijf voorbeelden, en wie draagt het met je mee?',
  },
  spaceForm: {
    title: 'Instellingen', name: 'Naam', purpose: 'Het doel, in één zin', purposeHelp: 'Wat kunnen leden straks dat ze nu niet kunnen?', forWhom: 'Voor wie?',
    forWhomHelp: 'Zo precies als je het kunt zeggen.', visibility: 'Wie ziet het als het open is?', language: 'In welke taal schrijven mensen hier?', save: 'Bewaren', saved: 'Bewaard.',
    imported: 'Deze ruimte kwam met een archief en is verborgen. Kies ‘Open’ of ‘Op aanvraag’ om anderen te laten lezen.',
  },
  space: {
    room: { conversations: 'Gesprekken', people: 'Mensen', charter: 'Handvest', hosts: 'Dragers', founding: 'Oprichten', gate: 'Poort', round: 'Doelronde', vitality: 'Vitaliteit', settings: 'Instellingen' },
    members_zero: 'Nog geen leden', members_one: '{{count, number}} lid', members_other: '{{count, number}} leden', conversations_zero: 'nog geen gesprekken', conversations_one: '{{count, number}} gesprek', conversations_other: '{{count, number}} gesprekken',
    figures: '{{members}}, {{conversations}}, waarvan {{answered}} beantwoord', bearers: 'Wie de ruimte dragen', nobody: 'Nog niemand', noHost: 'Er ontbreekt een drager',
    moreHosts_one: 'en nog een', moreHosts_other: 'en nog {{count, number}}', noPurpose: 'Het doel is nog niet opgeschreven.', forWhom: 'Voor wie',
    start: 'Begin een gesprek', waiting: 'Wacht op antwoord', waitingHelp: 'Jij zou het kunnen zijn', fresh: 'Nieuw voor jou', markSeen: 'Markeer als gezien', earlier: 'Eerder', older: 'Oudere gesprekken',
    newestFirst: 'Nieuwste antwoord eerst', pages: 'Pagina’s met gesprekken', about: 'Over deze ruimte', youHere: 'Jij hier', stranger: 'Je leest als gast van het huis.',
    notIn: 'Je bent geen lid. Lid worden is één klik, weggaan ook.', join: 'Word lid', joined: 'Je bent nu lid van ‘{{about}}’.', leave: 'Weggaan, zonder gedoe',
    over: 'Deze ruimte is beëindigd: ze is te lezen, en niemand komt er nog bij. Er is niets veranderd.', left: 'Je bent weg uit ‘{{about}}’. Je berichten blijven.', asAdministrator: 'Je kijkt mee als beheerder.', lastHost: 'Jij bent hier de laatste drager. Maak eerst iemand anders drager; dan kun je gaan.',
    youAre: { host: 'Je draagt deze ruimte.', member: 'Je bent lid.', guest: 'Je bent hier te gast: je kunt alles lezen.' },
    empty: 'Nog geen gesprek', emptyHelp: 'Het eerste is meestal kort, en een vraag die iemand echt heeft.',
    life: { idea: 'Dit is een idee. Alleen wie erin zit, ziet het.', founding: 'Dit wordt opgericht. Alleen de oprichters zien het.', trial: 'Dit is op proef. Alleen de leden zien het.', resting: 'Deze ruimte rust. Alles is te lezen; er wordt niets geschreven.', ended: 'Deze ruimte is beëindigd. Alles is te lezen; er wordt niets geschreven.' },
    importedHidden: 'Deze ruimte kwam met een archief. Alleen dragers en beheerders zien de ruimte, tot een van hen die openstelt.', openIt: 'Openstellen',
    reports_one: 'Eén bericht is gemeld', reports_other: '{{count}} berichten zijn gemeld',
  },
  door: {
    listed: 'Wat hier gezegd wordt, lezen leden. Vraag om erbij te komen; een drager antwoordt.', words: 'Iets over jezelf', ask: 'Vraag om erbij te komen', asked: 'Je hebt gevraagd om erbij te komen. Een drager antwoordt.',
    takeBack: 'Vraag intrekken', signIn: 'Log in om te vragen', sent: 'Je vraag ligt bij de dragers.',
  },
  people: {
    list: 'Iedereen', title_one: '{{count, number}} persoon', title_other: '{{count, number}} mensen', invite: 'Nodig mensen uit', since: 'sinds {{date}}', empty: 'Er is nog niemand', emptyHelp: 'Vraag één persoon bij naam, om één ding.',
    pages: 'Pagina’s met mensen', requests_one: '{{count, number}} persoon wil erbij', requests_other: '{{count, number}} mensen willen erbij', noWords: 'Schreef er niets bij.', accept: 'Laat binnen', decline: 'Nu niet',
    change: 'Wijzigen', saveRole: 'Bewaren', remove: 'Haal uit deze ruimte', changed: 'Gewijzigd.', removed: 'Niet meer in deze ruimte. De berichten blijven staan.',
  },
  invitations: {
    title: 'Nodig mensen uit', lead: 'Wie bij naam om één ding wordt gevraagd, komt veel vaker dan wie een mailing krijgt.', addresses: 'E-mailadressen',
    addressesHelp: 'Hoogstens twintig. Niemand wordt toegevoegd: ieder krijgt een brief van jou en beslist zelf.', send: 'Verstuur de uitnodigingen', asked: 'Gevraagd', accepted: 'is erbij', declined: 'liever niet', waiting: 'nog geen antwoord',
    withdraw: 'Intrekken', link: 'Een link om door te geven', linkHelp: 'Wie hem heeft, kan lid worden; er kunnen er meer naast elkaar staan. Trek hem in als hij te ver rondgaat.', makeLink: 'Maak een link',
    sent: 'Uitnodigingen onderweg: {{about}}.',
  },
  invitationLetter: {
    subject: '{{name}} vraagt je in ‘{{space}}’', title: '{{name}} vraagt je in ‘{{space}}’', body: '{{name}} van {{organisation}} zou je er graag bij hebben. Er gebeurt niets tot je ja zegt.',
    act: 'Kijk eens', closing: '‘Liever niet’ is ook een goed antwoord: op de pagina achter de link staat er een knop voor.',
  },
  join: { invitedBy: '{{name}} vraagt je erbij', invited: 'Je wordt erbij gevraagd', accept: 'Ja, ik doe mee', decline: 'Liever niet', declined: 'Genoteerd, en fijn dat je het zegt. Wie je vroeg, ziet het.', signIn: 'Log in om mee te doen', free: 'Je kunt altijd weer gaan, zonder gedoe.' },
  refusal: { title: 'Geen uitnodigingen meer', body: 'We sturen geen uitnodigingen meer naar dit adres. Je kunt nog steeds zelf komen.', submit: 'Geen uitnodigingen meer, graag', done: 'Genoteerd. Je krijgt geen uitnodigingen meer.' },
  thread: { new: 'nieuw voor jou', noReply: 'Nog geen antwoord', unanswered: 'Geen antwoord', replies_one: '{{count, number}} antwoord', replies_other: '{{count, number}} antwoorden', unseen: '{{count, number}} nieuw', note: '{{name}}: ‘{{excerpt}}’' },
  conversation: {
    here: 'Gesprek', aside: 'Dit gesprek', this: 'Dit gesprek', posts: 'Berichten', replies: 'Antwoorden', none: 'Nog geen', firstReply: 'Eerste antwoord', after: 'na {{duration}}', writtenBy: 'Geschreven door', pages: 'Pagina’s van dit gesprek', pagesAbove: 'Pagina’s van dit gesprek, bovenaan', sinceHere: 'Nieuw sinds je hier was',
    live: 'Nieuwe antwoorden verschijnen hier vanzelf.', toLast: 'Naar de nieuwste antwoorden', strangers: 'Log in om te antwoorden.', notIn: 'Word lid van deze ruimte om te antwoorden. Het is één klik, weggaan ook.',
  },
  post: {
    label: 'Bericht {{number}}, {{author}}, {{when}}', gone: 'Iemand die vertrokken is', edited: 'bewerkt', thank: 'Bedank', thanked: 'Bedankt', thankedBy: 'Bedankt door {{names}}', others_one: '{{count, number}} ander',
    others_other: '{{count, number}} anderen', quote: 'Citeer', more: 'Meer', edit: 'Bewerk', delete: 'Verwijder', deleted: 'Het bericht is verwijderd.', restore: 'Terughalen', report: 'Meld', hide: 'Verberg', unhide: 'Weer tonen',
    link: 'Link naar dit bericht', wasDeleted: 'Dit bericht is door de schrijver verwijderd.', wasHidden: 'Een drager heeft dit bericht verborgen: {{reason}}', seeHidden: 'Toch lezen',
  },
  editor: {
    reply: 'Plaats antwoord', replyLabel: 'Je antwoord', replyPlaceholder: 'Je antwoord', title: 'Titel', tools: 'Opmaak', bold: 'Vet', italic: 'Cursief', link: 'Link', list: 'Lijst', quote: 'Citaat',
    preview: 'Voorbeeld', previewTitle: 'Zo komt het eruit te zien', post: 'Plaats het', draftKept: 'Concept bewaard om {{time}}', markdown: 'Markdown werkt hier. Met @ noem je iemand.',
  },
  newConversation: { title: 'Begin een gesprek', lead: 'Eén vraag of één aanbod werkt het best. Zeg wat je al hebt geprobeerd.', body: 'Wat je wilt zeggen', placeholder: 'Wat je wilt zeggen', submit: 'Begin' },
  editPost: { title: 'Bewerk je bericht', lead: 'Wat er eerder stond, blijft in de geschiedenis.', submit: 'Bewaar de wijziging', changed: 'Je hebt dit bericht intussen ergens anders gewijzigd. Zo luidt het nu; wat je hier typte staat nog in het vak, en vervangt het als je bewaart.' },
  history: { title: 'Wat er eerder stond', now: 'Nu', before: 'Versie {{number}}', until: 'tot {{when}}', rest: 'Meer was er niet.' },
  report: { title: 'Meld een bericht', lead: 'De dragers kijken ernaar. Niemand anders ziet dat je dit meldt.', reason: 'Wat is er mis mee?', reasonHelp: 'Eén zin is genoeg.', submit: 'Meld het de dragers', done: 'De dragers kijken ernaar. Dank je.' },
  hiding: { title: 'Verberg een bericht', lead: 'Op zijn plek komt jouw reden te staan. Je kunt het later weer tonen.', reason: 'De reden, voor iedereen te lezen', reasonHelp: 'Vriendelijk en concreet: wat was wel goed geweest?', submit: 'Verberg het', done: 'Het bericht is verborgen.' },
  reports: { title: 'Gemelde berichten', lead: 'Iemand vond dat hier een drager bij nodig is.', by: '{{name}}, {{when}}', look: 'Bekijk het', settle: 'Laat het zo', rest: 'Meer is er niet gemeld.' },
  stance: { follow: 'Volgen', following: 'Je volgt dit', mute: 'Dempen', muted: 'Gedempt', help: 'Wat je volgt, staat bij Vandaag bovenaan; wat je dempt, geldt nooit als nieuw.' },
  search: { results: 'Gevonden', title: 'Zoeken', titleFor: '‘{{words}}’', nothing: 'Niets gevonden voor ‘{{words}}’', nothingHelp: 'Met minder woorden vind je meer. Ze moeten er alle in staan; het laatste mag een begin zijn.', pages: 'Pagina’s met resultaten' },
  admin: {
    title: 'Het huis is op orde', titleFailed: 'Er konden brieven niet weg', lead: 'Hier staat wat iemand nodig heeft. De meeste weken is dat niets.', noServer: 'Er is geen mailserver ingesteld. Brieven blijven bij de uitgaande post, waar je ze kunt lezen. Zie docs/settings.md, SMTP_URL.',
    failed_one: 'Eén brief kon niet weg.', failed_other: '{{count}} brieven konden niet weg.', figures: 'Wat er is', members: 'Leden', spaces: 'Ruimtes', posts: 'Berichten',
    letters: 'Uitgaande post', lettersAbout_zero: 'Geen brieven in de laatste maand', lettersAbout_one: '{{count, number}} brief van de laatste maand', lettersAbout_other: '{{count, number}} brieven van de laatste maand', archivePeople: 'Mensen uit archieven', archivePeopleAbout_zero: 'Niemand kwam met een archief mee', archivePeopleAbout_one: '{{count, number}} persoon die met een archief meekwam',
    archivePeopleAbout_other: '{{count, number}} mensen die met een archief meekwamen', audit: 'Logboek', auditAbout: 'Wie wat deed, met wie, en waarom',
  },
  letters: {
    leadSent: 'Wat dit huis in de laatste maand heeft verlaten.', leadKept: 'Er is geen mailserver ingesteld: brieven wachten hier. Wat dan nog nodig is, vertrekt zodra er een is.', empty: 'Geen brieven', emptyHelp: 'Brieven die Draagvlak schrijft, komen hier te staan.', pages: 'Pagina’s met brieven',
    list: 'Brieven', to: 'Aan {{address}}', sent: 'Verstuurd', failed: 'Niet verstuurd', kept: 'Bewaard', dropped: 'Niet meer nodig', plain: 'Als platte tekst', page: 'Als pagina',
  },
  archivePeople: {
    lead: 'Ze schreven in een archief dat is binnengehaald. Ze kunnen niet inloggen tot je ze aan een lid koppelt.', search: 'Naam of adres', empty: 'Niemand', emptyHelp: 'Hier komen mensen te staan zodra er een archief wordt binnengehaald.', posts_one: '{{count, number}} bericht',
    posts_other: '{{count, number}} berichten', more: 'Koppel of wis', member: 'Adres van het lid dat dit is', link: 'Koppel', linked: 'Gekoppeld: wat er geschreven is, is nu van het lid.', eraseHelp: 'Naam en adres verdwijnen voorgoed. Wat er geschreven is blijft.', erase: 'Wis deze persoon', erased: 'Gewist. Wat er geschreven is blijft, zonder naam.',
    unknown: 'Geen lid heeft dit adres.', pages: 'Pagina’s met mensen',
  },
  house: {
    title: 'Het huis', about: 'De naam, de taal, en wie ervoor zorgt', lead: 'Hoe het heet, welke taal eerst komt, en wie ervoor zorgt.', save: 'Bewaar', saved: 'Bewaard.',
    offices: 'Wie ervoor zorgt', officesHelp: 'Twee is beter dan één: iemand kan weg zijn, of vertrekken.', email: 'Adres van een lid', emailHelp: 'Iemand die hier eerder inlogde.', office: 'Taak', give: 'Geef de taak', given: 'Gegeven.', take: 'Beëindig', taken: 'Beëindigd.',
    administrator: 'Beheerder', administratorHelp: 'Houdt huis: brieven, archieven, en een blik in elke ruimte.', director: 'Directeur', directorHelp: 'Beslist wat de organisatie begint en beëindigt.',
  },
  audit: { reason: '‘{{reason}}’', lead: 'Wat beheerders en dragers besloten, het nieuwste eerst. Er kan niets uit verdwijnen.', list: 'Besluiten', system: 'Draagvlak', pages: 'Pagina’s van het logboek', rest: 'Hier eindigt de pagina.',
    did: {
      organisation: { founded: 'Richtte het huis in', revised: 'Wijzigde het huis' }, administrator: { made: 'Maakte iemand beheerder', ended: 'Beëindigde de taak van een beheerder' }, director: { made: 'Maakte iemand directeur', ended: 'Beëindigde de taak van een directeur' }, space: { created: 'Maakte de ruimte', revised: 'Wijzigde de instellingen', state: 'Veranderde wat de ruimte is' }, charter: { written: 'Schreef het handvest' }, threshold: { changed: 'Veranderde een drempel' }, group: { prolonged: 'Gaf een groep meer tijd', 'vote-asked': 'Vroeg een groep wat ze wordt' }, review: { settled: 'Rondde een terugblik af' }, role: { changed: 'Wijzigde een rol' }, member: { removed: 'Haalde iemand uit de ruimte' }, exclusion: { made: 'Besliste dat iemand niet terug mag komen', lifted: 'Liet iemand weer toe' },
      request: { accept: 'Liet iemand binnen', decline: 'Liet iemand nu niet binnen' }, invitation: { withdrawn: 'Trok een uitnodiging in', restored: 'Maakte het intrekken van een uitnodiging ongedaan' }, post: { hidden: 'Verborg een bericht', shown: 'Toonde een bericht weer' },
      petitions: { beginners: 'Besliste wie petities mag beginnen' }, plan: { written: 'Schreef het plan van de petitie' }, circle: { renewed: 'Maakte een nieuwe link voor de eerste kring' }, report: { settled: 'Handelde een melding af' }, signatures: { erased: 'Wiste handtekeningen omdat de ondertekenaars erom vroegen', setAside: 'Legde handtekeningen apart', kept: 'Hield handtekeningen of haalde ze terug' }, question: { hidden: 'Liet een vraag over een petitie weg' }, paper: { entered: 'Vulde handtekeningen op papier in', removed: 'Haalde handtekeningen op papier eruit', restored: 'Telde handtekeningen op papier weer mee' }, news: { told: 'Vertelde nieuws van een petitie' }, names: { offered: 'Maakte een link naar namen van ondertekenaars', ended: 'Beëindigde een link naar namen van ondertekenaars', fetched: 'Namen van ondertekenaars zijn opgehaald' }, petition: { translated: 'Schreef de petitie in een andere taal', untranslated: 'Haalde de woorden van de petitie in een andere taal weg', carriedOn: 'Vroeg ondertekenaars om verder te gaan', delivered: 'Overhandigde een petitie', answered: 'Schreef het antwoord op een petitie op', closed: 'Sloot een petitie', reopened: 'Opende een petitie weer', erased: 'Wiste de namen van een petitie' }, comment: { shown: 'Toonde woorden van een ondertekenaar', hidden: 'Liet woorden van een ondertekenaar weg' }, person: { erased: 'Wiste een persoon' }, placeholder: { linked: 'Koppelde iemand uit een archief' }, archive: { imported: 'Haalde een archief binnen' },
    },
  },
  checkup: {
    anArchive: 'Een archief',
    skipped_one: '{{count}} bericht was niet te lezen:', skipped_other: '{{count}} berichten waren niet te lezen:', more_one: 'en nog {{count}}', more_other: 'en nog {{count}}',
    events_one: 'Er staat {{count}} bijeenkomst in, en wie daar was; de maten hierboven gaan over wat mensen schreven.', events_other: 'Er staan {{count}} bijeenkomsten in, en wie daar waren; de maten hierboven gaan over wat mensen schreven.',
    written: 'Hetzelfde met grafieken staat in {{file}}.',
  },
  refused: {
    lastAdministrator: 'Jij bent de laatste die voor dit huis zorgt. Maak eerst iemand anders beheerder; er is niets veranderd.', again: 'Iemand deed hetzelfde op hetzelfde moment. Er is niets veranderd; probeer het nog eens.', tooOften: 'Dat is te vaak geprobeerd. Wacht even en probeer het opnieuw; er is niets veranderd.', onlyMembers: 'Alleen leden van deze ruimte schrijven hier. Wat je typte is niet geplaatst; word eerst lid.', noThanks: 'Voor dit bericht kun je niet bedanken: het is van jezelf, of het is er niet meer.',
    tooLate: 'Een bericht terughalen kan een dag lang. Die is voorbij.',
  },
  apology: {
    typed: 'Wat je typte staat hier nog. Ben je niet meer ingelogd, log dan eerst in op een ander tabblad.', again: 'Stuur het nog eens', yours: 'Wat je typte',
    home: 'Naar de voorpagina', notFound: 'Hier is niets', notFoundBody: 'Misschien klopt het adres niet, of is de pagina niet voor jou, of is ze er niet meer. Er is niets veranderd.', refused: 'Dat kan nu niet', tooLarge: 'Dat was te groot',
    tooLargeBody: 'Wat er werd gestuurd is groter dan drie megabyte. Er is niets bewaard; maak het kleiner en probeer het opnieuw.', foreign: 'Dat kwam van een andere site', foreignBody: 'Het formulier kwam niet van onze eigen pagina, dus er is niets veranderd. Open de pagina hier en probeer het opnieuw.',
    wrong: 'Dat konden we niet lezen', wrongBody: 'Wat je browser stuurde is niet te lezen. Er is niets veranderd. Ga terug en probeer het opnieuw.', failed: 'Er ging bij ons iets mis', failedBody: 'Wat eerder bewaard is, is veilig. Wat je net stuurde misschien niet: ga terug, je browser heeft het nog, en probeer het nog eens.',
    reference: 'Gebeurt het weer, geef de beheerder dan dit kenmerk: {{reference}}',
  },
  help: {
    title: 'Hulp', lead: 'Korte antwoorden op wat mensen vragen.',
    reading: { title: 'Lezen', body: 'Open ruimtes kan iedereen lezen. Wat nieuw voor je is, staat vet. ‘Markeer als gezien’ ruimt het op zonder te lezen. Pagina’s houden op; als je hebt gezien wat ertoe doet, zegt de pagina dat.' },
    writing: { title: 'Schrijven', body: 'Gewone woorden zijn prima. **Sterren** maken vet, een regel die met > begint is een citaat, een streepje maakt een lijst, met @naam roep je iemand uit de ruimte. Concepten worden bewaard, ook als je de pagina sluit. Je kunt bewerken wat je schreef; wat er eerder stond blijft in de geschiedenis. Een verwijderd bericht kun je een dag lang terughalen.' },
    letters: { title: 'Inloggen', body: 'Er is geen wachtwoord. Je krijgt een brief met een code die één keer werkt, een kwartier lang. Op je eigen pagina kun je op elk apparaat uitloggen.' },
    beginning: { title: 'Een ruimte beginnen', body: 'Een ruimte begint als idee dat alleen ziet wie erin zit. Het handvest zegt waar ze voor is; oprichters worden één voor één gevraagd, en elk zegt een eerste daad toe; dragers zeggen hoeveel uren ze hebben. De poort laat zien wat houdt en wat ontbreekt, en waarom. Dan komen twee weken op proef, en gaat ze open. Een mailinglijst of één avond is vaak het betere antwoord, en de poort biedt die elke keer aan.' },
    hosting: { title: 'Dragen', body: 'Wie een ruimte draagt, laat mensen binnen, nodigt ze uit, en mag een bericht verbergen met een reden die iedereen ziet. Ook kan een drager iemand uit de ruimte halen; die krijgt de reden per brief. De laatste drager draagt de ruimte eerst over. Vitaliteit laat zien hoe het gaat: wie schrijft, hoe lang een eerste antwoord duurt, en op hoe weinig mensen het rust.' },
    leaving: { title: 'Weggaan', body: 'Je verlaat een ruimte met één klik, en mag terugkomen als lid. Ook de brieven van een ruimte stoppen met één klik. Op je eigen pagina kun je je laten wissen: wat je schreef blijft leesbaar, zonder je naam.' },
    archive: { title: 'Een archief', body: 'Een beheerder kan het archief van een mailinglijst, een forum of een chat binnenhalen. De schrijvers kunnen niet inloggen tot ze gekoppeld zijn. Wie erin staat en dat liever niet wil, kan vragen om gewist te worden.' },
  },
};
