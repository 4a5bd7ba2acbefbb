import type { base as english } from './en-base.ts';
import type { SameKeys } from './shape.ts';

export const base: SameKeys<typeof english> = {
  title: 'Draagvlak', heading: '{{count, number}} mensen steunen {{name}}', headingFew: 'Minder dan vijf mensen steunen {{name}}', headingNobody: 'Niemand steunt {{name}} nog', lead: 'Over alle ruimtes heen, ieder één keer geteld. Groepen van minder dan vijf worden niet uitgeteld, en niemand wordt genoemd.',
  few: 'minder dan vijf', near: 'niet te zien: te dicht bij een ander getal', figures: 'De cijfers',
  supporting: { name: 'Steunen', meaning: 'Zijn lid van een ruimte, of schreven of bedankten in de laatste 90 dagen.' },
  carrying: { name: 'Dragen', meaning: 'Dragen nu een ruimte, of schreven in minstens 8 van de laatste 13 weken.' },
  fresh: { name: 'Nieuw', meaning: 'Deden hier voor het eerst iets in dit kwartaal of het vorige, sinds {{date}}.' },
  gone: { name: 'Waren er', meaning: 'Deden ooit iets, en zijn nu in geen enkele ruimte meer of al een half jaar stil.' },
  growth: {
    title: 'Hoe het groeide', few: 'Sinds {{date}} kwamen er minder dan vijf mensen bij', near: 'Hoeveel er sinds {{date}} bij kwamen zou over te weinig mensen gaan', nobody: 'Sinds {{date}} kwam er niemand bij', nobodyYet: 'Sinds {{date}} kwam er nog niemand bij; in het kwartaal ervoor {{before}}', one: 'Sinds {{date}} kwamen er {{people}} mensen bij', both: 'Sinds {{date}} kwamen er {{people}} mensen bij, in het kwartaal ervoor {{before}}',
    what: 'Mensen naar het kwartaal waarin ze hier voor het eerst iets deden, en waar dat was.', reading: 'Genoemd naar de eerste maand; het laatste kwartaal loopt nog, en is lichter. Minder dan vijf is niet getekend.', small: 'Kleine getallen bewegen door toeval. Kijk naar een paar kwartalen voor je iets besluit.',
    quarter: 'Kwartaal', people: 'Nieuwe mensen', where: 'Voor het eerst in', place: '{{space}} {{people}}', gone: 'een ruimte die er niet meer is', elsewhere: 'elders {{people}}', several: 'verschillende ruimtes {{people}}',
  },
  deeds: {
    heading: '‘{{name}}’ bracht de meesten: {{came}} mensen', caption: 'Wat mensen bracht in de laatste acht kwartalen', what: 'Wat', came: 'Kwamen erdoor', here: 'Nog hier', untold: 'niet te zien', community: 'een gemeenschap', event: 'een evenement', eventOn: 'een evenement op {{date}}', more_one: 'En nog één, met minder mensen.', more_other: 'En nog {{count}}, met minder mensen.',
    meaning: 'Ieder één keer, daar waar die voor het eerst iets deed. Nog hier is wie de organisatie vandaag steunt. Kwamen er in een kwartaal minder dan vijf ergens door, dan tellen die hier niet mee: het kunnen er iets meer zijn.',
    none: 'Niets bracht in één kwartaal vijf mensen of meer', noneHelp: 'Hier zie je straks welk evenement of welke gemeenschap mensen bracht, en hoeveel er nog zijn.',
  },
  rests: {
    title: 'Op wie het rust', tooFew: 'Nog te vroeg om te zeggen op hoe weinig mensen het rust', shows: 'Te zien vanaf {{need}} berichten en beurten in 13 weken, van vijf mensen of meer. Tot nu toe zijn het er {{have}}.',
    heading_one: 'Eén persoon doet de helft van wat er gebeurt', heading_other: '{{people}} mensen doen samen de helft van wat er gebeurt', what: 'Van {{acts}} berichten en weken aan de beurt in de laatste 13 weken.', meaning: 'Zijn zij er niet, dan ontbreekt de helft. Anderen maakten dit mee: één iemand bij naam erbij vragen helpt meer dan een oproep aan allen.',
    label: '{{those}}: {{share}}; alle anderen: {{rest}}.', half: 'de helft', ofActs: '{{share}} ervan', those_one: 'één persoon', those_other: '{{people}} mensen', others: 'alle anderen', who: 'Wie', share: 'Aandeel',
    same_one: '{{people}} persoon draagt {{spaces}} van de {{all}} ruimtes', same_other: '{{people}} mensen dragen {{spaces}} van de {{all}} ruimtes', nobodyTwice: 'Niemand draagt meer dan één ruimte', noHosts: 'Nog geen enkele ruimte heeft een drager', sameHelp: 'Wie meer ruimtes draagt, wordt in allemaal tegelijk gemist.',
    alone_one: '{{alone}} van de {{all}} ruimtes heeft maar één drager.', alone_other: '{{alone}} van de {{all}} ruimtes hebben maar één drager.', noneAlone: 'Elke ruimte heeft twee dragers of meer.',
  },
  sure: 'Hoe zeker dit is', sureFew: 'Groepen van minder dan vijf staan onder ‘elders’ of staan er niet, net als een getal dat zo’n groep zou verraden als je aftrekt.',
  rest: 'Dat is het draagvlak van vandaag.', doubt: 'Elke minuut opnieuw geteld, uit wat mensen deden. Wie leest en nooit schrijft, is alleen als lid te zien.',
  empty: 'Er is nog niemand', emptyHelp: 'Hier zie je straks wie steunt en wie draagt, over alle ruimtes heen, in getallen. Het begint met de eerste ruimte.',
};
