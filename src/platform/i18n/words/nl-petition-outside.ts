import type { petitionOutside as english } from './en-petition-outside.ts';
import type { SameKeys } from './shape.ts';

/** Wat mensen lezen waar een petitie de wereld in gaat, in het Nederlands. */
export const petitionOutside: SameKeys<typeof english> = {
  title: 'Doorgeven: {{petition}}', heading: 'Geef het door', lead: 'De meeste mensen tekenen omdat iemand die ze kennen het vroeg. Vraag één mens bij naam voor je iets aan iedereen plaatst.', pass: 'Geef het door', whole: 'Lees de hele petitie',
  link: 'De link', linkLabel: 'Adres van de petitie', code: 'Op een muur of in een zaal', codeLabel: 'QR-code die naar {{petition}} leidt', codePicture: 'QR-code als plaatje (PNG)',
  paper: 'Op papier', paperHelp: 'Een vel met twaalf regels, op A4. Er staat op wat er met de gegevens gebeurt en waar het heen gaat.', sheetLink: 'Vel voor handtekeningen (PDF)',
  frame: 'Op je eigen site', frameLabel: 'Plak dit waar de petitie moet staan', frameHelp: 'Het heeft geen script nodig en zet geen cookie. Wat mensen typen gaat alleen naar ons. Een sandbox eromheen moet formulieren en de eigen herkomst toelaten.',
  data: 'De cijfers', dataHelp: 'Aantallen per dag en per plaats, vrij te gebruiken (CC0). Geen namen, geen woorden van ondertekenaars, en geen plaats van minder dan vijf.',
  sheet: { name: 'Naam', place: 'Postcode of land', signature: 'Handtekening', shown: 'Naam tonen', news: 'E-mail, alleen voor nieuws hierover', back: 'Geef dit vel aan {{organisation}}.', until: 'De petitie wordt aangeboden op {{date}}.' },
};
