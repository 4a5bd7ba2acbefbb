/** Names of live signals. A conversation's carries its space, so that who may read one space cannot listen to another. */
export const spaceTopic = (spaceId: number) => `space:${spaceId}`;
export const conversationTopic = (spaceId: number, conversationId: number) => `conversation:${spaceId}:${conversationId}`;
