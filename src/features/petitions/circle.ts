import type { ReadDb } from '../../database/open.ts';
import { spaceBehindKey, type VisibleSpace } from '../../platform/access/space.ts';
import type { Viewer } from '../../platform/access/viewer.ts';
import { keyTo, opens, rowOfKey, type Keyed } from '../../platform/mail/key.ts';
import type { Secrets } from '../../platform/secrets.ts';

interface Circled {
  readonly spaceId: number;
  readonly circleVersion: number;
  readonly createdAt: Date;
}

const keyed = ({ spaceId, circleVersion, createdAt }: Circled): Keyed => ({ id: spaceId, version: circleVersion, expires_at: createdAt });

/** The link for those who are asked first; a new version of it ends the one before. */
export async function circleCode(db: ReadDb, secrets: Secrets, spaceId: number): Promise<string> {
  return keyTo(secrets, 'circle', keyed(await circled(db, spaceId).executeTakeFirstOrThrow()));
}

/** The petition whose first circle a code opens; null for any other code. */
export async function petitionBehindCircle(db: ReadDb, secrets: Secrets, viewer: Viewer, code: string): Promise<VisibleSpace | null> {
  const id = rowOfKey(code);
  const row = id === null ? null : await circled(db, id).executeTakeFirst();
  return row && opens(secrets, 'circle', keyed(row), code) ? spaceBehindKey(db, viewer, row.spaceId) : null;
}

const circled = (db: ReadDb, spaceId: number) =>
  db.selectFrom('petition').innerJoin('space', 'space.id', 'petition.space_id').select(['space.id as spaceId', 'circle_version as circleVersion', 'space.created_at as createdAt']).where('space.id', '=', spaceId);
