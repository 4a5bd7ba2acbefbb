/** Tables that belong to a space but do not carry `space_id` first in their primary key (ARCHITECTURE.md). Pure. */
export function strayTables(migrations: readonly string[]): string[] {
  return migrations.flatMap((text) => {
    const tables = [...text.matchAll(/create (?:unlogged )?table (?:if not exists )?(\w+) \(([\s\S]*?)\n\);/gi)].map(([, name = '', body = '']) => ({ name, body }));
    return tables.filter(({ name, body }) => belongsToSpace(name, body, text) && !/primary key \(space_id\b(?!_)/i.test(body)).map(({ name }) => complaint(name));
  });
}

/** The record of deeds belongs to the house, and only mentions a space: there the column may be null. */
function belongsToSpace(name: string, body: string, migration: string): boolean {
  const added = new RegExp(`alter table ${name}\\s+add (?:column )?space_id\\b[^;]*\\bnot null\\b`, 'i');
  return /^\s*space_id\b.*\bnot null\b/im.test(body) || added.test(migration);
}

const complaint = (name: string) => `${name} belongs to a space, but space_id does not come first in its key`;
