export { prepare, reply, startConversation, thank } from './actions.ts';
export { conversationPath } from './rules.ts';
