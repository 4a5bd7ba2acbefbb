import type { hosting as english } from './en-hosting.ts';
import type { SameKeys } from './shape.ts';

/** Wat de kamer van de dragers en haar brieven in het Nederlands zeggen. */
export const hosting: SameKeys<typeof english> = {
  hoursAWeek_one: '{{hours}} uur per week', hoursAWeek_other: '{{hours}} uur per week', hours_one: '{{hours}} uur', hours_other: '{{hours}} uur',
  quoted: '{{name}}: ‘{{words}}’', onTurn: 'Drager, deze week aan de beurt', somebody: 'Iemand die vertrokken is',
  petition: {
    title_zero: 'Niemand is verantwoordelijk voor deze petitie', title_one: 'Eén persoon is verantwoordelijk voor deze petitie', title_other: '{{count, number}} mensen zijn verantwoordelijk voor deze petitie', lead: 'Een drager beantwoordt vragen, bekijkt wat ondertekenaars schrijven, vertelt nieuws en zorgt dat ze overhandigd wordt. Er zijn geen beurten; twee zijn genoeg als allebei bereikbaar zijn.',
    who: 'Verantwoordelijk', nobody: 'Niemand is er verantwoordelijk voor', nobodyHelp: 'Een beheerder kan iemand bij naam vragen.', ask: 'Vraag nog iemand bij naam',
  },
  now: {
    both: '{{name}} is deze week aan de beurt, met {{other}} als achterwacht', one: '{{name}} is deze week aan de beurt', nobody: 'Deze week is er niemand aan de beurt',
    readers: 'Dragers wisselen elkaar af, ieder een week. Wie aan de beurt is, kijkt om de dag of twee en zorgt dat vragen een antwoord krijgen.',
    next: 'Volgende week: {{name}}.', nextNobody: 'Volgende week: nog niemand.',
    bearers: 'Wie deze ruimte draagt', noBearers: 'Nog niemand draagt deze ruimte', noBearersHelp: 'Een ruimte heeft iemand nodig met elke week wat tijd. Een beheerder kan iemand bij naam vragen.',
  },
  rota: {
    title: 'De komende twaalf weken', label: 'Beurten, week voor week', this: 'Deze week, {{week}}', behind: 'achterwacht: {{name}}', alone: 'geen achterwacht', nobody: 'Nog niemand',
    help: 'Wat is afgesproken, blijft. Wat leeg is, wordt eerlijk verdeeld, en niemand krijgt een week waarin die weg is.', plan: 'Plan de komende twaalf weken', planIt: 'Plan deze', planned: 'Gepland. Weken die veranderd zijn: {{about}}.',
    nothing: 'Er hoefde niets te veranderen: elke week die iemand kan nemen, is genomen.', noTakers: 'Nog niemand draait beurten. Zeg bij ‘Jouw deel’ dat jij het doet, of vraag iemand om uren.',
    anew: 'Plan de komende weken opnieuw', anewHelp: 'Voor als er iemand bij is gekomen, of minder kan dan eerst. Elke week die nog niet begonnen is, wordt opnieuw verdeeld over wie nu meedraait. Weken die jullie onderling geruild hebben blijven, tenzij iemand weg is.', anewSure: 'Ja, verdeel ze opnieuw',
    plannedAnew: 'Opnieuw verdeeld. Nieuw: {{about}}.', isFair: 'Er hoefde niets te veranderen: de weken zijn eerlijk verdeeld.', newPrimary: '{{week}}: {{name}}', newBackup: '{{week}}: achterwacht {{name}}', moreChanges_one: 'en nog één week', moreChanges_other: 'en nog {{count, number}} weken',
    take: 'Doe mee met de beurten', askSomebody: 'Vraag iemand', handOn: 'Geef door',
  },
  handOver: {
    title: 'Wat de volgende moet weten', from: '{{name}}, {{week}}', none: 'Nog geen briefje. Wie aan de beurt is, laat er een achter voor de volgende.', write: 'Jouw briefje van {{week}}', help: 'Wie nog op antwoord wacht, wat is beloofd, wat je beter laat rusten. Alleen dragers lezen het.',
    save: 'Laat het briefje achter', saved: 'Het briefje ligt klaar voor de volgende.',
  },
  swap: {
    title: 'Geef je week door, {{week}}', lead: 'Vraag één persoon, bij naam. Er verandert niets tot die ja zegt.', to: 'Wie vraag je?', inReturn: 'Een week van de ander die jij ervoor neemt', inReturnHelp: 'Laat het op ‘geen’ staan om zonder ruil te vragen.', none: 'Geen',
    send: 'Vraag het', sent: '{{about}} krijgt een brief met je vraag.', notTheirs: 'Die week is niet van de ander. Kies een week die dat wel is, of geen.', awayThen: 'Deze persoon is dan weg. Vraag iemand anders.', youAway: 'Je bent weg in de week die je zou nemen. Kies een andere, of geen.',
    alone: 'Er is geen andere drager die je kunt vragen. Vraag eerst iemand om uren.', asks: '{{name}} vraagt je {{week}} te nemen.', asksFor: '{{name}} vraagt je {{week}} te nemen, en neemt daarvoor {{other}}.',
    agree: 'Ja, ik neem die week', decline: 'Liever niet', agreed: 'Afgesproken. Het rooster is aangepast.', declined: 'Genoteerd. Er is niets veranderd.', youAsk: 'Je vroeg {{name}} om {{week}} te nemen. Er verandert niets tot die ja zegt.', takeBack: 'Trek het in',
  },
  pledge: {
    title: 'Jouw deel', lead: 'Waar je tijd voor hebt, en wanneer niet. Minder is een goed antwoord; stilte niet.', hours: 'Uren per week', hoursHelp: 'Wat je naast al het andere hebt: twee is gewoon.', turns: 'Weken aan de beurt', yes: 'Ik draai mee', yesHelp: 'Een week tegelijk, met iemand als achterwacht.',
    no: 'Nu even geen beurten', noHelp: 'Je helpt als het kan. Weken die van jou zijn, gaan naar anderen.', save: 'Bewaar', saved: 'Bewaard. De andere dragers zien het.', first: 'Zeg hoeveel uren je hebt', yours: 'Jouw deel', none: 'Je hebt nog niet gezegd hoeveel uren je hebt.', has: 'Je hebt {{hours}} toegezegd.', change: 'Wijzig het, of zeg wanneer je weg bent',
  },
  away: {
    title: 'Dagen weg', help: 'Je beurten in die weken gaan meteen naar anderen. Alle andere beurten blijven.', from: 'Eerste dag', until: 'Laatste dag', save: 'Ik ben weg', none: 'Geen dagen weg.', back: 'Ik ben er toch', noDay: 'Kies een dag.', before: 'Dit ligt vóór de eerste dag.', over: 'Deze dagen zijn al voorbij.',
    saved: 'Genoteerd. Een fijne tijd gewenst.', savedEmpty: 'Genoteerd. Nog niemand kan je beurt overnemen in deze weken: {{about}}. Vraag iemand voor je gaat.', savedAnew: 'Genoteerd, en je beurten zijn naar anderen gegaan. Een fijne tijd gewenst.', removed: 'Fijn dat je er bent.',
  },
  calendar: {
    title: 'In je agenda', help: 'Geef dit adres aan je agenda, en je beurten staan erin. Houd het voor jezelf: wie het heeft, ziet je beurten.', label: 'Adres van je agenda', name: 'Beurten in {{space}}',
    primary: 'Aan de beurt: {{space}}', backup: 'Achterwacht: {{space}}', behind: 'Jouw achterwacht: {{name}}', before: 'Aan de beurt: {{name}}', alone: 'Verder heeft niemand dienst.',
  },
  need: {
    title: 'Uren', missing_one: 'Er ontbreekt {{hours}} uur per week', missing_other: 'Er ontbreekt {{hours}} uur per week', enough: 'De uren zijn er', promised: '{{promised}} van de {{needed}} uur per week zijn toegezegd.', unsaid: 'heeft nog niets genoemd', noTurns: 'draait nu geen beurten', how: 'Hoe dit is berekend',
    least: 'Een ruimte vraagt minstens {{hours}} per week: dat zeiden begeleiders toen het hun werd gevraagd.', perMember_one: 'Er wordt één mens verwacht, met {{each}} uur is dat {{all}} uur: zo telden netwerken hun helpers.', perMember_other: 'Er worden {{count, number}} mensen verwacht, met {{each}} uur elk is dat {{all}} uur: zo telden netwerken hun helpers.', noExpected: 'Nog niemand heeft gezegd hoeveel mensen er verwacht worden. Dat kan in het handvest.',
    reserve: 'Het grootste van de twee telt, met {{reserve}} erbij voor vakantie en ziekte.', source: 'Bron', open_one: 'Eén persoon is gevraagd en heeft nog niet geantwoord.', open_other: '{{count, number}} mensen zijn gevraagd en hebben nog niet geantwoord.', ask: 'Vraag iemand om uren',
  },
  time: {
    title: 'Tijd', lead: 'Eén tik als je hier geweest bent. Alleen dragers zien het; het staat er zodat niemand meer draagt dan toegezegd.', minutes: '{{minutes}} minuten', noted: '{{about}} genoteerd.', forgotten: 'Teruggenomen.', four: 'De laatste vier weken',
    of: '{{pledged}} toegezegd, het kostte ongeveer {{spent}}', unpledged: 'heeft nog geen uren genoemd; het kostte ongeveer {{spent}}', unsaid: 'heeft nog geen uren genoemd, en nog niets genoteerd', silent: '{{pledged}} toegezegd; nog niets genoteerd', bar: 'Toegezegd: {{pledged}}; gekost: ongeveer {{spent}}', howToRead: 'Het streepje is wat is toegezegd.',
  },
  warning: {
    title: 'Het bekijken waard', oneHost: 'Dit rust op één persoon. Anderen maakten het mee: alles gaat goed tot die ene ziek wordt, of er genoeg van heeft, en dan antwoordt niemand meer.', oneHostStep: 'Vraag een tweede drager bij naam',
    nobodyOnTurn: 'Deze week is niemand aan de beurt. Waar een week van niemand is, denkt ieder dat een ander wel kijkt.', nobodyOnTurnStep: 'Kijk wie hem kan nemen',
    oneDoesMost_one: '{{name}} doet al een week het meeste. Anderen maakten dit mee: wie het snelst antwoordt, antwoordt op den duur alleen.', oneDoesMost_other: '{{name}} doet al {{count, number}} weken het meeste. Anderen maakten dit mee: wie het snelst antwoordt, antwoordt op den duur alleen.', oneDoesMostStep: 'Verdeel de komende weken', abovePledge_one: '{{name}} geeft al een week meer dan de toegezegde uren. Anderen maakten dit mee: het gaat door tot het ineens ophoudt.', abovePledge_other: '{{name}} geeft al {{count, number}} weken meer dan de toegezegde uren. Anderen maakten dit mee: het gaat door tot het ineens ophoudt.', abovePledgeStep: 'Vraag iemand om een uur of twee',
  },
  ask: {
    title: 'Vraag iemand om uren', pages: 'Pagina’s met wie gevraagd is', lead: 'Eén persoon, bij naam, met een aantal uren. Die krijgt een brief van jou en beslist zelf; ‘liever niet’ is een goed antwoord.', name: 'Naam', email: 'E-mailadres', hours: 'Uren per week', hoursHelp: 'Twee is gewoon; een half uur is de vraag ook waard.',
    hoursWrong: 'Tussen een half uur en veertig uur, in halve uren: 2 of 2,5.', words: 'Een woord van jezelf', wordsHelp: 'Waarom juist deze persoon? Het staat in de brief.', send: 'Verstuur de brief', sent: 'Een brief aan {{about}} is onderweg.', asked: 'Gevraagd', nobody: 'Nog niemand is gevraagd', nobodyHelp: 'Aan wie denk je het eerst? Begin daar.',
    by: 'gevraagd door {{name}}, {{when}}', until: 'geldig tot {{date}}', withdraw: 'Trek in', withdrawn: 'Ingetrokken. De link in de brief opent niets meer.', answered: 'Er is intussen antwoord gekomen: kijk in de lijst. Er is niets ingetrokken.', again: 'Vraag opnieuw', isHost: 'Deze persoon draagt de ruimte al.', isAsked: 'Deze persoon is al gevraagd, en denkt er misschien nog over na. Geef het even tijd, of trek de eerste vraag in.', refused: 'Dit adres wil hiervandaan geen brieven. Vraag het zelf, in het echt.',
  },
  status: { asked: 'Gevraagd', yes: 'Ja', ratherNot: 'Liever niet', withdrawn: 'Ingetrokken', runOut: 'Verlopen' },
  answer: {
    asks: '{{to}}, {{name}} vraagt je één ding', title: '{{hours}} voor ‘{{space}}’', what: 'Wat dragen is', what1: 'Om de dag of twee kijken als het jouw week is, en zorgen dat vragen een antwoord krijgen.', what2: 'Niet alles weten: iemand vragen die het weet, is het halve werk.', what3: 'Elkaar afwisselen, en zeggen wanneer je weg bent.',
    hours: 'Uren per week', hoursHelp: 'Verander het als het niet past.', yes: 'Ja, {{hours}}', ratherNot: 'Liever niet', declined: 'Fijn dat je het zegt. ‘Liever niet’ is een goed antwoord, en {{about}} ziet het.', free: 'Je kunt altijd stoppen, zonder gedoe.',
    thanks: 'Dank je wel. Je bent nu drager', next: 'Je uren tellen vanaf nu. Log in met het adres waarop de brief kwam, en kijk wiens week het is.', enter: 'Kijk wie het met je draagt',
  },
  letter: {
    ask: {
      subject: '{{name}} vraagt je om {{hours}}', title: '{{to}}, zou je {{hours}} hebben voor ‘{{space}}’?', body: '{{name}} van {{organisation}} vraagt je om samen met anderen een ruimte te dragen: kijken, zorgen dat vragen een antwoord krijgen, en af en toe een week op je nemen.', purpose: 'Waar het voor is: {{purpose}}',
      nothingYet: 'Er gebeurt niets tot je ja zegt. Minder uren mag, meer ook.', act: 'Kijk eens', closing: '‘Liever niet’ is een goed antwoord.',
    },
    swap: { subject: '{{name}} vraagt je {{week}} te nemen', title: 'Zou je {{week}} willen nemen in ‘{{space}}’?', body: '{{name}} kan die week niet goed dragen en vraagt jou.', inReturn: '{{name}} zou daarvoor {{week}} nemen.', act: 'Antwoord {{name}}', closing: 'Er verandert niets tot je ja zegt. ‘Liever niet’ is een goed antwoord.' },
    reminder: {
      subjectPrimary: 'Morgen begint jouw week in ‘{{space}}’', subjectBackup: 'Vanaf morgen ben je achterwacht van {{name}} in ‘{{space}}’', subjectBackupAlone: 'Vanaf morgen ben je achterwacht in ‘{{space}}’', primary: '{{week}} is jouw week. Kijk om de dag of twee, en zorg dat elke vraag een antwoord krijgt, of iemand die er een weet.',
      behind: '{{name}} is je achterwacht: vraag het als het te veel wordt.', alone: 'Deze keer heb je geen achterwacht. Een woord tegen de andere dragers kan dat veranderen.', backup: '{{week}} is de week van {{name}}. Jij springt bij als het gevraagd wordt, of als het stil blijft.', backupAlone: 'Niemand heeft {{week}} nog, dus jij ziet het als eerste.',
      note: 'Het laatste briefje, {{week}}', act: 'Naar de kamer van de dragers', closing: 'Kwam er iets tussen? Daar kun je de week doorgeven.',
    },
  },
  refused: {
    ended: 'Deze ruimte is beëindigd, en hoeft door niemand meer gedragen te worden. Er is niets veranderd.',
    onlyHosts: 'Dat is voor de dragers van deze ruimte. Jij kijkt mee als beheerder; er is niets veranderd.', changed: 'De beurten zijn intussen veranderd, dus dit kan niet meer. Er is niets gewijzigd; kijk op het rooster en vraag het opnieuw.', away: 'Wie de week zou nemen, is dan weg. Er is niets veranderd.', swapOver: 'Dit is ingetrokken of afgeslagen. Er is niets veranderd.', swapDone: 'Dit was al afgesproken, en staat.', notYourTurn: 'Alleen wie aan de beurt is, of vorige week was, laat een briefje achter. Er is niets bewaard.',
  },
};
