/** What is said in English about coming into a space, staying, and going. */
export const membership = {
  removal: {
    title: 'Take {{name}} out of this space', lead: 'They get a letter with your reason. What they wrote stays where it is.',
    reason: 'The reason', reasonHelp: 'For them and the hosts alone. Say what happened, and what would have been fine.', staysOut: 'And may not come back, until a host lifts it',
    submit: 'Take them out', doneShut: 'Taken out, and may not come back. What they wrote stays.',
    letter: {
      title: 'You are no longer in “{{space}}”', why: '{{name}} took you out of this space, and writes why: “{{reason}}”', stays: 'What you wrote there stays, with your name. Nobody but you and the hosts reads this reason.',
      open: 'You may come back, or ask to, when this is settled.', shut: 'The hosts have decided that you may not come back for now. They can lift that later.', closing: 'If you think this is a mistake, ask the people who look after {{organisation}}.',
    },
  },
  exclusions: {
    title: 'Who may not come back', lead: 'Only the hosts and the person see the reason. Lifting it lets somebody come back; it does not bring them in.', empty: 'Nobody', toPeople: 'To everyone who is here',
    lift: 'Let them come back', lifted: 'Lifted. They may come back if they like.', rest: 'That is everybody.',
  },
  link: {
    mostUses: 'How many people may use it?', mostUsesHelp: 'Left empty, as many as like.', days: 'How long does it stand?', forDays: '{{count}} days',
    usedOf: '{{uses}} of {{most}} used, until {{date}}', used_zero: 'Not used yet, until {{date}}', used_one: '{{count, number}} used, until {{date}}', used_other: '{{count, number}} used, until {{date}}', usedUp: 'Used up',
    gone: 'This link has been used up', goneLead_one: 'It was made for one person, who has come in.', goneLead_other: 'It was made for {{count, number}} people, and so many have come in.',
    goneAsk: 'Ask {{name}} for a new one.', goneAskHosts: 'Ask whoever gave it to you for a new one.', goneLook: 'Look at “{{space}}”',
  },
  question: { label: 'What do you ask of people who want to join?', help: 'Stands at the door of a listed space. Left empty, people are asked for a word about themselves.' },
  succession: {
    title: 'Hand this space on', lead: 'Ask one member by name to carry it. Nothing changes until they agree; then you can go, or stay beside them.', who: 'Whom do you ask?', choose: 'Choose a name', chooseFirst: 'Choose somebody who is a member here.', hours: 'Hours a week that you ask for', words: 'A word of your own', submit: 'Ask them',
    sent: '{{about}} has a letter with your question.', waiting: 'You asked {{name}}, {{when}}. Nothing changes until they agree.', free: 'You can go whenever you like: {{names}} carry this space too.', freeOne: 'You can go whenever you like: {{names}} carries this space too.', alone: 'There is no member yet who could take it', aloneHelp: 'Invite somebody first, or ask somebody for hours by their address.', ask: 'Ask somebody by address',
    yours: 'What passes on', passes: 'What {{name}} passes on to you', none: 'No turns from next week on, and nothing prepared.', weeks: 'Turns: {{weeks}}', seed: '“{{title}}”, prepared for {{date}}', note: 'The note for whoever is next', noteHelp: 'Write it in the hosts’ room: who waits for an answer, and what was promised.',
    yoursHelp: 'With a yes, turns from next week on and conversations that have not begun become theirs; they can change or drop them.', letter: '{{name}} would like to hand the space on to you. With a yes, their turns from next week on and what they had prepared become yours.',
    lastTitle: 'Nobody carries these spaces without you', lastLead: 'Hand them on first, or end them. Nothing was erased.',
  },
  byLetter: {
    join: 'Would you rather only read along? Without an account you are a member just the same, and get at most one letter a day.', joinSubmit: 'Join by e-mail, without an account', joined: 'You are in “{{about}}”. What is written there comes to you by letter.',
    isOn: 'You read this space by letter: at most one a day, and only when something was written.', isOff: 'What is written here can come to you by letter, at most one a day.', turnOn: 'Read by letter', turnOff: 'No more letters', on: 'From tomorrow on it comes by letter.', off: 'Noted. No more letters of this space; you stay in it.',
    stopTitle: 'No more letters of this space', stopLead: 'You stay a member, or you leave. What you wrote stays either way.', stop: 'No more letters, please',
    letter: {
      subject_one: 'News in “{{space}}”', subject_other: 'News in “{{space}}”: {{count, number}} conversations', act: 'Look at it', more_one: 'And one more conversation', more_other: 'And {{count, number}} more conversations', morePosts_one: 'and one more reply', morePosts_other: 'and {{count, number}} more replies',
      closing: 'You get this because you read “{{space}}” by letter.', stop: 'No more letters, or leave',
    },
  },
  list: {
    title: 'Invite from a list', lead: 'Up to 500 people. Nobody is added: you see line by line what was understood, and each gets a letter from you and decides.', paste: 'Names and addresses', pasteHelp: 'One person a line: name, address; or Name <address>. With a header or without.', file: 'Or a file (CSV)', look: 'See what was understood',
    found_zero: 'Nobody on this list is new', found_one: 'One person would get a letter', found_other: '{{count, number}} people would get a letter', foundLead: 'Nothing has been sent yet.', send_one: 'Send one invitation', send_other: 'Send {{count, number}} invitations', change: 'Change the list',
    lines: 'Line by line', line: 'Line', name: 'Name', address: 'Address', standing: 'What comes of it', tooMany: 'These are too many: {{limit}} people at most. Send it in parts.', onlyOpen: 'Lists are for spaces that are open. Nothing was sent.',
    is: { new: 'Gets a letter', twice: 'Stands here twice', isIn: 'Is in already', asked: 'Was asked before', refused: 'Wants no letters', broken: 'No address understood' },
  },
  shut: {
    title: 'You may not come back here for now', lead: 'The hosts took you out of this space, and wrote why:', next: 'They can lift it. If you think this is a mistake, ask the people who look after this house.',
    refused: 'The hosts took you out of this space, and you may not come back for now. They wrote: “{{about}}” They can lift it.',
  },
};
