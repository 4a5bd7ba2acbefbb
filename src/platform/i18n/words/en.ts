import { base } from './en-base.ts';
import { charter } from './en-charter.ts';
import { endings } from './en-endings.ts';
import { gate } from './en-gate.ts';
import { reviews } from './en-reviews.ts';
import { thresholds } from './en-thresholds.ts';
import { events, groupEnd } from './en-events.ts';
import { founding } from './en-founding.ts';
import { hosting } from './en-hosting.ts';
import { learn } from './en-learn.ts';
import { membership } from './en-membership.ts';
import { patterns } from './en-patterns.ts';
import { petitionPlan } from './en-petition-plan.ts';
import { petition } from './en-petition.ts';
import { petitionCarryOn } from './en-petition-carry-on.ts';
import { petitionDelivery } from './en-petition-delivery.ts';
import { petitionForecast } from './en-petition-forecast.ts';
import { petitionNews } from './en-petition-news.ts';
import { petitionOutside } from './en-petition-outside.ts';
import { petitionPaper } from './en-petition-paper.ts';
import { petitionQuestions } from './en-petition-questions.ts';
import { petitionSharing } from './en-petition-sharing.ts';
import { petitionWatch } from './en-petition-watch.ts';
import { petitionWords } from './en-petition-words.ts';
import { plays } from './en-plays.ts';
import { glance } from './en-report.ts';
import { archive } from './en-archive.ts';
import { meanwhile } from './en-meanwhile.ts';
import { vitality } from './en-vitality.ts';

