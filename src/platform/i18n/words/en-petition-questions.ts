/** What is said of questions about a petition, in English. */
export const petitionQuestions = {
  title: 'Questions and answers', ask: 'Ask something', askLead: 'Those who carry this petition read it, and answer on its page. Your name is not asked for; leave out what nobody should read.', question: 'Your question', send: 'Send the question', asked: 'Thank you. Once it is answered, question and answer stand on this page.', none: 'Nothing has been answered yet.',
  lead: 'What people ask stands on the page once you have answered it. A good answer to one saves a hundred doubts.', nobody: 'Nobody has asked anything', nobodyHelp: 'When somebody asks, it stands here first.', waits: 'Waits', answer: 'Your answer', keep: 'Answer it on the page', leaveOut: 'Leave it out', answered: 'It stands on the page.', leftOut: 'It is left out.',
};
