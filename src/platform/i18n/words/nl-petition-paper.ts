import type { petitionPaper as english } from './en-petition-paper.ts';
import type { SameKeys } from './shape.ts';

/** Wat over handtekeningen op papier gezegd wordt, in het Nederlands. */
export const petitionPaper: SameKeys<typeof english> = {
  title: 'Handtekeningen op papier', lead: 'Ze tellen, apart van wie per brief bevestigde. Vul een aantal in met iemand die het zag, of één voor één.', number: 'Een aantal', count: 'Hoeveel', witness: 'Wie zag dat ze gezet werden', witnessHelp: 'Iemand die erbij was en die je kunt vragen.', where: 'Waar', day: 'Op welke dag', enter: 'Vul het aantal in', entered: 'Ingevuld: {{about}}.',
  one: 'Eén voor één', name: 'Naam', shows: 'Vinkte aan dat de naam getoond mag worden', enterOne: 'Vul deze in', enteredOne: '{{about}} is ingevuld.', same_one: 'Iemand met deze naam tekende al:', same_other: 'Mensen met deze naam tekenden al:', online: 'per brief', onPaper: 'op papier', sure: 'Het is iemand anders', newest: 'Het laatst ingevuld', remove: 'Haal eruit', gone: 'Eruit gehaald, en alles over deze ondertekenaar is gewist.',
  sheets: 'Vellen', none: 'Nog geen papier', noneHelp: 'Neem vellen mee naar waar mensen zijn: een markt, een zaal, een stoep.', signatures_one: 'Eén handtekening', signatures_other: '{{count, number}} handtekeningen', singly_one: 'Eén, bij naam ingevuld', singly_other: '{{count, number}}, bij naam ingevuld', seenBy: 'gezien door {{witness}}', notCounted: 'telt niet mee', takeOut: 'Tel het niet mee', restore: 'Tel het weer mee', removed: 'Het telt niet meer mee.', restored: 'Het telt weer mee.', room: 'Handtekeningen op papier',
};
