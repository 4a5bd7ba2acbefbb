import { sql } from 'kysely';
import type { ReadDb } from '../../database/open.ts';

/** Lines of a list. */
export const perPage = 50;

export function lettersOn(db: ReadDb, page: number) {
  return db
    .selectFrom('letter')
    .select(['id', 'kind', 'address', 'subject', 'made_at', 'sent_at', 'failed_at', 'dropped_at', 'failure'])
    .select((eb) => eb('body_text', 'is not', null).as('readable'))
    .orderBy('made_at', 'desc')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
}

export type ListedLetter = Awaited<ReturnType<typeof lettersOn>>[number];

export interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly address: string | null;
  readonly posts: number;
}

/** People who came with an archive and have not been linked to anyone, busiest first; those whose name or address holds these letters. */
export async function placeholders(db: ReadDb, letters: string, page: number): Promise<Placeholder[]> {
  const pattern = `%${letters.replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<Placeholder>`
    select person.id, person.name, address.address, (select count(*) from post where author_id = person.id)::int as posts
    from person
    left join lateral (select address from person_address where person_id = person.id order by address limit 1) address on true
    where state = 'placeholder' and (name ilike ${pattern} or address.address ilike ${pattern})
    order by 4 desc, person.id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(db);
  return rows;
}

export function auditOn(db: ReadDb, page: number) {
  return db
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.actor')
    .leftJoin('space', 'space.id', 'audit.space_id')
    .select(['audit.id', 'audit.at', 'audit.action', 'audit.subject', 'person.name as actor', 'space.name as space'])
    .select(sql<string | null>`nullif(audit.details ->> 'reason', '')`.as('reason'))
    .orderBy('audit.at', 'desc')
    .orderBy('audit.id', 'desc')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
}

/** How many there are of what an administrator looks after. */
export async function houseFigures(db: ReadDb) {
  const { rows } = await sql<{ members: number; placeholders: number; spaces: number; posts: number; letters: number; failed: number; deeds: number }>`
    select (select count(*) from person where state = 'member') as members,
           (select count(*) from person where state = 'placeholder') as placeholders,
           (select count(*) from space where id <> 1) as spaces,
           (select count(*) from post where deleted_at is null) as posts,
           (select count(*) from letter) as letters,
           (select count(*) from letter where failed_at is not null and sent_at is null) as failed,
           (select count(*) from audit) as deeds`.execute(db);
  return rows[0] ?? { members: 0, placeholders: 0, spaces: 0, posts: 0, letters: 0, failed: 0, deeds: 0 };
}
