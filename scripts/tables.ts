/** Tables that belong to a space but do not carry `space_id` first in their primary key (ARCHITECTURE.md). Pure. */
export function strayTables(migrations: readonly string[]): string[] {
  return migrations.flatMap((text) =>
    [...text.matchAll(/create (?:unlogged )?table (\w+) \(([\s\S]*?)\n\);/g)].flatMap(([, name = '', body = '']) => {
      // The record of deeds belongs to the house, and only mentions a space.
      const belongs = /^\s*space_id\b.*\bnot null\b/m.test(body);
      return belongs && !/primary key \(space_id\b/.test(body) ? [`${name} belongs to a space, but space_id does not come first in its key`] : [];
    }),
  );
}
