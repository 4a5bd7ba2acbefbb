/** What is said to hosts who write a petition in another language, in English. */
export const petitionWords = {
  title: 'The petition in {{language}}', lead: 'Who reads {{language}} then finds the page, the form, the sheet and their letters in it. Over each field stands what was written; nothing is translated by a machine.',
  name: 'What it is called', save: 'Save these words', saved: 'It can be read in {{about}} now.', takenBack: 'It is no more to be read in {{about}}; everybody reads it as it was written.',
  meanwhile: 'Somebody else has saved these words while you were writing. What you typed is still here; saving puts it in the place of theirs.',
  remove: 'Without {{language}}', removeHelp: 'Then everybody reads the petition as it was written. Signatures stay.', removeNow: 'Take these words away',
  languages: 'Languages', original: 'as it was written', none: 'not yet', whole: 'by {{name}}, {{date}}', old: 'made from version {{number}}; the plan has changed since', write: 'Write it', change: 'Change it',
  alsoIn: 'This petition in {{language}}', news: 'In {{language}} too', newsHelp: 'Those who read {{language}} get it in these words. Leave both empty to send everybody the same.', newsMissing: 'Words for both, or for neither.',
  newsWrite: 'Tell it in {{language}} too', newsChange: 'Change it in {{language}}', newsTitle: 'This news in {{language}}', newsLead: 'Who reads {{language}} finds it on the page in these words, and in letters that have not left yet.', newsSaved: 'It is told in {{about}} too.',
};
