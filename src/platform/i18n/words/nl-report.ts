import type { glance as english } from './en-report.ts';
import type { SameKeys } from './shape.ts';

/** Wat de check-up in het Nederlands op één scherm zegt, en over groepen die bijeenkomen. */
export const glance: SameKeys<typeof english> = {
  meetings_one: '{{n}} bijeenkomst', meetings_other: '{{n}} bijeenkomsten',
  meets: 'Ze komen bijeen, en er is niets geschreven', metUntil: 'Niet meer bijeen sinds {{month}}, en niets geschreven',
  lead: '{{meetings}}, waar {{people}} kwamen: de eerste op {{from}}, de laatste op {{to}}.', leadSilent: 'Er is niets geschreven; daarom gaat dit over wie er kwam.',
  odds: '{{n}} op {{of}}', of: 'van {{n}}', was: 'eerst {{n}}', range: '{{low}} tot {{high}}',
  trend: { up: '↑ hoger', down: '↓ lager', steady: 'gelijk' },
  weeks: '{{weeks}} weken, {{span}}, per week of twee weken:',
  busiest: 'Schreven het meest: {{names}}',
  row: {
    writers: 'Wie schrijft er per week', posts: 'Berichten per week', answered: 'Antwoord binnen twee dagen', again: 'Nieuwkomers die terugkomen',
    pairs: 'Antwoord over en weer', half: 'Samen goed voor de helft', held: 'Bijeenkomsten', attendance: 'Mensen per bijeenkomst', came: 'Mensen die kwamen',
    newcomers: 'Voor het eerst', cameAgain: 'Kwam binnen kwartaal terug',
  },
  lacks: {
    writers: 'vanaf {{need}} volle weken; tot nu toe {{have}}', posts: 'vanaf {{need}} volle weken; tot nu toe {{have}}', answered: 'vanaf {{need}} gesprekken; tot nu toe {{have}}',
    again: 'vanaf {{need}} nieuwkomers; tot nu toe {{have}}', pairs: 'vanaf {{need}} paren; tot nu toe {{have}}', half: 'vanaf {{need}} berichten; tot nu toe {{have}}',
    attendance: 'vanaf {{need}} bijeenkomsten; tot nu toe {{have}}', cameAgain: 'vanaf {{need}} nieuwkomers; tot nu toe {{have}}',
  },
  resembles: 'Dit lijkt op (+ spreekt ervoor, − ertegen)', resembled: 'Voor de stilte leek het op (+ spreekt ervoor, − ertegen)',
  strength: { A: 'beproefd', B: 'veel groepen', C: 'praktijk', chosen: 'eigen idee' },
  ahead: {
    talk: 'Vanaf {{date}} gezien: stil over een half jaar {{chance}} op de 100, over een jaar {{later}}. Een hint: het houdt twee groepen ongeveer zeven van de tien keer uit elkaar.',
    meeting: 'Vanaf {{date}} gezien: geen bijeenkomst in het halfjaar erna, ongeveer {{chance}}. Een hint: het houdt twee groepen ongeveer acht van de tien keer uit elkaar.',
    quiet: 'Vooruitblik: het is al stil, en wat daarvan komt zegt geen cijfer.', young: 'Vooruitblik: nog te vroeg, voor week {{weeks}}.',
  },
  rest: 'Alles: --long hier, --html BESTAND met grafieken, --json voor programma’s.',
  whole: { from: 'Eerste bijeenkomst', to: 'Laatste bijeenkomst', doubt: 'Een archief begint midden in een leven: wie eerder al kwam, telt als nieuw bij de eerste bijeenkomst erin. Wie ja zei, geldt als gekomen.' },
  notComparable: 'Het ene gaat over wat mensen schreven, het andere over wie er kwam: ze hebben geen cijfer gemeen.',
  met: {
    heading_one: '{{n}} bijeenkomst in deze {{weeks}} weken', heading_other: '{{n}} bijeenkomsten in deze {{weeks}} weken', what: 'Mensen die kwamen, week voor week.',
    newcomers: 'Voor {{n}} van de {{all}} was het hier de eerste keer.', label: 'Mensen die elke week kwamen: samen {{people}}, bij {{n}} bijeenkomsten.',
  },
  figures: {
    tooFew: { attendance: 'Te zien vanaf {{need}} bijeenkomsten; tot nu toe {{have}}.', cameAgain: 'Te zien vanaf {{need}} mensen die een kwartaal of langer geleden voor het eerst kwamen; tot nu toe {{have}}.' },
    held: { name: 'Bijeenkomsten in dit halfjaar', meaning: 'In het halfjaar ervoor: {{n}}.', first: 'Er is geen heel halfjaar ervoor om het mee te vergelijken.', method: 'Bijeenkomsten waarvan bekend is dat er iemand kwam; wat niet doorging, telt niet mee.' },
    attendance: { name: 'Mensen op een bijeenkomst', range: 'mediaan, tussen {{low}} en {{high}}', meaning: 'Minstens één keer: {{people}}.', method: 'De mediaan: op de helft van de bijeenkomsten waren er meer mensen, op de helft minder.' },
    newcomers: { name: 'Mensen die voor het eerst kwamen', meaning: 'Van {{people}} die in dit halfjaar kwamen.', method: 'Mensen van wie geen eerdere bijeenkomst bekend is; een archief dat laat begint, noemt meer mensen nieuw.' },
    cameAgain: { name: 'Nieuwkomers, terug binnen een kwartaal', range: 'tussen {{low}} en {{high}}', meaning: 'Van {{people}} die het afgelopen jaar voor het eerst kwamen.', method: 'Van wie het afgelopen jaar voor het eerst kwam, een kwartaal geleden of langer: wie binnen dertien weken nog eens kwam.' },
  },
};
