/** What is said to those who plan and carry a petition, in English. */
export const petitionPlan = {
  petitions: 'Petitions', room: { page: 'Petition', plan: 'Plan', carriers: 'Carriers', gate: 'Gate', signatures: 'Signatures', hosts: 'Hosts', people: 'People', settings: 'Settings' },
  begin: {
    title: 'Start a petition', lead: 'It begins as a plan that only its hosts see. It opens once it is said who decides, how many signatures matter, who asks people by name, and on which day it is handed over.', name: 'What is it called?', nameHelp: 'As people will pass it on: short, and clear without its story.',
    language: 'In which language is it written?', submit: 'Begin the plan', first: 'Before you begin', first1: 'Who can decide this, alone or by vote? A petition to nobody reaches nobody.', first2: 'Would a talk, a letter or five phone calls do? They are quicker.', first3: 'Who would ask twenty people by name? A petition is carried; it hardly ever spreads by itself.',
    done: 'The plan of “{{about}}” is begun, and you host it. Next: who decides, and how many signatures would matter to them?', refused: 'In this house, not everybody starts petitions. Ask somebody who hosts a space, or an administrator, to start it with you. Nothing was made.',
  },
  beginners: { title: 'Who may start petitions', save: 'Save who may start petitions', saved: 'Saved.', administrators: 'Administrators and directors', hosts: 'And those who host', members: 'All members', administratorsHelp: 'Nobody else.', hostsHelp: 'Whoever hosts a space that is open or in trial.', membersHelp: 'Everybody with an account.' },
  title: 'The plan', ask: 'What is asked, in one sentence', story: 'Why', noStory: 'Why this is asked has not been written down yet. It is what people read before they sign.', who: 'Who decides', decides: 'Who decides', reachedHow: 'How they are reached', howMany: 'How many, and why', goal: 'Signatures that matter', goalWhy: 'Why this number',
  milestone: { title: 'What smaller numbers bring', help: 'A smaller number may bring something too, such as an answer by letter. Leave out what you do not need.', count: 'Signatures, step {{number}}', words: 'What it brings', brings_one: 'With {{count, number}} signature', brings_other: 'With {{count, number}} signatures', noCount: 'How many signatures bring this?', noWords: 'What does this number bring?', notBelow: 'This is no step on the way: the goal is {{limit, number}}.', twice: 'This number stands here twice.' },
  delivery: 'The day it is handed over', deliverOn: 'Handed over on', deliverHow: 'How, and by whom', ifNo: 'If the answer is no', keep: 'How long names are kept', keepDays: 'Days that names are kept after it closes', keepFor_one: 'One day after it closes', keepFor_other: '{{count, number}} days after it closes', notSaid: 'Not said yet',
  goOn: 'Go on with the plan', change: 'Change the plan', saved: 'This version of the plan stands.', over: 'This petition has ended. Its plan stays as it was; nothing was changed.',
  aside: 'What to go by', versions: 'Versions', allVersions: 'What it said before', version: 'Version {{number}}, {{date}}, by {{name}}',
  history: { title: 'What the plan said before', back: 'Back to the plan' },
  edit: {
    title: 'Write the plan', lead: 'Only what is asked must be there. The rest may grow; each version is kept.', askHelp: 'What should somebody do, and by when? One sentence that they could say yes to.', storyHelp: 'What people read before they sign. Markdown works here: a blank line makes a paragraph.', decidesHelp: 'The person or body that can say yes, by name.',
    reachedHelp: 'Who knows them, when do they meet, who puts it on their table?', goalHelp: 'A rule that makes them take it up, or a number that they cannot overlook. Not the largest that you can imagine.', deliverHelp: 'A day on which somebody receives it. Without one, few petitions are ever handed over.', ifNoHelp: 'The next step. Everybody who signed hears of it.',
    keepHelp: 'Then names and addresses are erased; the count stays. A year is usual.', save: 'Save this version', meanwhile: '{{name}} has changed the plan {{when}}, while you were writing. What you typed is still here; saving puts it in the place of theirs.', see: 'See what they changed',
  },
  consent: {
    decides: 'those who decide', keeps: '{{organisation}} keeps your signature for this petition alone: to count it, and to hand it over to {{decides}}.', gets: 'They are told how many signed, and the names only of those who agree to that.',
    until_one: 'Your name and your e-mail address are erased {{count, number}} day after the petition closes; the count stays.', until_other: 'Your name and your e-mail address are erased {{count, number}} days after the petition closes; the count stays.', withdraw: 'You can withdraw at any time, by the link in every letter about it: then they are erased at once.',
    opinion: 'A signature can show what you think about politics; that is why you are asked for it so plainly.',
  },
};
