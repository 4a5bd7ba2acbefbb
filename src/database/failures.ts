/** The database cannot be used. The message is for the person at the terminal: what is wrong, and what to do. */
export class DatabaseUnusable extends Error {
  override name = 'DatabaseUnusable';
}
