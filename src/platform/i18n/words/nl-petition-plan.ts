import type { petitionPlan as english } from './en-petition-plan.ts';
import type { SameKeys } from './shape.ts';

export const petitionPlan: SameKeys<typeof english> = {
  petitions: 'Petities', room: { page: 'Petitie', plan: 'Plan', carriers: 'Wie vragen', gate: 'Poort', signatures: 'Handtekeningen', hosts: 'Dragers', people: 'Mensen', settings: 'Instellingen' },
  begin: {
    title: 'Begin een petitie', lead: 'Ze begint als plan dat alleen de dragers zien. Ze gaat open zodra er staat wie beslist, hoeveel handtekeningen ertoe doen, wie mensen bij naam vraagt, en op welke dag ze wordt aangeboden.', name: 'Hoe heet ze?', nameHelp: 'Zoals mensen haar doorvertellen: kort, en duidelijk zonder het verhaal.',
    language: 'In welke taal is ze geschreven?', submit: 'Begin het plan', first: 'Voor je begint', first1: 'Wie kan dit beslissen, alleen of door te stemmen? Een petitie aan niemand bereikt niemand.', first2: 'Zou een gesprek, een brief of vijf telefoontjes genoeg zijn? Dat gaat sneller.', first3: 'Wie zou er twintig mensen bij naam vragen? Een petitie wordt gedragen; vanzelf verspreidt ze zich bijna nooit.',
    done: 'Het plan van ‘{{about}}’ is begonnen, en jij bent er drager van. Nu: wie beslist, en hoeveel handtekeningen zouden voor hen tellen?', refused: 'In dit huis begint niet iedereen petities. Vraag iemand die een ruimte draagt, of een beheerder, om haar met je te beginnen. Er is niets gemaakt.',
  },
  beginners: { title: 'Wie petities mag beginnen', save: 'Bewaar wie petities mag beginnen', saved: 'Bewaard.', administrators: 'Beheerders en directeuren', hosts: 'En wie drager is', members: 'Alle leden', administratorsHelp: 'Verder niemand.', hostsHelp: 'Wie een ruimte draagt die open of op proef is.', membersHelp: 'Iedereen met een account.' },
  title: 'Het plan', ask: 'Wat er gevraagd wordt, in één zin', story: 'Waarom', noStory: 'Waarom dit gevraagd wordt, staat er nog niet. Het is wat mensen lezen voor ze tekenen.', who: 'Wie beslist', decides: 'Wie beslist', reachedHow: 'Hoe zij bereikt worden', howMany: 'Hoeveel, en waarom', goal: 'Handtekeningen die ertoe doen', goalWhy: 'Waarom dit aantal',
  milestone: { title: 'Wat kleinere aantallen opleveren', help: 'Een kleiner aantal kan ook iets opleveren, zoals een antwoord per brief. Laat weg wat je niet nodig hebt.', count: 'Handtekeningen, stap {{number}}', words: 'Wat het oplevert', brings_one: 'Met {{count, number}} handtekening', brings_other: 'Met {{count, number}} handtekeningen', noCount: 'Hoeveel handtekeningen leveren dit op?', noWords: 'Wat levert dit aantal op?', notBelow: 'Dit is geen stap onderweg: het doel is {{limit, number}}.', twice: 'Dit aantal staat er twee keer.' },
  delivery: 'De dag waarop ze wordt aangeboden', deliverOn: 'Aangeboden op', deliverHow: 'Hoe, en door wie', ifNo: 'Als het antwoord nee is', keep: 'Hoe lang namen bewaard blijven', keepDays: 'Dagen dat namen bewaard blijven na de sluiting', keepFor_one: 'Eén dag na de sluiting', keepFor_other: '{{count, number}} dagen na de sluiting', notSaid: 'Nog niet gezegd',
  goOn: 'Ga verder met het plan', change: 'Verander het plan', saved: 'Deze versie van het plan staat.', over: 'Deze petitie is geëindigd. Het plan blijft zoals het was; er is niets veranderd.',
  aside: 'Waar je van uit kunt gaan', versions: 'Versies', allVersions: 'Wat er eerder stond', version: 'Versie {{number}}, {{date}}, door {{name}}',
  history: { title: 'Wat er eerder in het plan stond', back: 'Terug naar het plan' },
  edit: {
    title: 'Schrijf het plan', lead: 'Alleen wat er gevraagd wordt moet er staan. De rest mag groeien; elke versie blijft bewaard.', askHelp: 'Wat moet iemand doen, en tegen wanneer? Eén zin waar ze ja op zouden kunnen zeggen.', storyHelp: 'Wat mensen lezen voor ze tekenen. Markdown werkt hier: een lege regel maakt een alinea.', decidesHelp: 'De persoon of het orgaan dat ja kan zeggen, bij naam.',
    reachedHelp: 'Wie kent hen, wanneer komen ze bijeen, wie legt het op hun tafel?', goalHelp: 'Een regel waardoor ze het moeten behandelen, of een aantal waar ze niet omheen kunnen. Niet het grootste dat je je kunt voorstellen.', deliverHelp: 'Een dag waarop iemand haar aanneemt. Zonder zo’n dag worden weinig petities ooit aangeboden.', ifNoHelp: 'De volgende stap. Iedereen die tekende hoort ervan.',
    keepHelp: 'Daarna worden namen en adressen gewist; het aantal blijft. Een jaar is gebruikelijk.', save: 'Bewaar deze versie', meanwhile: '{{name}} heeft het plan {{when}} veranderd terwijl jij schreef. Wat je typte staat hier nog; als je bewaart, komt het in de plaats van dat van hen.', see: 'Bekijk wat er veranderde',
  },
  consent: {
    decides: 'wie beslist', keeps: '{{organisation}} bewaart je handtekening alleen voor deze petitie: om haar te tellen, en om haar aan te bieden aan {{decides}}.', gets: 'Daar hoort men hoeveel mensen tekenden, en de namen alleen van wie daarmee instemt.',
    until_one: 'Je naam en je e-mailadres worden {{count, number}} dag na de sluiting van de petitie gewist; het aantal blijft.', until_other: 'Je naam en je e-mailadres worden {{count, number}} dagen na de sluiting van de petitie gewist; het aantal blijft.', withdraw: 'Je kunt je handtekening altijd intrekken, met de link in elke brief erover: dan worden ze meteen gewist.',
    opinion: 'Een handtekening kan laten zien wat je van politiek vindt; daarom wordt ze je zo nadrukkelijk gevraagd.',
  },
};
