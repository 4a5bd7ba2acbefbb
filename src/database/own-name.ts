/** What PostgreSQL calls the connections of this process, so that it can tell them from those of others. */
export const ownName = `draagvlak ${process.pid}`;
