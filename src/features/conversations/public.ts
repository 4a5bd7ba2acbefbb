export { conversationPath } from './rules.ts';
