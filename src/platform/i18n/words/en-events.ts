/** Groups after an event: who was there, what they want, and what comes of it. */
export const events = {
  after: 'After an event',
  begin: {
    title: 'A group after an event', lead: 'Those who were there say what they want of it, for how long, and who will host. Only then is there a group.', name: 'What was the event?', nameHelp: 'As those who were there call it', day: 'On which day is or was it?',
    options: 'What may the group be for?', optionsHelp: 'Two to six possibilities. Whoever answers can add their own; most of them decide.', option: 'Possibility {{number}}', visibility: 'Who sees the group, once it is there?', submit: 'Begin', aside: 'What comes next', first: 'What comes next',
    first1: 'You bring in who was there: from a list, or by a code on the wall.', first2: 'Each is asked once what they want. “No, thanks” is a good answer.', first3: 'With enough people, two hosts and one purpose the group opens. Otherwise it ends well.', done: '“{{about}}” is here. Bring in who was there.',
  },
  list: {
    title: 'Who was there', lead: 'Nobody is added to anything: each is asked what they want.', all: 'On the list', count_zero: 'Nobody yet', count_one: 'One person, {{answered, number}} answered', count_other: '{{count, number}} people, {{answered, number}} answered',
    empty: 'Nobody is on the list yet', emptyHelp: 'A list of the event brings them in, or a code on the wall of the room.', pages: 'Pages of people', other: 'Other ways', inTheRoom: 'In the room', inTheRoomHelp: 'Show a code on the wall: people point their phone at it and are in within twenty seconds.', toCode: 'To the code', toRound: 'To the purpose round',
    file: 'A list of those who were there', fileHelp: 'A CSV or text file, or a calendar file (.ics), of up to 3 MB and 20,000 lines. From Excel: save it as CSV.', paste: 'Or paste their addresses', pasteHelp: 'With commas, semicolons or lines between them; “Name <address>” is fine.', look: 'Look at what we understand', lookHelp: 'This asks nobody yet.',
    answer: { yes: 'Wants it', no: 'No, thanks', asked: 'Asked, no answer yet', waits: 'Not asked yet' }, forgotten: 'Somebody whose name is no longer kept', hasStep: 'Has a first step',
    asked: '{{about}} are being asked now.', kept: '{{about}} are on the list. They are asked when you open the round.', discarded: 'The list is thrown away. Nobody was asked.',
    trouble: {
      picture: 'This is a picture. We can read a list as a CSV or text file, or a calendar file; from Excel, save it as CSV.', pdf: 'This is a PDF. We can read a list as a CSV or text file, or a calendar file; you can also copy the addresses out of it and paste them below.', workbook: 'This is a workbook of Excel or another program. Save it as CSV there, and choose that file.', other: 'This is no text. We can read a list as a CSV or text file, or a calendar file.',
      empty: 'There is nothing in it. Choose a file, or paste addresses.', 'no-address': 'There is no e-mail address in it. Each line needs one, with or without a name.', 'too-long': 'These are more than 20,000 lines. Divide the list in two.', calendar: 'This calendar file is damaged. Save it anew from your calendar, or paste the addresses.',
    },
  },
  firstStep: { link: 'First step', title: 'What does {{name}} do first?', lead: 'Said aloud in the room, written down here: a day, a moment that comes by itself, and one deed. It goes along into the group.', submit: 'Write it down', kept: 'The first step of {{about}} is written down.' },
  understood: {
    title: 'What we understood', lead_zero: 'Of {{lines}} lines nobody is new.', lead_one: 'Of {{lines}} lines one person is new and can be asked.', lead_other: 'Of {{lines}} lines {{count, number}} people are new and can be asked.',
    count: {
      broken_one: 'One broken address', broken_other: '{{count, number}} broken addresses', missing_one: 'One line without an address', missing_other: '{{count, number}} lines without an address', empty_one: 'One empty line', empty_other: '{{count, number}} empty lines', duplicate_one: 'One is in the list twice', duplicate_other: '{{count, number}} are in the list twice',
      refused_one: 'One wants no letters', refused_other: '{{count, number}} want no letters', asked_one: 'One was asked before', asked_other: '{{count, number}} were asked before', listed_one: 'One is on the list already', listed_other: '{{count, number}} are on the list already', new_one: 'One is new', new_other: '{{count, number}} are new',
    },
    is: { broken: 'Broken address', missing: 'No address', empty: 'Empty line', duplicate: 'The same as line {{line}}', refused: 'Wants no letters', asked: 'Was asked before', listed: 'Already on the list', new: 'New' },
    ask_one: 'Ask this one person', ask_other: 'Ask these {{count, number}} people', keep_one: 'Put this one person on the list', keep_other: 'Put these {{count, number}} people on the list', discard: 'Throw the list away', askHelp: 'Each gets one letter, and one reminder if they do not answer. The other lines are left out. An unused list is thrown away after a day.', keepHelp: 'They get a letter when you open the round. The other lines are left out. An unused list is thrown away after a day.',
    lines: 'The lines', problemsFirst: 'What needs a look comes first', line: 'Line', name: 'Name', address: 'Address', standing: 'What becomes of it',
  },
  code: { title: 'The code in the room', label: 'A code that leads to {{address}}', here_zero: 'Nobody is on the list yet', here_one: 'One person is on the list', here_other: '{{count, number}} people are on the list', answered_zero: 'Nobody has answered yet.', answered_one: 'One has answered.', answered_other: '{{count, number}} have answered.', back: 'Back', renew: 'Make a new code', renewed: 'This is a new code. The old one opens nothing any more.' },
  seat: { lead: 'Shall there be a group after this? Say in two minutes what you want of it.', name: 'Your name', email: 'Your e-mail address', emailHelp: 'Your own link goes there, to change your answer later.', submit: 'On to the questions', free: 'You join nothing by this. If no group comes of it, your address is forgotten after two weeks.' },
  answer: {
    title: 'What do you want of it?', lead: 'Two minutes, four questions. A group comes of it only if enough want the same.', before: 'You have answered. Until the round closes you can change it here.', declinedBefore: 'You said “No, thanks”. Until the round closes you can change it here.', toTally: 'See how it stands',
    inTheRoom: 'In the room this was answered under your address. Answer here once more: that shows that it was you, and lets you in if the group opens.',
    purposes: 'What shall the group be for?', purposesHelp: 'Choose everything that you would come for.', noPurpose: 'Choose at least one, or say it in your own words below.', own: 'In your own words', ownHelp: 'Others can then choose it too.', duration: 'For how long?', part: 'Your part in it',
    hosts: 'I would host, with one or two others', hostsHelp: 'About an hour a week: see that questions are answered, and that you meet.', shares: 'I share my address with the others who share theirs', sharesHelp: 'If no group comes of it, those who ticked this can still find each other. Nobody else sees it.',
    firstStep: 'I know what I do first', firstStepHelp: 'A day, a moment that comes by itself, and one deed. Who says it like that does it more often.', joining: 'If the group opens, saying yes makes you a member of it. You can leave with one click.', yes: 'Yes, I want this', no: 'No, thanks',
    until: 'You can answer and change it until {{date}}.', seat: 'What you answered before is not shown here, as anybody in the room could type your address.',
  },
  duration: { 'one-meeting': 'One more meeting', 'six-weeks': 'Six weeks', 'three-months': 'Three months', open: 'Without an end' },
  said: { title: 'This is how it stands', lead: 'Thank you. The figures change while others answer.', seat: 'Your own link is on its way to you by letter. Answer once more by it: that shows that the address is yours, and an answer given there counts before one from the room.', change: 'Change my answer' },
  outcome: {
    opened: { title: 'The group is there', lead: 'Enough people want it, and somebody hosts. This is what it is for:' }, 'no-quorum': { title: 'No group comes of it', lead: 'Fewer want the same than a group needs to stay alive. That was worth finding out, and it cost you two minutes.' },
    before: { title: 'The questions are not open yet', lead: 'You get a letter when they are.' }, over: { title: 'The time to answer is over', lead: 'The answers are being counted. Who answered gets a letter with what was decided.' }, comeIn: 'Come in', toSpace: 'To the group', rest: 'That is all there is to do here.',
  },
  quorum: {
    beam_one: 'A beam on {{all}} supports, of which one holds', beam_other: 'A beam on {{all}} supports, of which {{count}} hold', holds: 'It bears weight: enough for a group.', missing: 'It does not bear weight yet.', missed: 'It did not bear weight.',
    people_one: 'One person wants it; it takes {{need}}', people_other: '{{count, number}} people want it; it takes {{need}}', hosts_one: 'One would host; it takes {{need}}', hosts_other: '{{count, number}} would host; it takes {{need}}', purpose_one: 'One supports the same purpose; it takes {{need}}', purpose_other: '{{count, number}} support the same purpose; it takes {{need}}',
    share_one: 'One of {{asked}} who were asked has answered, {{share}}. That share is no condition.', share_other: '{{count, number}} of {{asked}} who were asked have answered, {{share}}. That share is no condition.',
  },
  tally: {
    purposes: 'What for', purposesOf_zero: 'Nobody wants the group yet', purposesOf_one: 'One person wants the group', purposesOf_other: '{{count, number}} people want the group', support_zero: 'nobody yet', support_one: 'one wants it', support_other: '{{count, number}} want it', more_one: 'And one more purpose with less support', more_other: 'And {{count, number}} more purposes with less support',
    durations: 'For how long', hosts_zero: 'Nobody would host yet', hosts_one: 'One would host', hosts_other: '{{count, number}} would host', people_zero: 'nobody', people_one: 'one person', people_other: '{{count, number}} people',
  },
  room: {
    before: { title: 'Who was there?', lead: 'Bring in who was there, then open the round: they have {{days}} days to say what they want.' }, open: { title: 'What do people want?', lead: 'The round is open. When it closes, the group opens if it bears weight, and otherwise ends well.' }, over: { title: 'The round is over', lead: 'What was said is being counted, and carried out within the hour.' },
    opened: { title: 'The round found a purpose', lead: 'Enough people wanted the same, and somebody hosts. This is what they said.' }, 'no-quorum': { title: 'The round found no group', lead: 'Fewer wanted the same than a group needs to stay alive. Who answered was told what was said.' },
    openIt: 'Open the round', showCode: 'Show the code in the room', aside: 'Around the round', participants: 'Who was there', toParticipants: 'Bring people in', seeParticipants: 'See the list', ends: 'How long', endsOn: 'Until {{date}}. A week before, the members decide what then.',
    why: 'Why first a round', whyBody: 'A group that is made for everybody who was there belongs to nobody. Groups live as long as what they are for: so people say that first.', until: 'Open until {{date}}', settled: 'Closed on {{date}}', eventOn: 'The event: {{date}}',
  },
  round: { opened: 'The round is open.', 'no-quorum': 'The round is closed. Who answered gets a letter.' },
  plan: { title: 'What you add as host', day: 'A second meeting on', time: 'At what time, such as 20:00', where: 'Where?', notes: 'Notes of the event', notesHelp: 'Should no group come of it, those who answered get them by letter.', submit: 'Keep it', kept: 'It is kept.' },
  closing: { title: 'Close the round now', help_one: 'One person has answered. What was said so far decides, and cannot be changed afterwards.', help_other: '{{count, number}} people have answered. What was said so far decides, and cannot be changed afterwards.', submit: 'Close it and carry it out' },
  words: { title: 'In people’s own words', help: 'Strike what hurts somebody.', strike: 'Strike', struck: 'These words are struck.' },
  charter: { forWhom: 'Those who were at {{event}} on {{date}}, and whom they bring along', forWhomEver: 'Those who were at {{event}}, and whom they bring along', measure: 'The second meeting was held', ends: 'On {{date}}, unless its members vote for something else in the week before.', endsOpen: 'When its members say so; they look back every three months.' },
  record: { opened: 'The purpose round found a quorum: {{wanting}} want it, {{hosting}} would host, {{asked}} were asked.', ended: 'The purpose round found no quorum: {{wanting}} want it, {{hosting}} would host, {{asked}} were asked.' },
  refused: { over: 'The round is over, so this can no longer be changed. Nothing was changed.' },
  letter: {
    greeting: 'Hello {{name}},',
    ask: { subject: '{{event}}: what do you want of it?', title: 'Shall there be a group after {{event}}?', body: '{{host}} of {{organisation}} asks everybody who was there, before there is a group: what should it be for, for how long, and who would host?', how: 'It takes two minutes, and you can answer until {{until}}. “No, thanks” is a good answer, and the last you hear of it.', act: 'Say what you want', closing: 'You are in nothing by having been there. If you do not answer, one reminder comes, and no more.' },
    reminder: { subject: 'Until {{until}}: what do you want of {{event}}?', title: 'Your answer is still open', body: 'You were asked whether there should be a group after {{event}}. Until {{until}} you can say what you want of it, or that you would rather not.', closing: 'This is the only reminder.' },
    opened: { subject: '{{event}}: the group is there', title: 'The group is there', body_one: 'One person wants it, and {{hosting}} host. This is what it is for:', body_other: '{{count, number}} people want it, and {{hosting}} host. This is what it is for:', ends: 'It is there until {{date}}. A week before, its members decide what then.', act: 'To the group', closing: 'You said yes, so you belong to it. You leave with one click.' },
    meeting: 'The second meeting is on {{when}}.', meetingAt: 'The second meeting is on {{when}}, {{where}}.',
    ended: { subject: '{{event}}: what came of it', title: 'No group comes of it, and this is what was said', body_zero: 'Of {{asked}} who were asked nobody wants a group.', body_one: 'Of {{asked}} who were asked one person wants a group. That is too few to keep one alive, so it ends here, before anybody waits in an empty room.', body_other: 'Of {{asked}} who were asked {{count, number}} want a group. That is too few for the same thing to keep one alive, so it ends here, before anybody waits in an empty room.', notes: 'The notes of the day:', addresses: 'You and these people said that you share your addresses with each other:', act: 'See what was said', closing: 'Thank you for answering. This is the last letter about it.' },
  },
};

