/** What hosts tell of their space, and the library of the ways in which communities usually fail, in English. */
export const learn = {
  told: {
    title: 'What only hosts know', lead: 'A house sees who writes. It does not see a meeting, a profile kept elsewhere, or a story told for the fifth time. What you tell here is compared with the 17 ways in which communities usually fail.',
    all: 'Open what you can say something of. Everything may be left empty: an empty field says nothing, and is no zero. What stands here when you keep it counts for half a year; after that it is forgotten, for then it says nothing of today. Emptying a field forgets it at once.',
    last: 'Last told by hosts on {{day}}.', keep: 'Keep what I told', kept: 'Kept. It is compared from now on.', keptNone: 'Kept: nothing is told now.',
    more: 'That is more than there are: {{limit}}.', both: 'The number beside it is here; this one is missing.', since: 'So hosts told on {{day}}.',
    yes: 'Yes', no: 'No', unsaid: 'I leave it open',
    group: { people: 'Who is here', asking: 'Asking and offering', stories: 'Stories that are told', letters: 'What members are sent', meeting: 'Meeting, and looking back', petition: 'A petition, if there is one' },
    figure: {
      profiles: 'Profiles that are filled in', forced: 'Accounts that somebody else ordered', emptyVisits: 'Visits in which nothing was opened', enoughChannels: 'People who said that they have channels enough',
      asks: 'Asks in the last 30 days', asksUnmatched: 'Asks that found nobody', offersUntaken: 'Offers that nobody took',
      sameStory: 'Sessions with the same story', withoutCircumstances: 'Stories that leave out what had to be true', failures: 'Stories of something that failed', withAttempts: 'Stories that count the attempts',
      itemsAWeek: 'Things to read that a member is sent in a week', minutes: 'Minutes of reading in a week',
      meetingsAhead: 'Meetings that have a date', actionsDone: 'What was agreed last time, and done', evaluationOpened: 'Was the last evaluation opened before this planning?', changes: 'Things that are done otherwise than last time',
      pledged: 'Signatures that were promised beforehand', firstDay: 'Signatures of the first day', broughtBySharers: 'Signatures that came by sharing', occasionsAhead: 'Occasions ahead for a second push',
    },
    why: {
      profiles: 'Full profiles with few posts are a collection to look at, not yet a place where people ask.', forced: 'Who did not choose to come rarely stays to talk.', emptyVisits: 'People who look in and open nothing were looking for something else.', enoughChannels: 'Where people are served already, one more place is one too many.',
      asks: 'Asking is what makes people need each other; where nobody asks, nothing passes between them.', asksUnmatched: 'Only asks that are older than two weeks: a young one may still find somebody.', offersUntaken: 'Many offers and no takers mean that nobody feels addressed.',
      sameStory: 'The story that is told most. One showpiece hides what the others could teach.', withoutCircumstances: 'Without what had to be true, nobody can tell whether it works for them.', failures: 'People learn as much from what failed, and hear it seldom.', withAttempts: 'One success in one attempt is another story than one in twenty.',
      itemsAWeek: 'Posts, letters and notices together.', minutes: 'What is sent, against what members have time for.',
      meetingsAhead: 'A next date carries warmth over the weeks between.', actionsDone: 'What is agreed and not done comes back on the next agenda.', evaluationOpened: 'An evaluation that nobody opens changes nothing.', changes: 'Three small changes show that somebody listened.',
      pledged: 'Petitions are carried by people who promised, not by the internet.', firstDay: 'The first day says most about the last. Look up what it was for petitions that reached your number.', broughtBySharers: 'Where each who shares brings less than one more, sharing ends by itself.', occasionsAhead: 'A debate, a day in the news: something outside to tie a second push to.',
    },
    count: {
      profiles: 'Filled in', forced: 'Ordered', emptyVisits: 'Nothing opened', enoughChannels: 'Have enough', asksUnmatched: 'Found nobody', offersUntaken: 'Taken by nobody', sameStory: 'The same story', withoutCircumstances: 'Leave it out', failures: 'Of a failure', withAttempts: 'Count them',
      minutes: 'Minutes it takes', actionsDone: 'Done', pledged: 'Promised', firstDay: 'On the first day', broughtBySharers: 'Came by sharing',
    },
    of: {
      profiles: 'Of so many members', forced: 'Of so many accounts', emptyVisits: 'Of so many visits', enoughChannels: 'Of so many people asked', asksUnmatched: 'Of so many older asks', offersUntaken: 'Of so many offers', sameStory: 'Of so many sessions', withoutCircumstances: 'Of so many stories', failures: 'Of so many stories', withAttempts: 'Of so many stories',
      minutes: 'Minutes members have', actionsDone: 'Of so many things agreed', pledged: 'Of so many needed', firstDay: 'What would lead there', broughtBySharers: 'From so many who shared',
    },
  },
  library: {
    title: 'How communities usually fail', lead: '{{n}} stories that others have lived. Each says what one would see, from where on, and what may help. None is anybody’s fault.',
    hosts: 'Hosts see on the vitality page of their space which of these it resembles.', list: 'The stories',
    signs: 'What one would see', against: 'What would count against it', help: 'What may help', caution: 'With care',
    above: 'more than {{n}}', below: 'less than {{n}}', fewer: 'fewer than {{n}}', from: 'at least {{n}}',
    chosen: 'Where this line lies is chosen here; nobody has measured it.', source: 'Read in: {{place}}', ownLine: 'This house drew the line here itself.',
    needed: 'Without this sign the story is not told.', trust: 'These are likenesses, to ask about and not to judge by. Nobody has measured how often they are right.',
    first: 'What to try first stands first.', next: 'The next story', all: 'All the stories', more: 'Communities usually fail in one of a few ways. Each is told as a story, with its signs and what may help.',
  },
};
