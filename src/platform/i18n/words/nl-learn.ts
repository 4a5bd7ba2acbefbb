import type { learn as english } from './en-learn.ts';
import type { SameKeys } from './shape.ts';

/** Wat dragers over hun ruimte vertellen, en de bibliotheek van manieren waarop gemeenschappen meestal mislukken, in het Nederlands. */
export const learn: SameKeys<typeof english> = {
  told: {
    title: 'Wat alleen dragers weten', lead: 'Een huis ziet wie er schrijft. Het ziet geen bijeenkomst, geen profiel dat elders staat, en geen verhaal dat voor de vijfde keer wordt verteld. Wat je hier vertelt, wordt vergeleken met de 17 manieren waarop gemeenschappen meestal mislukken.',
    all: 'Klap open waar je iets van weet. Alles mag leeg blijven: een leeg veld zegt niets, en is geen nul. Wat hier staat als je het bewaart, telt een half jaar mee; daarna wordt het vergeten, want dan zegt het niets meer over vandaag. Een veld leegmaken vergeet het meteen.',
    last: 'Voor het laatst door dragers verteld op {{day}}.', keep: 'Bewaren wat ik vertel', kept: 'Bewaard. Het wordt vanaf nu vergeleken.', keptNone: 'Bewaard: er is nu niets verteld.',
    more: 'Dat is meer dan er zijn: {{limit}}.', both: 'Het getal ernaast staat er; dit ontbreekt nog.', since: 'Zo vertelden dragers het op {{day}}.',
    yes: 'Ja', no: 'Nee', unsaid: 'Ik laat het open',
    group: { people: 'Wie hier is', asking: 'Vragen en aanbieden', stories: 'Verhalen die verteld worden', letters: 'Wat leden toegestuurd krijgen', meeting: 'Samenkomen, en terugkijken', petition: 'Een petitie, als die er is' },
    figure: {
      profiles: 'Ingevulde profielen', forced: 'Accounts die iemand anders heeft besteld', emptyVisits: 'Bezoeken waarin niets is geopend', enoughChannels: 'Mensen die zeiden dat ze genoeg kanalen hebben',
      asks: 'Vragen om hulp in de laatste 30 dagen', asksUnmatched: 'Vragen die niemand vonden', offersUntaken: 'Aanbod dat niemand nam',
      sameStory: 'Sessies met hetzelfde verhaal', withoutCircumstances: 'Verhalen zonder wat er waar moest zijn', failures: 'Verhalen over iets dat mislukte', withAttempts: 'Verhalen die de pogingen tellen',
      itemsAWeek: 'Wat een lid per week te lezen krijgt', minutes: 'Leesminuten per week',
      meetingsAhead: 'Bijeenkomsten met een datum', actionsDone: 'Wat vorige keer is afgesproken, en gedaan', evaluationOpened: 'Is de laatste evaluatie geopend vóór deze planning?', changes: 'Wat nu anders gaat dan de vorige keer',
      pledged: 'Handtekeningen die vooraf waren beloofd', firstDay: 'Handtekeningen van de eerste dag', broughtBySharers: 'Handtekeningen die door delen kwamen', occasionsAhead: 'Aanleidingen voor een tweede zet',
    },
    why: {
      profiles: 'Volle profielen met weinig berichten zijn een verzameling om te bekijken, en nog geen plek waar mensen iets vragen.', forced: 'Wie niet zelf koos om te komen, blijft zelden om te praten.', emptyVisits: 'Wie binnenkijkt en niets opent, zocht iets anders.', enoughChannels: 'Waar mensen al bediend worden, is één plek erbij er één te veel.',
      asks: 'Vragen maakt dat mensen elkaar nodig hebben; waar niemand vraagt, gaat er niets van hand tot hand.', asksUnmatched: 'Alleen vragen die ouder zijn dan twee weken: een jonge kan nog iemand vinden.', offersUntaken: 'Veel aanbod en geen nemers betekent dat niemand zich aangesproken voelt.',
      sameStory: 'Het verhaal dat het vaakst wordt verteld. Eén pronkstuk verbergt wat de andere konden leren.', withoutCircumstances: 'Zonder wat er waar moest zijn, kan niemand zien of het ook voor hen werkt.', failures: 'Van wat mislukte leren mensen net zoveel, en ze horen het zelden.', withAttempts: 'Eén succes bij één poging is een ander verhaal dan één bij twintig.',
      itemsAWeek: 'Berichten, brieven en meldingen samen.', minutes: 'Wat er wordt gestuurd, tegen de tijd die leden hebben.',
      meetingsAhead: 'Een volgende datum draagt de warmte over de weken ertussen.', actionsDone: 'Wat is afgesproken en niet gedaan, komt op de volgende agenda terug.', evaluationOpened: 'Een evaluatie die niemand opent, verandert niets.', changes: 'Drie kleine veranderingen laten zien dat er iemand luisterde.',
      pledged: 'Petities worden gedragen door mensen die het beloofden, niet door het internet.', firstDay: 'De eerste dag zegt het meest over de laatste. Zoek op hoe die was bij petities die jouw aantal haalden.', broughtBySharers: 'Waar ieder die deelt er minder dan één bij brengt, houdt delen vanzelf op.', occasionsAhead: 'Een debat, een dag in het nieuws: iets buiten om een tweede zet aan vast te maken.',
    },
    count: {
      profiles: 'Ingevuld', forced: 'Besteld', emptyVisits: 'Niets geopend', enoughChannels: 'Hebben genoeg', asksUnmatched: 'Vonden niemand', offersUntaken: 'Door niemand genomen', sameStory: 'Hetzelfde verhaal', withoutCircumstances: 'Laten het weg', failures: 'Over een mislukking', withAttempts: 'Tellen ze',
      minutes: 'Minuten die het kost', actionsDone: 'Gedaan', pledged: 'Beloofd', firstDay: 'Op de eerste dag', broughtBySharers: 'Kwamen door delen',
    },
    of: {
      profiles: 'Van zoveel leden', forced: 'Van zoveel accounts', emptyVisits: 'Van zoveel bezoeken', enoughChannels: 'Van zoveel mensen gevraagd', asksUnmatched: 'Van zoveel oudere vragen', offersUntaken: 'Van zoveel keer aanbod', sameStory: 'Van zoveel sessies', withoutCircumstances: 'Van zoveel verhalen', failures: 'Van zoveel verhalen', withAttempts: 'Van zoveel verhalen',
      minutes: 'Minuten die leden hebben', actionsDone: 'Van zoveel afspraken', pledged: 'Van zoveel die nodig zijn', firstDay: 'Wat ernaartoe zou leiden', broughtBySharers: 'Van zoveel die deelden',
    },
  },
  library: {
    title: 'Hoe gemeenschappen meestal mislukken', lead: '{{n}} verhalen die anderen hebben meegemaakt. Elk zegt wat je zou zien, vanaf waar, en wat kan helpen. Geen ervan is iemands schuld.',
    hosts: 'Dragers zien op de vitaliteitspagina van hun ruimte op welke ervan die lijkt.', list: 'De verhalen',
    signs: 'Wat je zou zien', against: 'Wat ertegen zou spreken', help: 'Wat kan helpen', caution: 'Met zorg',
    above: 'meer dan {{n}}', below: 'minder dan {{n}}', fewer: 'minder dan {{n}}', from: 'ten minste {{n}}',
    chosen: 'Waar deze grens ligt is hier gekozen; niemand heeft het gemeten.', source: 'Gelezen in: {{place}}', ownLine: 'Dit huis heeft de grens zelf hier gelegd.',
    needed: 'Zonder dit teken wordt het verhaal niet verteld.', trust: 'Dit zijn gelijkenissen, om naar te vragen en niet om mee te oordelen. Niemand heeft gemeten hoe vaak ze kloppen.',
    first: 'Wat je het eerst kunt proberen, staat bovenaan.', next: 'Het volgende verhaal', all: 'Alle verhalen', more: 'Gemeenschappen mislukken meestal op een van een paar manieren. Elk staat er als verhaal, met de tekenen en wat kan helpen.',
  },
};
