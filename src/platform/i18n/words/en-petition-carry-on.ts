/** How those who signed are asked to carry on, in English. */
export const petitionCarryOn = {
  title: 'Carry on?', lead: 'A petition ends. Some of those who signed would do more, if somebody asked them for something that they can do.', link: 'Ask signers whether they want to carry on', news: 'Do you want to carry on, in {{space}}?',
  signers_zero: 'Nobody who signed ticked that they want to hear of more, so no letter goes out; it stands on the page.', signers_one: 'One signer ticked that they want to hear of more. They get one letter, once.', signers_other: '{{count, number}} signers ticked that they want to hear of more. Each gets one letter, once.',
  into: 'In which community?', choose: 'Choose a community', words: 'With what?', wordsHelp: 'One thing that somebody can do in their first week there, and whom they will meet.', ask: 'Ask them, once', done: 'They are asked. It stands on the page too.',
  asked_zero: 'Asked on {{date}}, on the page.', asked_one: 'Asked on {{date}}, by one letter and on the page.', asked_other: 'Asked on {{date}}, by {{count, number}} letters and on the page.', early: 'It is not time yet', earlyHelp: 'Once it is handed over or closed, and before its names are erased, signers can be asked here, once.', nowhere: 'There is no community to carry on in', nowhereHelp: 'It should be one that strangers can see. Begin at:',
  letter: { act: 'See what it is', closing: 'You signed “{{petition}}” and ticked that you want to hear of more. This is the only letter of its kind about it.', refuse: 'No more such letters' },
};
