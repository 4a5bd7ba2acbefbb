import type { archive as english } from './en-archive.ts';
import type { SameKeys } from './shape.ts';

/** Wat er over een archief gezegd wordt: waarom iets niet gelezen is, en wat geraden moest worden. */
export const archive: SameKeys<typeof english> = {
  aFile: 'Een bestand', itsColumns: 'eigen kolommen', written: 'Hetzelfde met grafieken staat in de gevraagde pagina.',
  newSince: 'Dit kijkt naar wat er vanaf {{day}} kwam, alsof er daarvoor niets was: wie er al was, telt als nieuw zodra die voor het eerst te zien is.',
  remark: {
    'no-text': 'Er staat geen tekst in.', 'no-time': 'Er staat niet bij wanneer het geschreven is.', 'no-author': 'Er staat niet bij wie het schreef.',
    'no-head': 'Er staat niet bij wie het schreef, wanneer, of waarover.', 'no-near-date': 'Het heeft geen datum, en geen bericht in de buurt heeft er een.',
    piece: 'Een stuk van een ander bericht: het lijstprogramma had het afgesneden bij een regel die met "From " begint.',
    'time-to-come': 'De datum ligt in de toekomst.', 'no-such-day': 'De dag die erbij staat bestaat niet.', 'no-speaker': 'Er staat niet bij wie het schreef, of wanneer.',
    'no-log-line': 'Dit is geen leesbare regel van een logboek.', 'no-log-day': 'Er staat niet bij op welke dag het gezegd is.',
    'no-discourse-post': 'Dit is geen bericht uit Discourse.', 'no-zulip-message': 'Dit is geen bericht uit Zulip.',
    'no-event-time': 'Er staat niet bij wanneer de bijeenkomst was.', 'no-answerer': 'Er staat niet bij wie antwoordde.', 'unknown-event': 'Het gaat over een bijeenkomst die niet in de tabellen staat.',
    'no-json': 'Vanaf hier is het bestand geen leesbare JSON meer.', 'no-table': 'Vanaf hier is het bestand geen leesbare tabel meer.',
    missing: '{{file}} bestaat niet.', 'no-right': '{{file}} is niet te lezen: je hebt er geen rechten voor.', 'no-access': '{{file}} is niet te lezen ({{code}}).',
    'gzip-cut-off': '{{file}} is afgebroken: het is een gzip-bestand waarvan het eind ontbreekt, dus er is niets van gelezen.', 'gzip-damaged': '{{file}} is beschadigd: het begint als een gzip-bestand, maar is niet uit te pakken.',
    'zip-damaged': '{{file}} is een zip-bestand dat afgebroken of beschadigd is, dus er is niets van gelezen.', 'zip-locked': '{{file}} is vergrendeld met een wachtwoord: pak het eerst uit.',
    'no-file': '{{file}} is geen bestand.', 'empty-file': '{{file}} is leeg.', 'empty-folder': '{{file}} is leeg: er staat geen bestand in.',
    'no-archive': '{{file}} is geen leesbaar archief.', 'other-kind': '{{file}} is geen leesbaar archief (het lijkt op {{look}}).', 'other-archive': '{{file}} hoort bij een ander archief.',
    'no-archive-but': 'In {{file}} zit geen archief: {{within}}', 'no-archive-among': 'In {{file}} zit geen archief: er zijn {{n}} bestanden bekeken, en geen ervan is er een.', 'no-message': 'In {{file}} staat geen bericht dat te lezen is.',
    'unknown-format': 'Er is geen formaat "{{wanted}}". Wat gelezen kan worden: {{known}}.',
    'unknown-columns': '{{file}}: het is niet duidelijk in welke kolommen de tijd, de schrijver en de tekst staan. Zeg het met --columns time=…,author=…,text=…. Het heeft {{columns}}.',
    'no-such-column': 'Kolommen noem je zo: time=Datum,author=Naam. Te noemen zijn {{known}}; "{{wanted}}" hoort daar niet bij.',
    'no-recipe': 'Het recept is niet te lezen: het is JSON zoals {"time": "Datum", "author": "Naam"}, met {{known}}.',
    'changed-meanwhile': 'Het archief is veranderd terwijl het gelezen werd. Er is niets binnengehaald: probeer het opnieuw.', 'space-of-people': 'Er is al een ruimte "{{space}}" die mensen gemaakt hebben. Kies een andere naam voor het archief: --space NAAM.',
    'day-before-month': '{{file}}: de datums kunnen dag/maand en maand/dag zijn. Ze zijn gelezen als dag/maand.', 'month-before-day': '{{file}}: de datums kunnen dag/maand en maand/dag zijn. Ze zijn gelezen als maand/dag.',
    'columns-found': '{{file}}: {{columns}} (klopt dat niet, zeg het dan met --columns).',
  },
  look: {
    pdf: 'een pdf', 'seven-zip': 'een 7z-bestand: pak het eerst uit', bzip2: 'een bzip2-bestand: pak het eerst uit', xz: 'een xz-bestand: pak het eerst uit', zstd: 'een zstd-bestand: pak het eerst uit', rar: 'een rar-bestand: pak het eerst uit',
    picture: 'een afbeelding', database: 'een database', outlook: 'een gegevensbestand van Outlook: exporteer het eerst als mbox', office: 'een Office-document', tar: 'een tar-bestand: pak het eerst uit', 'web-page': 'een webpagina',
    xml: 'een XML-bestand', json: 'een JSON-bestand', letter: 'een e-mail die niet zegt van wanneer en wat hij is', table: 'een tabel: staan er berichten in, zeg dan --columns time=…,author=…,text=…', text: 'een tekst',
  },
  progress: { reading: 'Lezen', rate: '{{rate, number}} berichten/s', left: 'nog {{time}}' },
  use: {
    badDay: '{{option}} is een dag zoals 2026-03-01.', backwards: 'De dagen eindigen voor ze beginnen.', nothing: 'In deze dagen is niets geschreven.',
    onePage: 'Een pagina toont één archief: laat --html of --compare weg.', what: 'Zeg wat je wilt bekijken: {{use}}', trouble: 'een bestand is niet te openen of te schrijven ({{code}})',
    noFolder: 'Er is geen map {{folder}} om de pagina in te schrijven.', noFolderHere: 'Er is geen map om de pagina in te schrijven.',
    noPage: '{{file}} bestaat al, en is geen pagina. Er is niets overschreven; noem een ander bestand.',
  },
};
