import type { petitionWords as english } from './en-petition-words.ts';
import type { SameKeys } from './shape.ts';

/** Wat dragers lezen die een petitie in een andere taal schrijven, in het Nederlands. */
export const petitionWords: SameKeys<typeof english> = {
  title: 'De petitie in het {{language}}', lead: 'Wie {{language}} leest, vindt dan de pagina, het formulier, het tekenblad en de brieven in die taal. Boven elk veld staat wat er geschreven werd; niets wordt door een machine vertaald.',
  name: 'Hoe ze heet', save: 'Deze woorden bewaren', saved: 'Ze is nu in het {{about}} te lezen.', takenBack: 'Ze is niet meer in het {{about}} te lezen; iedereen leest haar zoals ze geschreven werd.',
  meanwhile: 'Iemand anders heeft deze woorden bewaard terwijl je schreef. Wat je typte staat hier nog; bewaren zet het in de plaats van het hunne.',
  remove: 'Zonder {{language}}', removeHelp: 'Dan leest iedereen de petitie zoals ze geschreven werd. Handtekeningen blijven.', removeNow: 'Deze woorden weghalen',
  languages: 'Talen', original: 'zoals ze geschreven werd', none: 'nog niet', whole: 'door {{name}}, {{date}}', old: 'gemaakt naar versie {{number}}; het plan is sindsdien veranderd', write: 'Schrijven', change: 'Wijzigen',
  alsoIn: 'Deze petitie in het {{language}}', news: 'Ook in het {{language}}', newsHelp: 'Wie {{language}} leest, krijgt het in deze woorden. Laat beide leeg om iedereen hetzelfde te sturen.', newsMissing: 'Woorden voor beide, of voor geen van beide.',
  newsWrite: 'Ook in het {{language}} vertellen', newsChange: 'In het {{language}} wijzigen', newsTitle: 'Dit nieuws in het {{language}}', newsLead: 'Wie {{language}} leest, vindt het in deze woorden op de pagina, en in brieven die nog niet weg zijn.', newsSaved: 'Het is ook in het {{about}} verteld.',
};
