/** What the hosts' room and its letters say in English. */
export const hosting = {
  hoursAWeek_one: '{{hours}} hour a week', hoursAWeek_other: '{{hours}} hours a week', hours_one: '{{hours}} hour', hours_other: '{{hours}} hours',
  quoted: '{{name}}: “{{words}}”', onTurn: 'Host, on turn this week', somebody: 'Somebody who has left',
  petition: {
    title_zero: 'Nobody hosts this petition', title_one: 'One person hosts this petition', title_other: '{{count, number}} people host this petition', lead: 'Hosts answer questions, look at what signers write, tell news, and see that it is handed over. There are no turns; two are enough if both can be reached.',
    who: 'Responsible', nobody: 'Nobody is responsible for it', nobodyHelp: 'An administrator can ask a person by name.', ask: 'Ask somebody to host',
  },
  now: {
    both: '{{name}} is on turn this week, with {{other}} behind', one: '{{name}} is on turn this week', nobody: 'Nobody is on turn this week',
    readers: 'Hosts take turns, a week each. Whoever is on turn looks in every day or two and sees that questions get an answer.',
    next: 'Next week: {{name}}.', nextNobody: 'Next week: nobody yet.',
    bearers: 'Who bears it', noBearers: 'Nobody bears this space yet', noBearersHelp: 'A space needs somebody with a little time each week. An administrator can ask a person by name.',
  },
  rota: {
    title: 'The coming twelve weeks', label: 'Turns, week by week', this: 'This week, {{week}}', behind: 'behind them: {{name}}', alone: 'nobody behind them', nobody: 'Nobody yet',
    help: 'Agreed weeks stay. What is empty is shared out evenly, and nobody gets a week in which they are away.', plan: 'Plan the coming twelve weeks', planIt: 'Plan it', planned: 'Planned. Weeks that changed: {{about}}.',
    nothing: 'Nothing had to change: every week that somebody can take is taken.', noTakers: 'Nobody takes turns yet. Say on “Your part” that you do, or ask somebody for hours.',
    anew: 'Plan the coming weeks anew', anewHelp: 'For when somebody has joined, or has less time than before. Every week that has not begun is shared out again among those who take turns now. Weeks that two of you swapped stay, unless somebody is away.', anewSure: 'Yes, share them out again',
    plannedAnew: 'Shared out again. New: {{about}}.', isFair: 'Nothing had to change: the weeks are shared out fairly.', newPrimary: '{{week}}: {{name}}', newBackup: '{{week}}: behind, {{name}}', moreChanges_one: 'and one more week', moreChanges_other: 'and {{count, number}} more weeks',
    take: 'Take turns', askSomebody: 'Ask somebody', handOn: 'Hand it on',
  },
  handOver: {
    title: 'What the next should know', from: '{{name}}, {{week}}', none: 'No note yet. Whoever is on turn leaves one for the next.', write: 'Your note of {{week}}', help: 'Who waits for an answer, what was promised, what to leave alone. Hosts alone read it.',
    save: 'Leave the note', saved: 'The note is there for the next.',
  },
  swap: {
    title: 'Hand on your week, {{week}}', lead: 'Ask one person by name. Nothing changes until they agree.', to: 'Whom do you ask?', inReturn: 'A week of theirs that you take for it', inReturnHelp: 'Leave it at “none” to ask without one.', none: 'None',
    send: 'Ask', sent: '{{about}} has a letter with your question.', notTheirs: 'That week is not theirs. Choose one of theirs, or none.', awayThen: 'They are away in that week. Ask somebody else.', youAway: 'You are away in the week that you would take. Choose another, or none.',
    alone: 'There is no other host whom you could ask. Ask somebody for hours first.', asks: '{{name}} asks you to take {{week}}.', asksFor: '{{name}} asks you to take {{week}}, and takes {{other}} for it.',
    agree: 'Yes, I take it', decline: 'Rather not', agreed: 'Agreed. The rota is changed.', declined: 'Noted. Nothing was changed.', youAsk: 'You asked {{name}} to take {{week}}. Nothing changes until they agree.', takeBack: 'Take it back',
  },
  pledge: {
    title: 'Your part', lead: 'What you have time for, and when you do not. Less is a good answer; silence is not.', hours: 'Hours a week', hoursHelp: 'What you have beside everything else: two is usual.', turns: 'Weeks on turn', yes: 'I take turns', yesHelp: 'A week at a time, with somebody behind you.',
    no: 'No turns for now', noHelp: 'You help when you can. Weeks that are yours go to others.', save: 'Save', saved: 'Saved. The other hosts see it.', first: 'Say how many hours you have', yours: 'Your part', none: 'You have not said yet how many hours you have.', has: 'You promised {{hours}}.', change: 'Change it, or say when you are away',
  },
  away: {
    title: 'Days away', help: 'Your turns in these weeks go to others at once. All other turns stay.', from: 'First day', until: 'Last day', save: 'I am away', none: 'No days away.', back: 'I am there after all', noDay: 'Choose a day.', before: 'This is before the first day.', over: 'These days are over already.',
    saved: 'Noted. Have a good time.', savedEmpty: 'Noted. Nobody can take your turn in these weeks yet: {{about}}. Ask somebody before you go.', savedAnew: 'Noted, and your turns went to others. Have a good time.', removed: 'Good that you are there.',
  },
  calendar: {
    title: 'In your calendar', help: 'Give this address to your calendar, and your turns appear there. Keep it to yourself: whoever has it sees your turns.', label: 'Address of your calendar', name: 'Turns in {{space}}',
    primary: 'On turn: {{space}}', backup: 'Behind: {{space}}', behind: 'Behind you: {{name}}', before: 'On turn: {{name}}', alone: 'Nobody else is on duty.',
  },
  need: {
    title: 'Hours', missing_one: '{{hours}} hour a week is missing', missing_other: '{{hours}} hours a week are missing', enough: 'The hours are there', promised: '{{promised}} of {{needed}} hours a week are promised.', unsaid: 'has not said how many', noTurns: 'takes no turns for now', how: 'How this is computed',
    least: 'A space takes at least {{hours}} a week: so said facilitators who were asked what it takes them.', perMember_one: 'One person is expected, at {{each}} hours that makes {{all}} hours: so it was in networks that counted their helpers.', perMember_other: '{{count, number}} people are expected, at {{each}} hours each that makes {{all}} hours: so it was in networks that counted their helpers.', noExpected: 'Nobody has said yet how many people are expected. The charter can say it.',
    reserve: 'The larger of these counts, and {{reserve}} on top, for holidays and illness.', source: 'Source', open_one: 'One person has been asked and has not answered yet.', open_other: '{{count, number}} people have been asked and have not answered yet.', ask: 'Ask somebody for hours',
  },
  time: {
    title: 'Time', lead: 'One tap after you have been here. Only hosts see it, and it is there so that nobody carries more than they promised.', minutes: '{{minutes}} minutes', noted: '{{about}} noted.', forgotten: 'Taken back.', four: 'The last four weeks',
    of: 'promised {{pledged}}, took about {{spent}}', unpledged: 'has not said how many hours; took about {{spent}}', unsaid: 'has not said how many hours, and noted nothing yet', silent: 'promised {{pledged}}; nothing noted yet', bar: 'Promised: {{pledged}}; taken: about {{spent}}', howToRead: 'The mark is what was promised.',
  },
  warning: {
    title: 'Worth a look', oneHost: 'This rests on one person. Others have lived it: all goes well until that one is ill, or has had enough, and then nobody answers.', oneHostStep: 'Ask a second host by name',
    nobodyOnTurn: 'Nobody is on turn this week. Where a week belongs to nobody, each thinks that another looks in.', nobodyOnTurnStep: 'See who can take it',
    oneDoesMost_one: '{{name}} has done most of the hosting for a week. Others have lived this: whoever answers fastest ends up answering alone.', oneDoesMost_other: '{{name}} has done most of the hosting for {{count, number}} weeks. Others have lived this: whoever answers fastest ends up answering alone.', oneDoesMostStep: 'Share the coming weeks', abovePledge_one: '{{name}} has given more than the promised hours for a week. Others have lived this: it goes on until it suddenly stops.', abovePledge_other: '{{name}} has given more than the promised hours for {{count, number}} weeks. Others have lived this: it goes on until it suddenly stops.', abovePledgeStep: 'Ask somebody for an hour or two',
  },
  ask: {
    title: 'Ask somebody for hours', pages: 'Pages of those who were asked', lead: 'One person, by name, with a number of hours. They get a letter from you and decide; “rather not” is a good answer.', name: 'Their name', email: 'Their e-mail address', hours: 'Hours a week', hoursHelp: 'Two is usual; half an hour is worth asking for.',
    hoursWrong: 'Between half an hour and forty hours, in halves: 2 or 2.5.', words: 'A word of your own', wordsHelp: 'Why them? It stands in the letter.', send: 'Send the letter', sent: 'A letter to {{about}} is on its way.', asked: 'Asked', nobody: 'Nobody was asked yet', nobodyHelp: 'Who comes to mind first? Begin with them.',
    by: 'asked by {{name}}, {{when}}', until: 'good until {{date}}', withdraw: 'Withdraw', withdrawn: 'Withdrawn. The link in the letter opens nothing any more.', answered: 'They have answered in the meantime: look at the list. Nothing was withdrawn.', again: 'Ask again', isHost: 'They host this space already.', isAsked: 'They have been asked already, and may still be thinking. Give them time, or withdraw the first question.', refused: 'This address wants no letters from here. Ask in person.',
  },
  status: { asked: 'Asked', yes: 'Yes', ratherNot: 'Rather not', withdrawn: 'Withdrawn', runOut: 'Ran out' },
  answer: {
    asks: '{{to}}, {{name}} asks you for one thing', title: '{{hours}} for “{{space}}”', what: 'What hosting is', what1: 'Looking in every day or two when it is your week, and seeing that questions get an answer.', what2: 'Not knowing everything: asking somebody who knows is half of it.', what3: 'Taking turns with others, and saying when you are away.',
    hours: 'Hours a week', hoursHelp: 'Change it if it does not fit.', yes: 'Yes, {{hours}}', ratherNot: 'Rather not', declined: 'Thank you for saying so. “Rather not” is a good answer, and {{about}} sees it.', free: 'You can stop at any time, without a fuss.',
    thanks: 'Thank you. You are a host now', next: 'Your hours count from now. Sign in with the address to which the letter came, and see whose week it is.', enter: 'See who bears it with you',
  },
  letter: {
    ask: {
      subject: '{{name}} asks you for {{hours}}', title: '{{to}}, would you have {{hours}} for “{{space}}”?', body: '{{name}} of {{organisation}} asks you to bear a space with others: to look in, to see that questions get an answer, and to take a week now and then.', purpose: 'What it is for: {{purpose}}',
      nothingYet: 'Nothing happens until you say yes. You may say fewer hours, or more.', act: 'Look at it', closing: '“Rather not” is a good answer.',
    },
    swap: { subject: '{{name}} asks you to take {{week}}', title: 'Would you take {{week}} in “{{space}}”?', body: '{{name}} cannot bear that week well and asks you to take it.', inReturn: '{{name}} would take {{week}} for it.', act: 'Answer {{name}}', closing: 'Nothing changes until you agree. “Rather not” is a good answer.' },
    reminder: {
      subjectPrimary: 'Your week in “{{space}}” begins tomorrow', subjectBackup: 'From tomorrow you stand behind {{name}} in “{{space}}”', subjectBackupAlone: 'From tomorrow you stand by in “{{space}}”', primary: '{{week}} is your week. Look in every day or two, and see that each question gets an answer or somebody who knows one.',
      behind: '{{name}} stands behind you: ask when it gets too much.', alone: 'Nobody stands behind you this time. A word to the other hosts may change that.', backup: '{{week}} is the week of {{name}}. You step in when asked, or when it stays silent.', backupAlone: 'Nobody has {{week}} yet, so you are the one who sees it first.',
      note: 'The last note, {{week}}', act: 'To the hosts’ room', closing: 'Something came up? You can hand the week on there.',
    },
  },
  refused: {
    ended: 'This space has ended, and nobody has to bear it any more. Nothing was changed.',
    onlyHosts: 'That is for the hosts of this space. You look in as administrator; nothing was changed.', changed: 'The turns have changed meanwhile, so this cannot be done any more. Nothing was changed; look at the rota and ask anew.', away: 'Whoever would take the week is away in it. Nothing was changed.', swapOver: 'This was taken back or declined. Nothing was changed.', swapDone: 'This was agreed already, and stands.', notYourTurn: 'Only whoever is on turn, or was last week, leaves a note. Nothing was saved.',
  },
};
