import pg from 'pg';

/** So many different statements are kept prepared on a connection; what comes after them is planned each time. */
const mostStatements = 300;

const names = new Map<string, string>();

/**
 * A connection that prepares each statement once. Planning a page's query costs PostgreSQL more than running it, and
 * the query builder writes the same text each time.
 */
export class PreparingClient extends pg.Client {
  // The query builder's one way to ask: a text and its values. Everything else passes through as it is.
  override query(...asked: unknown[]): never {
    const [text, values, ...rest] = asked;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    const words = name === undefined ? asked : [{ name, text, values }, ...rest];
    return Reflect.apply(super.query, this, words) as never;
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostStatements) return known;
  const name = `q${names.size}`;
  names.set(text, name);
  return name;
}
