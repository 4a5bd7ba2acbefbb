/** What is said of an archive: why something was not read, and what had to be guessed. */
export const archive = {
  aFile: 'A file', itsColumns: 'columns of its own', written: 'The same with charts stands in the page that was asked for.',
  newSince: 'This looks at what came from {{day}} on, as if nothing had been before: whoever was there already counts as new when they are first seen.',
  remark: {
    'no-text': 'It has no text.', 'no-time': 'It does not say when it was written.', 'no-author': 'It does not say who wrote it.',
    'no-head': 'It says neither who wrote it, nor when, nor about what.', 'no-near-date': 'It has no date, and no message near it has one.',
    piece: 'A piece of another message: the list software had cut it off at a line that begins with "From ".',
    'time-to-come': 'It says a time to come.', 'no-such-day': 'It names a day that is none.', 'no-speaker': 'Nothing says who wrote it, or when.',
    'no-log-line': 'It is no line of a log that can be read.', 'no-log-day': 'Nothing says on which day it was said.',
    'no-discourse-post': 'It is no post of Discourse.', 'no-zulip-message': 'It is no message of Zulip.',
    'no-event-time': 'It does not say when the event was.', 'no-answerer': 'It does not say who answered.', 'unknown-event': 'It is about an event that is not in the tables.',
    'no-json': 'From here on the file is no JSON that can be read.', 'no-table': 'From here on the file is no table that can be read.',
    missing: '{{file}} does not exist.', 'no-right': '{{file}} cannot be read: you have no right to.', 'no-access': '{{file}} cannot be read ({{code}}).',
    'gzip-cut-off': '{{file}} is cut off: it is a gzip file whose end is missing, so nothing of it was read.', 'gzip-damaged': '{{file}} is damaged: it begins like a gzip file, but cannot be unpacked.',
    'zip-damaged': '{{file}} is a zip file that is cut off or damaged, so nothing of it was read.', 'zip-locked': '{{file}} is locked by a password: unpack it first.',
    'no-file': '{{file}} is not a file.', 'empty-file': '{{file}} is empty.', 'empty-folder': '{{file}} is empty: there is no file in it.',
    'no-archive': '{{file}} is no archive that can be read.', 'other-kind': '{{file}} is no archive that can be read (it looks like {{look}}).', 'other-archive': '{{file}} belongs to another archive.',
    'no-archive-but': '{{file}} has no archive in it: {{within}}', 'no-archive-among': '{{file}} has no archive in it: {{n}} files were looked at, and none is one.', 'no-message': '{{file}} has no message that could be read.',
    'unknown-format': 'There is no format "{{wanted}}". Those that can be read are {{known}}.',
    'unknown-columns': '{{file}}: it is not known which columns hold the time, the author and the text: say --columns time=…,author=…,text=…. It has {{columns}}.',
    'no-such-column': 'Columns are named like time=Datum,author=Naam. What can be named is {{known}}; "{{wanted}}" is none of them.',
    'no-recipe': 'The recipe cannot be read: it is JSON like {"time": "Datum", "author": "Naam"}, with {{known}}.',
    'changed-meanwhile': 'The archive was changed while it was read. Nothing was brought in: try it again.', 'space-of-people': 'There is a space "{{space}}" that people made. Choose another name for the archive: --space NAME.',
    'day-before-month': '{{file}}: dates can be read as day/month and as month/day. They were read as day/month.', 'month-before-day': '{{file}}: dates can be read as day/month and as month/day. They were read as month/day.',
    'columns-found': '{{file}}: {{columns}} (if that is wrong, say --columns).',
  },
  look: {
    pdf: 'a PDF', 'seven-zip': 'a 7z file: unpack it first', bzip2: 'a bzip2 file: unpack it first', xz: 'an xz file: unpack it first', zstd: 'a zstd file: unpack it first', rar: 'a rar file: unpack it first',
    picture: 'a picture', database: 'a database', outlook: 'an Outlook data file: export it as mbox first', office: 'an Office document', tar: 'a tar file: unpack it first', 'web-page': 'a web page',
    xml: 'an XML file', json: 'a JSON file', letter: 'an e-mail message that says neither when nor what it is', table: 'a table: if it holds messages, say --columns time=…,author=…,text=…', text: 'a text',
  },
  progress: { reading: 'Reading', rate: '{{rate, number}} messages/s', left: '{{time}} left' },
  use: {
    badDay: '{{option}} is a day such as 2026-03-01.', backwards: 'The days end before they begin.', nothing: 'Nothing was written in these days.',
    onePage: 'A page shows one archive: leave out --html or --compare.', what: 'Say what to look at: {{use}}', trouble: 'a file cannot be opened or written ({{code}})',
    noFolder: 'There is no folder {{folder}} to write the page in.', noFolderHere: 'There is no folder to write the page in.',
    noPage: '{{file}} is there already, and is no page. Nothing was written over it; name another file.',
  },
};

/** What others did while somebody was typing. */
export const meanwhile = {
  told: {
    lead: 'Another host has told this otherwise while you were writing. What you typed is still here; keeping it puts it in the place of theirs.',
    is: '{{figure}}: {{value}}. So {{name}} told {{when}}.', emptied: '{{figure}}: empty now.', pair: '{{count}} and {{of}}',
  },
};
