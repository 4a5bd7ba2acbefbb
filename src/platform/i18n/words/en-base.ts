/** What the supporters' base says in English. */
export const base = {
  title: 'Base', heading: '{{count, number}} people support {{name}}', headingFew: 'Fewer than five people support {{name}}', headingNobody: 'Nobody supports {{name}} any more', lead: 'Over all spaces, each person counted once. Groups of fewer than five are not counted out, and nobody is named.',
  few: 'fewer than five', near: 'not shown: too near another number', figures: 'The figures',
  supporting: { name: 'Support', meaning: 'Are a member of a space, or wrote or thanked in the last 90 days.' },
  carrying: { name: 'Carry', meaning: 'Host a space now, or wrote in at least 8 of the last 13 weeks.' },
  fresh: { name: 'Newly there', meaning: 'Did their very first thing here in this quarter or the one before, since {{date}}.' },
  gone: { name: 'Were there', meaning: 'Did something once, and are in no space any more or have been silent for half a year.' },
  growth: {
    title: 'How it grew', few: 'Fewer than five people have come since {{date}}', near: 'How many have come since {{date}} would tell of too few', nobody: 'Nobody has come since {{date}}', nobodyYet: 'Nobody has come since {{date}} yet; {{before}} in the quarter before', one: '{{people}} people have come since {{date}}', both: '{{people}} people have come since {{date}}, {{before}} in the quarter before',
    what: 'People by the quarter in which they did their very first thing here, and what it was.', reading: 'Named by its first month; the last quarter has not ended, and is lighter. Fewer than five are not drawn.', small: 'Small numbers move by chance. Look at several quarters before you conclude anything.',
    quarter: 'Quarter', people: 'New people', where: 'Their first thing was in', place: '{{space}} {{people}}', gone: 'a space that is gone', elsewhere: 'elsewhere {{people}}', several: 'several spaces {{people}}',
  },
  deeds: {
    heading: '“{{name}}” brought most: {{came}} people', caption: 'What brought people in the last eight quarters', what: 'What', came: 'Came by it', here: 'Still here', untold: 'not shown', community: 'a community', event: 'an event', eventOn: 'an event on {{date}}', more_one: 'And one more, with fewer people.', more_other: 'And {{count}} more, with fewer people.',
    meaning: 'Each person once, where they did their very first thing. Still here is who supports the organisation today. Where fewer than five came by something in a quarter, they are not in these numbers: it may be a few more.',
    none: 'Nothing brought five people or more in one quarter', noneHelp: 'Here will stand which event or community brought people, and how many of them are still here.',
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
