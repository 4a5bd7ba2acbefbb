/** What the supporters' base says in English. */
export const base = {
  title: 'Base', heading: '{{count, number}} people support {{name}}', headingFew: 'Fewer than five people support {{name}}', headingNobody: 'Nobody supports {{name}} any more', lead: 'Over all spaces, each person counted once. Groups of fewer than five are not counted out, and nobody is named.',
  few: 'fewer than five', near: 'not shown: too near another number', figures: 'The figures',
  supporting: { name: 'Support', meaning: 'Are a member of a space, or wrote or thanked in the last 90 days.' },
  carrying: { name: 'Carry', meaning: 'Host a space now, or wrote in at least 8 of the last 13 weeks.' },
  fresh: { name: 'Newly there', meaning: 'Did their very first thing here in the last 90 days.' },
  gone: { name: 'Were there', meaning: 'Did something once, and are in no space any more or have been silent for half a year.' },
  growth: {
    title: 'How it grew', few: 'Fewer than five people came in the last 90 days', nobody: 'Nobody came in the last 90 days', one: '{{people}} people came in the last 90 days', both: '{{people}} people came in the last 90 days, {{before}} in the 90 before',
    what: 'People by when and where they did their very first thing, in stretches of 90 days.', reading: 'Named by the month in which a stretch begins; fewer than five are not drawn.', began: 'Of the latest, this is where they began: {{places}}.', small: 'Small numbers move by chance. Look at several stretches of 90 days before you conclude anything.',
    days: 'From and until', people: 'New people', where: 'Their first thing was in', place: '{{space}} {{people}}', gone: 'a space that is gone', elsewhere: 'elsewhere {{people}}', several: 'several spaces {{people}}',
  },
  rests: {
    title: 'On whom it rests', tooFew: 'Too early to say on how few it rests', shows: 'It shows from {{need}} posts and turns in 13 weeks on, by five people or more. So far there are {{have}}.',
    heading_one: 'One person stands behind half of what is done', heading_other: '{{people}} people stand behind half of what is done', what: 'Of {{acts}} posts and weeks on turn of the last 13 weeks.', meaning: 'If these are away, half of it is missing. Others have lived this: one more person asked by name helps more than a call to all.',
    label: '{{those}}: {{share}}; everybody else: {{rest}}.', half: 'half', ofActs: '{{share}} of it', those_one: 'one person', those_other: '{{people}} people', others: 'everybody else', who: 'Who', share: 'Share',
    same_one: '{{people}} person hosts {{spaces}} of {{all}} spaces', same_other: '{{people}} people host {{spaces}} of {{all}} spaces', nobodyTwice: 'Nobody hosts more than one space', noHosts: 'No space has a host yet', sameHelp: 'Who hosts several spaces is missed in all of them at once.',
    alone_one: '{{alone}} of {{all}} spaces has one host only.', alone_other: '{{alone}} of {{all}} spaces have one host only.', noneAlone: 'Every space has two hosts or more.',
  },
  sure: 'How sure this is', sureFew: 'Groups of fewer than five stand under “elsewhere” or not at all, and so does a number that would give one away when you subtract.',
  rest: 'That is the base today.', doubt: 'Counted anew each minute, from what people did. Who reads and never writes is seen only as a member.',
  empty: 'Nobody is here yet', emptyHelp: 'Here you will see who supports and who carries, over all spaces, in numbers. It begins with the first space.',
};
