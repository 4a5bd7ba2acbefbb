/** What a charter says of itself. */
export const charter = {
  title: 'What this is for', aside: 'Who carries it, and how it came to be', unwritten: 'Only its purpose is written down so far', carried_zero: 'Version {{version}}, carried by nobody by name yet', carried_one: 'Version {{version}}, carried by one person by name',
  carried_other: 'Version {{version}}, carried by {{count, number}} people by name', purpose: 'Its purpose, in one sentence', forWhat: 'For whom, and what for', forWhom: 'For whom', enables: 'What members can do then that they can’t do now',
  expectedMembers: 'How many members you expect', success: 'How we will know, and until when', measure: 'The one measure of success', measureTarget: 'Its number', measureBy: 'By which day', by: 'by {{date}}', reviewOn: 'Day of review',
  endsWhen: 'When it may end', ideaOf: 'Whose idea it was', carriedBy: 'Who carries it when they leave', peopleAsked: 'How many people you asked',
  question_one: '{{words}} fits every space. What would somebody do here on a Tuesday that they can’t do now?', question_other: '{{words}} fit every space. What would somebody do here on a Tuesday that they can’t do now?', quoted: '“{{words}}”',
  lacking: 'Nothing says yet what belongs here, how one would know that it works, and when it may end. Five sentences are enough.', write: 'Write the charter', change: 'Change the charter', saved: 'The charter is saved, and the version before it is kept.', versions: 'Versions', allVersions: 'What changed', version: 'Version {{number}}, {{date}}, by {{name}}.',
  carriers: 'Carried by name', noCarriers_one: 'Nobody yet. A purpose holds once one person besides the one whose idea it was carries it by name.', noCarriers_other: 'Nobody yet. A purpose holds once {{count, number}} people besides the one whose idea it was carry it by name.', takeBack: 'Take my name off it',
  accept: { title: 'Do you carry this?', help: 'Your name then stands beside it, for the founders to see. “Not yet” is a good answer, and so is a better sentence.', again: 'It has changed since you put your name to it', againHelp: 'You carry version {{version}}. Read what changed, and say it anew.', submit: 'I carry it, as {{name}}' },
  changedMeanwhile: 'The charter has changed since you opened the page. Read it once more; then your name goes under what it says now.', onlyFounders: 'Only members of this space decide on its charter. Nothing was changed.', ended: 'This space has ended; its charter stays as it was.',
  channels: {
    title: 'Where these people meet already', asked_one: 'One person asked', asked_other: '{{count, number}} people asked', people_one: 'One of them is there', people_other: '{{count, number}} of them are there', crowded: '{{share}} of those you asked meet in one place already. What would keep them from simply staying there? Joining it may be the better answer.',
    place: 'Place {{number}}', name: 'Where', howMany: 'How many of them are there', stays: 'What stays there, and what this space does that it cannot',
  },
  examples: {
    title: 'Belongs here, or not', settledOf: '{{settled}} of {{count}} settled', help: '{{each}} that belong and {{each}} that do not say more than a page of rules. One settles with {{votes}} in favour, and {{ratio}} for each against.', belong: 'Belongs here', belongNot: 'Does not belong here', none: 'None yet. Propose the first.',
    settled: 'Settled', open: 'Open', tally: '{{agree}} in favour, {{disagree}} against', agree: 'I agree', disagree: 'I don’t', remove: 'Take it away', propose: 'Propose an example', words: 'A question or a topic, as somebody would write it', wordsHelp: 'Such as “My heap stays cold in winter”.', which: 'Does it belong here?', submit: 'Propose it',
    otherSide: 'These words stand on the other side already. Vote there, or find an example of its own; nothing was added.', enough: 'There are forty examples already. Take one away first; nothing was added.',
  },
  edit: {
    title: 'The charter', lead: 'Only the purpose must be there. The rest may grow; each version is kept.', enablesHelp: 'Something that one could see them do.', expectedHelp: 'After half a year. The hours that hosting takes follow from it.', channelsHelp: 'Ask a few of them: which groups, lists and meetings do they have? A place that most are in already is hard to leave.',
    measureHelp: 'One thing that can be counted, such as “balconies with food on them”.', reviewHelp: 'On this day the hosts look at it again, charter and figures side by side.', endsHelp: 'When the job is done, or when it turns out not to work. An end is no failure.', who: 'Who carries it', carriedHelp: 'An idea that came from outside needs somebody inside.', save: 'Save this version',
    meanwhile: '{{name}} has changed the charter {{when}}, while you were writing. What you typed is still here; saving puts it in the place of theirs.', see: 'See what they changed',
  },
  history: { title: 'What the charter said before', lead: 'Each version with what it changed, the newest first.', back: 'Back to the charter', empty: 'Nothing has been written yet', emptyHelp: 'A host writes the first version.', version: 'Version {{number}}', same: 'It says the same as the version before.', pages: 'Pages of versions', rest: 'That is where it began.' },
};