/** The end of a group after an event, and what its members make of it. */
export const groupEnd = {
  title: 'What will this group be?', body: 'Its time is over on {{date}}. What most of you choose until then happens; where as many want something else, it ends.', open: 'You have not chosen yet. One vote each, to be changed until the end.', voted: 'Your vote is kept. You can change it until the end.',
  choice: { end: 'End it', 'six-weeks': 'Six more weeks', community: 'Become a community' }, mine: { end: 'You chose that it ends.', 'six-weeks': 'You chose six more weeks.', community: 'You chose that it becomes a community.' },
  tally: 'So far: {{votes}}. The hosts see this.', count: { end_zero: 'none for the end', end_one: 'one for the end', end_other: '{{count, number}} for the end', 'six-weeks_zero': 'none for six more weeks', 'six-weeks_one': 'one for six more weeks', 'six-weeks_other': '{{count, number}} for six more weeks', community_zero: 'none for a community', community_one: 'one for a community', community_other: '{{count, number}} for a community' },
  refused: { over: 'No vote is held here now. Nothing was changed.', onlyMembers: 'Only members vote. Nothing was changed.' },
  letter: { subject: '“{{space}}” ends on {{date}}: what then?', body: 'The time that was agreed for “{{space}}” is over on {{date}}. Say what you want: that it ends, six more weeks, or that it becomes a community of its own. If nobody says anything, it ends.', act: 'Choose', closing: 'Ending what has done its work is a good choice. This is the only letter about it.' },
  record: { end_zero: 'Its time was over, and nobody voted for anything else.', end_one: 'Its time was over; one vote for the end.', end_other: 'Its time was over; {{count}} votes for the end.', 'six-weeks_one': 'One vote for six more weeks.', 'six-weeks_other': '{{count}} votes for six more weeks.', community_one: 'One vote for a community.', community_other: '{{count}} votes for a community.' },
};
