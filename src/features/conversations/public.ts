export { prepare, reply, startConversation, thank } from './actions.ts';
export { Editor } from './editor.tsx';
export { renderMarkdown } from './markdown.ts';
export { PostArticle } from './post-view.tsx';
export type { ListedConversation, ShownPost } from './queries.ts';
export { conversationPath } from './rules.ts';
export { found } from './search.ts';
export { FoundThread } from './search-view.tsx';
export { Thread } from './space-view.tsx';
