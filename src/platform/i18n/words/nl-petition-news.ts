import type { petitionNews as english } from './en-petition-news.ts';
import type { SameKeys } from './shape.ts';

/** Wat dragers aan ondertekenaars vertellen, in het Nederlands. */
export const petitionNews: SameKeys<typeof english> = {
  title: 'Nieuws', lead: 'Vertel wie tekende wat er gebeurt, ook als het weinig is. Aantallen die in het plan staan vertellen zichzelf, elk één keer.', what: 'Wat er gebeurde, in één regel', body: 'Wat erover te zeggen is', bodyHelp: 'Markdown mag. Schrijf als aan één mens.', byLetter_one: 'Ook per brief aan de ene persoon die nieuws wilde', byLetter_other: 'Ook per brief aan de {{count, number}} mensen die nieuws wilden',
  politely: 'De brieven gaan na {{minutes}} minuten uit, zo lang kun je ze terugnemen, en dan een paar honderd per minuut. In elke brief staat een link die ze met één klik laat ophouden.', tell: 'Vertel het', told: 'Het staat op de pagina.', toldByLetter: 'Het staat op de pagina, en de brieven gaan over tien minuten uit. Tot dan kun je het terugnemen.', before: 'Tot nu toe verteld', none: 'Er is nog niets verteld', noneHelp: 'Het eerste nieuws mag klein zijn: wie het las, wat er komt, wie je nog zoekt.',
  letters: '{{gone, number}} brieven weg, {{waiting, number}} in de rij', takeBack: 'Neem het terug', takeOff: 'Haal het van de pagina', takenBack: 'Teruggenomen. Er is geen brief uitgegaan.', takenBackLate: 'Het is van de pagina. Er waren al {{about}} brieven uit.', reached: '{{number}} mensen hebben getekend', goalReached: '{{number}} mensen hebben getekend: het aantal dat ertoe doet',
  letter: { act: 'Naar de petitie', closing: 'Je wilde nieuws toen je ‘{{petition}}’ tekende.', refuse: 'Geen nieuws meer over deze petitie' },
};
