import type { Tx } from '../database/open.ts';

/** An act of power: who did what to what, and why. */
export interface Deed {
  readonly at: Date;
  readonly actor: number | null;
  readonly action: string;
  readonly spaceId?: number;
  /** What it was done to, such as `post 12`. */
  readonly subject?: string;
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Adds a line to the audit log, in the transaction of the deed. Nothing takes it away again. */
export async function audit(tx: Tx, deed: Deed): Promise<void> {
  await tx
    .insertInto('audit')
    .values({
      at: deed.at,
      actor: deed.actor,
      action: deed.action,
      space_id: deed.spaceId ?? null,
      subject: deed.subject ?? null,
      details: JSON.stringify(deed.details ?? {}),
    })
    .execute();
}
