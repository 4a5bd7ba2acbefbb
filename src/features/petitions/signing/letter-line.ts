import { sql } from 'kysely';
import type { Tx } from '../../../database/open.ts';

/** What letters to signers tell. */
export const letterKinds = ['confirm', 'reminder', 'already', 'receipt', 'update', 'carry_on'] as const;
export type LetterKind = (typeof letterKinds)[number];

interface Signed {
  readonly id: number;
  readonly spaceId: number;
}

/** Puts a letter to each of these in line, unless the same one was before. @param about which of its kind it is */
export async function letterOnce(tx: Tx, signatures: readonly Signed[], kind: LetterKind, about: number, at: Date): Promise<void> {
  if (signatures.length === 0) return;
  await sql`
    insert into signature_letter (space_id, signature_id, kind, about, due_at)
    select space_id, id, ${kind}, ${about}, ${at}
    from unnest(${signatures.map(({ spaceId }) => spaceId)}::bigint[], ${signatures.map(({ id }) => id)}::bigint[]) with ordinality as signed (space_id, id, place)
    order by place
    on conflict (space_id, signature_id, kind, about) do nothing`.execute(tx);
}

/** The letter with the button once more, unless one is still on its way. */
export async function letterAgain(tx: Tx, signatures: readonly Signed[], at: Date): Promise<void> {
  if (signatures.length === 0) return;
  await sql`
    insert into signature_letter (space_id, signature_id, kind, about, due_at)
    select letter.space_id, signature_id, 'confirm', count(*), ${at}
    from (select distinct * from unnest(${signatures.map(({ spaceId }) => spaceId)}::bigint[], ${signatures.map(({ id }) => id)}::bigint[]) as signed (space_id, id)) signed
    join signature_letter letter on letter.space_id = signed.space_id and signature_id = signed.id and kind = 'confirm'
    group by letter.space_id, signature_id
    having bool_and(sent_at is not null or dropped_at is not null)
    on conflict (space_id, signature_id, kind, about) do nothing`.execute(tx);
}