/** What Draagvlak says in English. Dutch has the same keys; the types see to it. */
export const en = {
  shell: {
    skip: 'Skip to the content', rooms: 'Rooms', today: 'Today', spaces: 'Spaces', admin: 'House-keeping', help: 'Help', search: 'Search',
    searchLabel: 'Search everything you may read', signIn: 'Sign in', youAreHere: 'You are here', undo: 'Undo',
    madeWith: '{{organisation}}. Made with Draagvlak.', madeWithDemo: '{{organisation}}, a made-up organisation. A demonstration of Draagvlak.',
  },
  base,
  charter,
  endings,
  gate,
  reviews,
  thresholds,
  founding,
  events,
  groupEnd,
  patterns,
  petitionPlan,
  petition,
  petitionCarryOn,
  petitionDelivery,
  petitionForecast,
  petitionNews,
  petitionOutside,
  petitionPaper,
  petitionQuestions,
  petitionSharing,
  petitionWatch,
  petitionWords,
  plays,
  learn,
  glance,
  archive,
  meanwhile,
  vitality,
  hosting,
  membership,
  when: {
    today: 'today at {{time}}', yesterday: 'yesterday at {{time}}', minutes_one: '{{count}} minute', minutes_other: '{{count}} minutes',
    hours_one: '{{count}} hour', hours_other: '{{count}} hours', days_one: '{{count}} day', days_other: '{{count}} days', weeks_one: '{{weeks}} week', weeks_other: '{{weeks}} weeks',
  },
  numbers: 'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  form: {
    optional: 'optional', kept: 'Everything else was kept.', missing: 'This is still empty.', tooLong: 'This is too long: {{limit}} at most.',
    address: 'This is no e-mail address: the part before or after @ is missing.', number: 'This is no number we can read.', tooSmall: 'This is too small: {{limit, number}} at least.', tooMuch: 'This is too much: {{limit, number}} at most.', day: 'There is no such day.', tick: 'Tick this if you are sure.', choose: 'Choose one of these.', wrong: 'This cannot be read.', back: 'Back',
  },
  pages: { back: 'Back', next: 'Next' },
  role: { host: 'Host', member: 'Member', guest: 'Guest', administrator: 'administrator', director: 'director' },
  state: { idea: 'Idea', founding: 'Founding', trial: 'Trial', resting: 'Resting', ended: 'Ended' },
  visibility: {
    open: 'Open', openHelp: 'Everyone reads; who is signed in can join.', listed: 'Listed', listedHelp: 'Its name and purpose are seen; who wants in asks.',
    hidden: 'Hidden', hiddenHelp: 'Only its members know that it exists.',
  },
  setup: {
    title: 'Set up Draagvlak', eyebrow: 'First visit', heading: 'Four questions, then it stands',
    lead: 'About two minutes. Everything here can be changed later, and nothing leaves this machine.',
    word: 'The word from your terminal', wordHelp: 'It shows that you are the one who started Draagvlak. It works once.',
    wrongWord: 'This is not the word that stands in the terminal.', organisation: 'What is your organisation called?', language: 'Which language comes first?',
    languageHelp: 'Members can choose their own', keeper: 'Who looks after it?', keeperHelp: 'You, to begin with. Later you can share it, and you should.',
    name: 'Your name', email: 'Your e-mail address', submit: 'Set it up', goodToKnow: 'Good to know', terminal: 'In your terminal',
    terminalLabel: 'What the terminal says', terminalSays: 'Draagvlak stands at\nhttp://localhost:3000\nThe word is', canWait: 'Can wait',
    waitsMail: 'Mail. Until it is set up, letters lie in your outbox page.', waitsArchive: 'An archive you would like to bring along.',
    waitsMembers: 'Members. First the purpose, then the people.', stands: 'It stands. Welcome.', done: 'Draagvlak has been set up already. Sign in instead.',
  },
  signIn: {
    title: 'Sign in', lead: 'Say where we may send a letter. It brings a code, and a link that does the same.', email: 'Your e-mail address', submit: 'Send me a code',
    demo: 'Look around as somebody else', demoHelp: 'These people are made up. One click, no letter; this works only on this machine.',
    codeTitle: 'A letter is on its way', codeLead: 'It went to {{address}}. The code in it works for a quarter of an hour.',
    linkTitle: 'Is it you?', linkLead: 'You came by the link in the letter to {{address}}.', code: 'The code', codeHelp: 'Six digits.', enter: 'Come in',
    again: 'Nothing came, or another address', wrongCode: 'This code does not fit, or is too old. Look once more, or ask for a new one.',
    left: 'You have signed out.', leftEverywhere: 'You have signed out everywhere.',
  },
  signInLetter: {
    subject: 'Your code for {{organisation}}', title: 'Come in to {{organisation}}', code: 'This is your code. It works for a quarter of an hour, and once.',
    act: 'Come in', closing: 'You did not ask for this? Then do nothing: without the code nobody comes in.',
  },
  me: {
    title: 'You', welcome: 'Welcome. What may we call you?', welcomeLead: 'Your name stands with what you write. You can change it at any time.',
    lead: 'Your name, your language, and where you are signed in.', name: 'Your name', nameHelp: 'As people know you. It stands with what you write.',
    language: 'Your language', save: 'Save', saved: 'Saved.', aside: 'Where you are', places: 'Your spaces', noPlaces: 'No space yet.', signedIn: 'Signed in',
    sessions_one: 'On {{count}} device.', sessions_other: 'On {{count}} devices.', signOut: 'Sign out', signOutEverywhere: 'Sign out everywhere',
    erase: 'Leave for good', eraseHelp: 'Your name, addresses and memberships are erased. What you wrote stays readable, without your name.',
    eraseSure: 'Yes, erase me. This cannot be undone.', eraseTick: 'Tick the line above if you are sure.', eraseSubmit: 'Erase me', erased: 'You have been erased. Go well.',
  },
  person: {
    placeholder: 'Came along with an archive, and has no account here.', places: 'To be found in', wrote_one: '{{count}} post, {{when}}',
    wrote_other: '{{count}} posts, the last {{when}}', reads: 'Member',
  },
  front: {
    lead: 'These are the places where supporters meet.', spaces: 'Open spaces', empty: 'Nothing is open yet',
    emptyHelp: 'When the people who look after this place open a space, it stands here.',
  },
  today: {
    title_one: 'One thing is new for you', title_other: '{{count, number}} things are new for you', nothing: 'Nothing waits for you', noSpaces: 'You are in no space yet. Look around.',
    new: 'New since you were here', namesYou: 'Names you', yours: 'You wrote here', spaces: 'Your spaces', rest: 'You have seen what matters.',
    asked: 'Asked of you', askedTitle_one: 'One thing asks something of you', askedTitle_other: '{{number}} things ask something of you',
    asks: { look: 'Look at signatures that came in an unusual way', delivery: 'Hand the petition over: its day is near or past', answer: 'The answer to the petition is overdue: ask for it', play: 'Do what you wanted to try, or let it be', turn: 'It is your week as host', review: 'Look back with the other hosts', charter: 'Read the charter, and say whether you carry it', promise: 'You said: “{{about}}”', swap: '{{about}} asks you to take a week', revival: '{{about}} would like to bring it back, with you' },
    empty: 'Nobody has begun yet', emptyHelp: 'A space needs a purpose in one sentence and somebody who has time for it. The rest follows.',
  },
  spaces: {
    title: 'Spaces', lead: 'Each has one purpose, and people who bear it.', new: 'Make a space', mine: 'Yours', others: 'Others', all: 'All spaces',
    empty: 'There is no space yet', emptyHelp: 'A space is a place for one purpose. It needs somebody with a little time each week.',
    rest_one: 'That is the only one.', rest_other: 'These are all {{count}}.',
  },
  newSpace: {
    title: 'Make a space', lead: 'It begins as an idea that only you see. It opens when it bears weight: a purpose, people who carry it, and somebody with time for it each week.', submit: 'Make the space',
    aside: 'Before you begin', first: 'Before you begin', first1: 'Where do these people meet already? Joining that is often better.',
    first2: 'Who will answer the first questions within a day or two?', first3: 'What can members do then that they can’t do now?', done: '“{{about}}” is an idea now, and you host it. Next: what is it for, in five examples, and who carries it with you?',
  },
  spaceForm: {
    title: 'Settings', name: 'Name', purpose: 'Its purpose, in one sentence', purposeHelp: 'What will members be able to do that they can’t do now?', forWhom: 'For whom?',
    forWhomHelp: 'As narrowly as you can say it.', visibility: 'Who sees it once it is open?', language: 'In which language do people write here?', save: 'Save', saved: 'Saved.',
    imported: 'This space came with an archive and is hidden. Choose “Open” or “Listed” to let others read it.',
  },
  space: {
    room: { conversations: 'Conversations', people: 'People', charter: 'Charter', hosts: 'Hosts', founding: 'Founding', gate: 'Gate', round: 'Purpose round', vitality: 'Vitality', settings: 'Settings' },
    members_zero: 'No members yet', members_one: '{{count, number}} member', members_other: '{{count, number}} members', conversations_zero: 'no conversations yet', conversations_one: '{{count, number}} conversation', conversations_other: '{{count, number}} conversations',
    figures: '{{members}}, {{conversations}}, {{answered}} of them answered', bearers: 'The hosts who bear it', nobody: 'Nobody yet', noHost: 'A host is missing',
    moreHosts_one: 'and one more', moreHosts_other: 'and {{count, number}} more', noPurpose: 'Its purpose has not been written down yet.', forWhom: 'For whom',
    start: 'Start a conversation', waiting: 'Waiting for an answer', waitingHelp: 'You could be the one', fresh: 'New for you', markSeen: 'Mark as seen', earlier: 'Earlier', older: 'Older conversations',
    newestFirst: 'Newest reply first', pages: 'Pages of conversations', about: 'About this space', youHere: 'You here', stranger: 'You read as a guest of the house.',
    notIn: 'You are not a member. Joining is one click, and so is leaving.', join: 'Join', joined: 'You are in “{{about}}” now.', leave: 'Leave, without a fuss',
    over: 'This space has ended: it can be read, and nobody joins it any more. Nothing was changed.', left: 'You have left “{{about}}”. Your posts stay.', asAdministrator: 'You look in as administrator.', lastHost: 'You are the last host here. Make somebody else host first; then you can go.',
    youAre: { host: 'You are a host here.', member: 'You are a member.', guest: 'You are a guest here: you can read everything.' },
    empty: 'No conversation yet', emptyHelp: 'The first one is usually short, and a question that somebody really has.',
    life: { idea: 'This is an idea. Only those who are in it see it.', founding: 'This is being founded. Only its founders see it.', trial: 'This is in trial. Only its members see it.', resting: 'This space rests. Everything can be read; nothing is written.', ended: 'This space has ended. Everything can be read; nothing is written.' },
    importedHidden: 'This space came with an archive. Only hosts and administrators see it until one of them opens it.', openIt: 'Open it',
    reports_one: 'One post was reported', reports_other: '{{count}} posts were reported',
  },
  door: {
    listed: 'What is said here is read by members. Ask to join, and a host will answer.', words: 'A word about yourself', ask: 'Ask to join', asked: 'You have asked to join. A host will answer.',
    takeBack: 'Take it back', signIn: 'Sign in to ask', sent: 'Your question is with the hosts.',
  },
  people: {
    list: 'Everyone', title_one: '{{count, number}} person', title_other: '{{count, number}} people', invite: 'Invite people', since: 'since {{date}}', empty: 'Nobody is here yet', emptyHelp: 'Ask one person by name, for one thing.',
    pages: 'Pages of people', requests_one: '{{count, number}} person asks to join', requests_other: '{{count, number}} people ask to join', noWords: 'Asked without a word.', accept: 'Let in', decline: 'Not now',
    change: 'Change', saveRole: 'Save', remove: 'Take out of this space', changed: 'Changed.', removed: 'Taken out. What they wrote stays.',
  },
  invitations: {
    title: 'Invite people', lead: 'People who are asked by name for one thing come far more often than those who get a mailing.', addresses: 'E-mail addresses',
    addressesHelp: 'At most twenty. Nobody is added: each gets a letter from you and decides.', send: 'Send the invitations', asked: 'Asked', accepted: 'came in', declined: 'would rather not', waiting: 'not answered yet',
    withdraw: 'Withdraw', link: 'A link to pass on', linkHelp: 'Whoever has it can join; several may stand beside each other. Withdraw it when it has gone too far.', makeLink: 'Make a link',
    sent: 'Invitations on their way: {{about}}.',
  },
  invitationLetter: {
    subject: '{{name}} asks you into “{{space}}”', title: '{{name}} asks you into “{{space}}”', body: '{{name}} of {{organisation}} would like to have you there. Nothing happens until you say yes.',
    act: 'Look at it', closing: '“Rather not” is a good answer too: the page behind the link has a button for it.',
  },
  join: { invitedBy: '{{name}} asks you in', invited: 'You are asked in', accept: 'Yes, I join', decline: 'Rather not', declined: 'Noted, and thank you for saying so. Who asked you will see it.', signIn: 'Sign in to join', free: 'You can leave again at any time, without a fuss.' },
  refusal: { title: 'No more invitations', body: 'We will not write to this address again to invite it. You can still come in by yourself.', submit: 'No more invitations, please', done: 'Noted. You get no more invitations.' },
  thread: { new: 'new for you', noReply: 'No reply yet', unanswered: 'No reply', replies_one: '{{count, number}} reply', replies_other: '{{count, number}} replies', unseen: '{{count, number}} new', note: '{{name}}: “{{excerpt}}”' },
  conversation: {
    here: 'Conversation', aside: 'This conversation', this: 'This conversation', posts: 'Posts', replies: 'Replies', none: 'None yet', firstReply: 'First reply', after: 'after {{duration}}', writtenBy: 'Written by', pages: 'Pages of this conversation', pagesAbove: 'Pages of this conversation, above', sinceHere: 'New since you were here',
    live: 'New replies appear here by themselves.', toLast: 'To the newest replies', strangers: 'To answer, sign in.', notIn: 'To answer, join this space. It is one click, and so is leaving.',
  },
  post: {
    label: 'Post {{number}}, {{author}}, {{when}}', gone: 'Somebody who has left', edited: 'edited', thank: 'Thank', thanked: 'Thanked', thankedBy: 'Thanked by {{names}}', others_one: '{{count, number}} other',
    others_other: '{{count, number}} others', quote: 'Quote', more: 'More', edit: 'Edit', delete: 'Delete', deleted: 'The post was deleted.', restore: 'Bring it back', report: 'Report', hide: 'Hide', unhide: 'Show it again',
    link: 'Link to this post', wasDeleted: 'This post was deleted by its author.', wasHidden: 'A host has hidden this post: {{reason}}', seeHidden: 'See what it says',
  },
  editor: {
    reply: 'Post reply', replyLabel: 'Your reply', replyPlaceholder: 'Your reply', title: 'Title', tools: 'Formatting', bold: 'Bold', italic: 'Italic', link: 'Link', list: 'List', quote: 'Quote',
    preview: 'Preview', previewTitle: 'This is how it will look', post: 'Post it', draftKept: 'Draft kept at {{time}}', markdown: 'Markdown works here. @ names somebody.',
  },
  newConversation: { title: 'Start a conversation', lead: 'One question or one offer works best. Say what you have tried already.', body: 'What you want to say', placeholder: 'What you want to say', submit: 'Start it' },
  editPost: { title: 'Edit your post', lead: 'What it said before stays in its history.', submit: 'Save the change', changed: 'You changed this post elsewhere in the meantime. This is what it says now; what you typed here is still in the box, and replaces it if you save.' },
  history: { title: 'What it said before', now: 'Now', before: 'Version {{number}}', until: 'until {{when}}', rest: 'That is all there was.' },
  report: { title: 'Report a post', lead: 'The hosts will look at it. Nobody else sees that you wrote to them.', reason: 'What is wrong with it?', reasonHelp: 'One sentence is enough.', submit: 'Tell the hosts', done: 'The hosts will look at it. Thank you.' },
  hiding: { title: 'Hide a post', lead: 'It stays where it is, with your reason in its place. You can show it again.', reason: 'The reason, for everyone to read', reasonHelp: 'Friendly and concrete: what would have been fine?', submit: 'Hide it', done: 'The post is hidden.' },
  reports: { title: 'Reported posts', lead: 'Somebody thought that these need a host.', by: '{{name}}, {{when}}', look: 'Look at it', settle: 'Leave it as it is', rest: 'That is all that was reported.' },
  stance: { follow: 'Follow', following: 'Following', mute: 'Mute', muted: 'Muted', help: 'What you follow comes first on Today; what you mute is never new.' },
  search: { results: 'Found', title: 'Search', titleFor: '“{{words}}”', nothing: 'Nothing found for “{{words}}”', nothingHelp: 'Fewer words find more. All of them must occur; the last may be a beginning.', pages: 'Pages of results' },
  admin: {
    title: 'The house is in order', titleFailed: 'Letters could not be sent', lead: 'What needs somebody stands here. Most weeks that is nothing.', noServer: 'No mail server is set. Letters stay in the outbox, where you can read them. See docs/settings.md, SMTP_URL.',
    failed_one: 'One letter could not be sent.', failed_other: '{{count}} letters could not be sent.', figures: 'What there is', members: 'Members', spaces: 'Spaces', posts: 'Posts',
    letters: 'Outbox', lettersAbout_zero: 'No letters in the last month', lettersAbout_one: '{{count, number}} letter of the last month', lettersAbout_other: '{{count, number}} letters of the last month', archivePeople: 'People from archives', archivePeopleAbout_zero: 'Nobody came with an archive', archivePeopleAbout_one: '{{count, number}} person who came with an archive',
    archivePeopleAbout_other: '{{count, number}} people who came with an archive', audit: 'Record', auditAbout: 'Who did what to whom, and why',
  },
  letters: {
    leadSent: 'What has left this house in the last month.', leadKept: 'No mail server is set: letters wait here. Those that are still of use leave once one is set.', empty: 'No letters', emptyHelp: 'Letters that Draagvlak writes will be listed here.', pages: 'Pages of letters',
    list: 'Letters', to: 'To {{address}}', sent: 'Sent', failed: 'Not sent', kept: 'Kept', dropped: 'No longer needed', plain: 'As plain text', page: 'As a page',
  },
  archivePeople: {
    lead: 'They wrote in an archive that was brought in. They cannot sign in until you link them to a member.', search: 'Name or address', empty: 'Nobody', emptyHelp: 'People appear here when an archive is brought in.', posts_one: '{{count, number}} post',
    posts_other: '{{count, number}} posts', more: 'Link or erase', member: 'Address of the member who they are', link: 'Link', linked: 'Linked: what they wrote is the member’s now.', eraseHelp: 'The name and the address go, and cannot be brought back. What was written stays.', erase: 'Erase this person', erased: 'Erased. What they wrote stays, without a name.',
    unknown: 'No member has this address.', pages: 'Pages of people',
  },
  house: {
    title: 'The house', about: 'Its name, its language, and who looks after it', lead: 'What it is called, which language comes first, and who looks after it.', save: 'Save', saved: 'Saved.',
    offices: 'Who looks after it', officesHelp: 'Two are better than one: somebody may be away, or leave.', email: 'Address of a member', emailHelp: 'They have signed in here before.', office: 'Office', give: 'Give the office', given: 'Given.', take: 'End', taken: 'Ended.',
    administrator: 'Administrator', administratorHelp: 'Keeps house: letters, archives, and a look into every space.', director: 'Director', directorHelp: 'Decides what the organisation begins and ends.',
  },
  audit: { reason: '“{{reason}}”', lead: 'What administrators and hosts decided, newest first. Nothing can be taken away from it.', list: 'Decisions', system: 'Draagvlak', pages: 'Pages of the record', rest: 'This is where the page ends.',
    did: {
      organisation: { founded: 'Set up the house', revised: 'Changed the house' }, administrator: { made: 'Made somebody administrator', ended: 'Ended an administrator’s office' }, director: { made: 'Made somebody director', ended: 'Ended a director’s office' }, space: { created: 'Made the space', revised: 'Changed the settings', state: 'Changed what the space is' }, charter: { written: 'Wrote the charter' }, threshold: { changed: 'Changed a threshold' }, group: { prolonged: 'Gave a group more time', 'vote-asked': 'Asked a group what it will be' }, review: { settled: 'Settled a review' }, role: { changed: 'Changed a role' }, member: { removed: 'Took somebody out of the space' }, exclusion: { made: 'Decided that somebody may not come back', lifted: 'Let somebody come back' },
      request: { accept: 'Let somebody in', decline: 'Did not let somebody in for now' }, invitation: { withdrawn: 'Withdrew an invitation', restored: 'Took back that an invitation was withdrawn' }, post: { hidden: 'Hid a post', shown: 'Showed a post again' },
      petitions: { beginners: 'Said who may start petitions' }, plan: { written: 'Wrote the plan of the petition' }, circle: { renewed: 'Made a new link for the first circle' }, report: { settled: 'Settled a report' }, signatures: { erased: 'Erased signatures because their signers asked', setAside: 'Set signatures aside', kept: 'Kept or brought back signatures' }, question: { hidden: 'Left out a question about a petition' }, paper: { entered: 'Entered signatures on paper', removed: 'Took signatures on paper out', restored: 'Counted signatures on paper again' }, news: { told: 'Told news of a petition' }, names: { offered: 'Made a link to names of signers', ended: 'Ended a link to names of signers', fetched: 'Names of signers were fetched' }, petition: { translated: 'Wrote the petition in another language', untranslated: 'Took the petition’s words in another language away', carriedOn: 'Asked signers to carry on', delivered: 'Handed a petition over', answered: 'Wrote down the answer to a petition', closed: 'Closed a petition', reopened: 'Opened a petition again', erased: 'Erased the names of a petition' }, comment: { shown: 'Showed a signer’s words', hidden: 'Left out a signer’s words' }, person: { erased: 'Erased a person' }, placeholder: { linked: 'Linked somebody from an archive' }, archive: { imported: 'Brought in an archive' },
    },
  },
  checkup: {
    anArchive: 'An archive',
    skipped_one: '{{count}} message could not be read:', skipped_other: '{{count}} messages could not be read:', more_one: 'and {{count}} more', more_other: 'and {{count}} more',
    events_one: 'It knows of {{count}} event, and of who came to it; the measures above are about what people wrote.', events_other: 'It knows of {{count}} events, and of who came to them; the measures above are about what people wrote.',
    written: 'The same with charts stands in {{file}}.',
  },
  refused: {
    lastAdministrator: 'You are the last who looks after this house. Make somebody else administrator first; nothing was changed.', again: 'Somebody did the same in the same moment. Nothing was changed; try once more.', tooOften: 'That was tried too often. Wait a while and try again; nothing was changed.', onlyMembers: 'Only members of this space write here. What you typed was not posted; join first.', noThanks: 'This post cannot be thanked for: it is your own, or it is no longer there.',
    tooLate: 'Bringing a post back works for a day. That is over.',
  },
  apology: {
    typed: 'What you typed is still here. If you are not signed in any more, sign in in another tab first.', again: 'Send it again', yours: 'What you typed',
    home: 'To the front page', notFound: 'There is nothing here', notFoundBody: 'The address may be mistyped, or the page is not for you, or no longer there. Nothing was changed.', refused: 'That does not work now', tooLarge: 'That was too large',
    tooLargeBody: 'What was sent is larger than three megabytes. Nothing was saved; make it smaller and try again.', foreign: 'That came from another site', foreignBody: 'The form was not sent from our own page, so nothing was changed. Open the page here and try again.',
    wrong: 'We could not read that', wrongBody: 'What your browser sent could not be read. Nothing was changed. Go back and try again.', failed: 'Something went wrong on our side', failedBody: 'What was saved before is safe. What you just sent may not have been: go back, your browser still has it, and try once more.',
    reference: 'If it happens again, tell the administrator this reference: {{reference}}',
  },
  help: {
    title: 'Help', lead: 'Short answers to what people ask.',
    reading: { title: 'Reading', body: 'Open spaces can be read by everyone. What is new for you stands in bold. “Mark as seen” clears it without reading. Pages end; when you have seen what matters, the page says so.' },
    writing: { title: 'Writing', body: 'Plain words are fine. **Stars** make bold, a line that begins with > is a quote, a dash makes a list, @name calls somebody of the space. Drafts are kept, also when you close the page. You can edit what you wrote; what it said before stays in its history. A deleted post can be brought back for a day.' },
    letters: { title: 'Signing in', body: 'There is no password. You get a letter with a code that works once, for a quarter of an hour. On your own page you can sign out of every device.' },
    beginning: { title: 'Beginning a space', body: 'A space begins as an idea that only those see who are in it. Its charter says what it is for; founders are asked one by one, and each promises a first act; hosts say how many hours they have. The gate shows what holds and what is missing, and why. Then come two weeks of trial, and it opens. A mailing list or one evening is often the better answer, and the gate offers these each time.' },
    hosting: { title: 'Hosting', body: 'Hosts let people in, invite them, and may hide a post with a reason that everyone sees. They can take somebody out; the person gets the reason by letter. The last host hands the space on before going. Vitality shows how a space is doing: who writes, how long a first answer takes, and on how few people it rests.' },
    leaving: { title: 'Leaving', body: 'You leave a space with one click, and may come back as a member. Letters of a space end with one click, too. On your own page you can be erased: what you wrote stays readable, without your name.' },
    archive: { title: 'An archive', body: 'An administrator can bring in the archive of a mailing list, a forum or a chat. Its authors cannot sign in until they are linked. Who is in it and would rather not be can ask to be erased.' },
  },
};
