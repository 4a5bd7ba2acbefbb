/** What the room in which founders are gathered says in English. */
export const founding = {
  title: 'Founders come one by one', lead: 'Each is asked by name, for one thing. What they promise and prepare is there before the space opens.',
  inTrial: 'The space is being tried: the list is closed. Your promise and what you prepare can still be changed.',
  onlyFounders: 'Only founders of this space act here: its hosts and members. Nothing was changed.', listClosed: 'The list is closed since the trial has begun. Nothing was changed.',
  yourPart: 'Your part', why: 'Why like this', toRoom: 'Back to founding',
  dayPast: 'This day is over. Choose today or a later day.', dayFar: 'This is more than a year away. Choose a day that you can see from here.',
  tally: {
    names_zero: 'No names yet', names_one: '{{count, number}} name', names_other: '{{count, number}} names', nobody: 'Nobody has been asked', silent: 'no answers yet',
    asked_one: '{{count, number}} asked', asked_other: '{{count, number}} asked', yes_one: '{{count, number}} said yes', yes_other: '{{count, number}} said yes', no_one: '{{count, number}} would rather not', no_other: '{{count, number}} would rather not',
  },
  need: {
    founders_one: 'There is one founder so far; {{goal}} make a good beginning.', founders_other: 'There are {{count, number}} founders so far; {{goal}} make a good beginning.',
    enough: 'That is enough. More are welcome.',
    listed: 'Of those asked in person, about {{share}} in 100 say yes: the names that are still to answer are enough for that.',
    names_one: 'Of those asked in person, about {{share}} in 100 say yes: one more name is needed for {{goal}} founders.', names_other: 'Of those asked in person, about {{share}} in 100 say yes: {{count, number}} more names are needed for {{goal}} founders.',
    source: 'The {{share}} in 100 comes from one case, the people whom the first wiki’s founder asked himself. Your own list will soon say more.',
  },
  list: {
    title: 'The list', pages: 'Pages of names', empty: 'Whom do you know who would be good here?', emptyHelp: 'Three names are a good beginning. Each of them is asked for something that they, of all people, can give.',
    add: 'One more name', addFirst: 'The first name', name: 'Name', address: 'E-mail address', askedFor: 'What one thing do you ask for?', askedForHelp: 'It ends the sentence “I ask you for …”, such as: your photos of the clean-up.',
    submit: 'Write it down', added: '{{about}} is on the list.', taken: 'This address is on the list already: one founder asks each person.',
    for: 'For {{thing}}', noThing: 'What to ask for is still open', willAsk: '{{name}} asks.', askedBy: 'Asked by {{name}}, {{when}}.',
    ask: 'Ask', askAgain: 'Ask again', remove: 'Remove', takeBack: 'Take it back', removed: '{{about}} is off the list.',
  },
  standing: { listed: 'Still to be asked', asked: 'Asked, no answer yet', yes: 'Came in', no: 'Rather not', over: 'No answer, and the letter no longer works', refused: 'Wants no letters: ask in another way' },
  ask: {
    title: 'Ask {{name}}', lead: 'One person, one thing, in your name. “Rather not” is a good answer too.', thing: 'You ask for', name: 'Name, as you greet them', again: 'Show me the letter anew',
    preview: 'This is what they will read', submit: 'Send it to {{name}}', sent: 'The letter to {{about}} is on its way.', refused: 'Whoever has this address wants no letters of ours. Ask them in another way; nothing was sent.',
  },
  letter: {
    subject: '{{name}} asks you for one thing', greeting: 'Hello {{name}},', begins: '{{name}} of {{organisation}} is beginning “{{space}}” with a few others, and thought of you. What it is for:',
    asks: '{{name}} asks you for one thing: {{thing}}.', asked: 'You are asked for one thing: {{thing}}.',
  },
  bulk: {
    title: 'Founders are asked one by one', numbers: 'Of a thousand people asked in person about {{personal}} come in (a share of {{personalShare}}); of a thousand who get a mailing, about {{bulk}} ({{bulkShare}}). The first number is from one case, the second was measured at Wikipedia.',
    notYet: 'So there are no mailings and no links to pass on until this space is open. Write names on the list; each gets a letter for one thing.', toList: 'To the list', kept: 'The addresses that you typed', refused: 'Nothing was sent. In the founding room each of them is asked for something.',
  },
  promise: {
    list: 'First promises', count_one: 'From {{count, number}} of {{founders}}', count_other: 'From {{count, number}} of {{founders}}', all_one: 'See all {{count, number}}', all_other: 'See all {{count, number}}', pages: 'Pages of promises', byDay: 'By day',
    empty: 'Nobody has promised anything yet', emptyHelp: 'A day, a moment and one deed: who plans it like that does it far more often.',
    sentence: 'On {{day}}, {{cue}}, {{deed}}.', none: 'You have not said yet what you will do first.', make: 'Promise a first thing', change: 'Change your promise', yours: 'Your promise', why: 'Who says when, after what, and what exactly, does it far more often than who only means to. A promise counts as kept once you write here.',
    title: 'What will you do first?', lead: 'A day, a moment that comes by itself, and one deed. It stands here with your name.', day: 'On which day?', dayHelp: 'Soon is best', cue: 'At which moment?', cueHelp: 'Such as: after lunch', deed: 'What do you do?', deedHelp: 'Begins with “I”: I ask about seed potatoes',
    letter: 'You get one letter on that day, if you have not written here by then.', submit: 'I promise', made: 'Your promise stands here.', takeBack: 'Take my promise back', takenBack: 'Your promise is taken back.', post: 'See the post',
    state: { kept: 'Kept', today: 'Today', ahead: 'To come', passed: 'Has not come yet' },
  },
  reminder: {
    subjectToday: 'Today: {{deed}}', subjectPassed: 'What you wanted to do: {{deed}}', greeting: 'Hello {{name}},', today: 'Today is the day that you chose in “{{space}}”. You wrote:', passed: 'The day that you chose in “{{space}}” has gone by. You wrote:',
    act: 'Do it now', closingGroup: 'Did something come in between? Choose another day under “Purpose round”; nobody minds. This is the only letter about it.', closing: 'Did something come in between? Choose another day on the same page; nobody minds. This is the only letter about it.',
  },
  seed: {
    list: 'Prepared conversations', count_zero: 'None in the coming weeks', count_one: '{{count, number}} in the coming weeks', count_other: '{{count, number}} in the coming weeks',
    nobody: 'Nobody has prepared one yet. With {{goal}} different people behind them, a space does not hang on one voice.',
    authors_one: 'One person is behind them: {{names}}.', authors_other: '{{count, number}} different people are behind them: {{names}}.', goal: 'With {{goal}}, a space does not hang on one voice.', enough: 'That is enough: {{goal}} were hoped for.',
    weekOf: 'Week of', empty: 'Nothing yet', more_one: 'and one more', more_other: 'and {{count, number}} more', hasBegun: 'Has begun', late: 'Did not begin on its day',
    why: 'Conversations that are spread over the weeks give those who come later something to answer. Each begins at nine in the morning on its day, in the name of who wrote it.',
    yours: 'A question that you really have is a good conversation to prepare.', prepare: 'Prepare a conversation', title: 'Prepare a conversation', changeTitle: 'Change what you prepared', lead: 'It begins by itself on its day, as your own post. Until then only you can read it; the others see its title.',
    titleHelp: 'A question that you really have works best.', day: 'On which day does it begin?', dayHelp: 'From nine in the morning. One or two a week are enough.', submit: 'Plan it', save: 'Save', planned: '“{{about}}” is planned.', crowded: '“{{about}}” is planned. That week has two others already; a quieter week would give it more room.',
    discard: 'Do not begin it', discardHelp: 'Its text goes, and cannot be brought back.', discardSure: 'Yes, take it off', discarded: 'It is off the plan.', begun: 'This conversation has begun, so it is changed where it stands. Nothing was changed there.',
    waiting: 'What else you prepared', noneWaiting: 'Nothing else yet.', missed: '{{day}}: that day went by. Choose another one.',
  },
};
