import type { petitionCarryOn as english } from './en-petition-carry-on.ts';
import type { SameKeys } from './shape.ts';

/** Hoe wie tekende gevraagd wordt om door te gaan, in het Nederlands. */
export const petitionCarryOn: SameKeys<typeof english> = {
  title: 'Verder?', lead: 'Een petitie houdt op. Sommigen die tekenden zouden meer doen, als iemand ze om iets vroeg dat ze kunnen.', link: 'Vraag ondertekenaars of ze verder willen', news: 'Wil je verder, in {{space}}?',
  signers_zero: 'Niemand die tekende kruiste aan meer te willen horen, dus er gaat geen brief uit; het staat op de pagina.', signers_one: 'Eén ondertekenaar kruiste aan meer te willen horen. Die krijgt één brief, één keer.', signers_other: '{{count, number}} ondertekenaars kruisten aan meer te willen horen. Elk krijgt één brief, één keer.',
  into: 'In welke gemeenschap?', choose: 'Kies een gemeenschap', words: 'Waarmee?', wordsHelp: 'Eén ding dat iemand daar in de eerste week kan doen, en wie ze er ontmoeten.', ask: 'Vraag het, één keer', done: 'Het is gevraagd. Het staat ook op de pagina.',
  came_zero: 'Nog niemand die meer wilde horen is erbij gekomen.', came_one: 'Eén van wie meer wilde horen is er sindsdien bij gekomen.', came_other: '{{count, number}} van wie meer wilden horen zijn er sindsdien bij gekomen.', asked_zero: 'Gevraagd op {{date}}, op de pagina.', asked_one: 'Gevraagd op {{date}}, met één brief en op de pagina.', asked_other: 'Gevraagd op {{date}}, met {{count, number}} brieven en op de pagina.', early: 'Het is nog niet zover', earlyHelp: 'Zodra ze is aangeboden of gesloten, en voor de namen zijn gewist, kun je het hier één keer vragen.', nowhere: 'Er is geen gemeenschap om in verder te gaan', nowhereHelp: 'Het moet er een zijn die vreemden kunnen zien. Begin bij:',
  letter: { act: 'Kijk wat het is', closing: 'Je tekende “{{petition}}” en kruiste aan meer te willen horen. Dit is de enige brief van deze soort erover.', refuse: 'Geen zulke brieven meer' },
};
