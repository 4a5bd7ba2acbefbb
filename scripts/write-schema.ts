import type { Kysely } from 'kysely';
import { generate, PostgresDialect } from 'kysely-codegen';

/** Writes the types of all tables of `db` to `path`; what the migrations say is what TypeScript knows. */
export async function writeSchema<DB>(db: Kysely<DB>, path: string): Promise<string> {
  return generate({
    db,
    dialect: new PostgresDialect({ numericParser: 'number' }),
    outFile: path,
    camelCase: false,
    typeMapping: { int8: 'number', tsvector: 'string', date: 'string' },
    excludePattern: '(kysely_*|graphile_worker.*)',
  });
}
