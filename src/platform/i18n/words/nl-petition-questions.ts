import type { petitionQuestions as english } from './en-petition-questions.ts';
import type { SameKeys } from './shape.ts';

/** Wat over vragen bij een petitie gezegd wordt, in het Nederlands. */
export const petitionQuestions: SameKeys<typeof english> = {
  title: 'Vragen en antwoorden', ask: 'Stel een vraag', askLead: 'Wie deze petitie draagt leest je vraag, en antwoordt op de pagina. We vragen niet naar je naam; laat weg wat niemand hoeft te lezen.', question: 'Je vraag', send: 'Verstuur de vraag', asked: 'Dank je. Zodra er een antwoord is, staan vraag en antwoord op deze pagina.', none: 'Er is nog niets beantwoord.',
  lead: 'Wat mensen vragen staat op de pagina zodra je geantwoord hebt. Een goed antwoord aan één neemt honderd twijfels weg.', nobody: 'Niemand heeft iets gevraagd', nobodyHelp: 'Als iemand iets vraagt, staat het eerst hier.', waits: 'Wacht', answer: 'Je antwoord', keep: 'Antwoord op de pagina', leaveOut: 'Laat het weg', answered: 'Het staat op de pagina.', leftOut: 'Het is weggelaten.',
};
