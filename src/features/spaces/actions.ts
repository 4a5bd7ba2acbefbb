import { randomBytes } from 'node:crypto';
import type { Tx } from '../../database/open.ts';
import type { SpaceKind, SpaceRole, SpaceState } from '../../database/schema.ts';
import { hasOpened, type VisibleSpace } from '../../platform/access/space.ts';
import { audit } from '../../platform/audit.ts';
import { recordFact } from '../../platform/facts/record.ts';
import { NotFound, Refused } from '../../platform/http/failures.ts';
import { exclude, refuseExcluded } from './exclusions.ts';
import type { SettingsInput, SpaceInput } from './input.ts';

/** Who acts, and when. */
export interface Deed {
  readonly by: number;
  readonly at: Date;
}

/** Addresses under `/spaces/` that are not spaces. */
const reservedSlugs = new Set(['new', 'home']);

/** What a space is as it is made: new ones begin as an idea, groups after an event are founded at once; those brought along from elsewhere are open. */
export type Beginning = Extract<SpaceState, 'idea' | 'founding' | 'open'>;

type Kind = Extract<SpaceKind, 'community' | 'event_group' | 'petition'>;

export async function createSpace(tx: Tx, input: SpaceInput, deed: Deed, beginning: Beginning = 'idea', kind: Kind = 'community'): Promise<{ id: number; slug: string }> {
  const insert = (slug: string) => insertSpace(tx, slug, input, deed, { state: beginning, kind });
  const space = (await insert(await freeSlug(tx, input.name))) ?? (await insert(markedSlug(input.name)));
  if (!space) throw new Refused('refused.again');
  await addMember(tx, space.id, deed.by, 'host', deed.at);
  await tx.insertInto('state_change').values({ space_id: space.id, from_state: null, to_state: beginning, changed_at: deed.at, changed_by: deed.by }).execute();
  await audit(tx, { ...actorOf(deed), action: 'space.created', spaceId: space.id, subject: input.name });
  return space;
}

/** Nothing where somebody else took the address in the same moment. */
function insertSpace(tx: Tx, slug: string, input: SpaceInput, deed: Deed, { state, kind }: { state: Beginning; kind: Kind }) {
  return tx
    .insertInto('space')
    .values({
      kind,
      slug,
      name: input.name,
      purpose: input.purpose,
      for_whom: input.forWhom,
      state,
      visibility: state === 'open' ? input.visibility : 'hidden',
      opens_as: input.visibility,
      language: input.language,
      created_at: deed.at,
      created_by: deed.by,
      revised_at: deed.at,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning(['id', 'slug'])
    .executeTakeFirst();
}

/** Until a space is open, its founders alone see it, whatever it will be later. */
export async function reviseSpace(tx: Tx, space: Pick<VisibleSpace, 'id' | 'state'>, input: SettingsInput, deed: Deed): Promise<void> {
  const { name, visibility, language, doorQuestion } = input;
  await tx
    .updateTable('space')
    .set({ name, visibility: hasOpened(space.state) ? visibility : 'hidden', opens_as: visibility, language, door_question: doorQuestion, revised_at: deed.at })
    .where('id', '=', space.id)
    .execute();
  await audit(tx, { ...actorOf(deed), action: 'space.revised', spaceId: space.id, details: { name, visibility } });
}

/**
 * Puts somebody into a space. Somebody who is in it already stays what they are, unless this makes them more. Throws
 * `Refused` for who may not come back, which is asked after the row was written: whoever takes them out in the same
 * moment holds that row, and is waited for.
 */
export async function addMember(tx: Tx, spaceId: number, personId: number, role: SpaceRole, at: Date): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('membership')
    .values({ space_id: spaceId, person_id: personId, role, joined_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  await refuseExcluded(tx, spaceId, personId);
  await refuseWhereEnded(tx, spaceId);
  await tx.deleteFrom('membership_request').where('space_id', '=', spaceId).where('person_id', '=', personId).execute();
  if (numInsertedOrUpdatedRows !== 0n) return recordFact(tx, { kind: 'joined', spaceId, at, actor: personId });
  if (role === 'guest') return;
  await tx.updateTable('membership').set({ role }).where('space_id', '=', spaceId).where('person_id', '=', personId).where('role', '=', 'guest').execute();
}

/** What is over can be read, and nobody comes into it any more. */
async function refuseWhereEnded(tx: Tx, spaceId: number): Promise<void> {
  const { state } = await tx.selectFrom('space').select('state').where('id', '=', spaceId).executeTakeFirstOrThrow();
  if (state === 'ended') throw new Refused('space.over');
}

export async function askToJoin(tx: Tx, spaceId: number, words: string, deed: Deed): Promise<void> {
  await refuseWhereEnded(tx, spaceId);
  await refuseExcluded(tx, spaceId, deed.by);
  await tx
    .insertInto('membership_request')
    .values({ space_id: spaceId, person_id: deed.by, words, asked_at: deed.at })
    .onConflict((conflict) => conflict.columns(['space_id', 'person_id']).doUpdateSet({ words }))
    .execute();
}

export async function settleRequest(tx: Tx, spaceId: number, personId: number, answer: 'accept' | 'decline', deed: Deed): Promise<void> {
  const { numDeletedRows } = await tx.deleteFrom('membership_request').where('space_id', '=', spaceId).where('person_id', '=', personId).executeTakeFirst();
  if (numDeletedRows === 0n) return;
  if (answer === 'accept') await addMember(tx, spaceId, personId, 'member', deed.at);
  await audit(tx, { ...actorOf(deed), action: `request.${answer}`, spaceId, subject: `person ${personId}` });
}

/** Tells whether somebody left: who is not in a space does not leave it. */
export async function leaveSpace(tx: Tx, spaceId: number, personId: number, at: Date): Promise<boolean> {
  await keepAHost(tx, spaceId, personId);
  const { numDeletedRows } = await tx.deleteFrom('membership').where('space_id', '=', spaceId).where('person_id', '=', personId).executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  await tx.deleteFrom('reading').where('space_id', '=', spaceId).where('person_id', '=', personId).execute();
  await tx.deleteFrom('promise').where('space_id', '=', spaceId).where('person_id', '=', personId).execute();
  await tx.deleteFrom('seed').where('space_id', '=', spaceId).where('person_id', '=', personId).where('conversation_id', 'is', null).execute();
  await recordFact(tx, { kind: 'left', spaceId, at, actor: personId });
  return true;
}

/** Why somebody has to go, for them and the hosts alone, and whether they may come back. */
export interface Removal {
  readonly reason: string;
  readonly staysOut: boolean;
}

/** Takes somebody out, which is written down without the reason. Throws `NotFound` for who is not in. */
export async function removeMember(tx: Tx, spaceId: number, personId: number, { reason, staysOut }: Removal, deed: Deed): Promise<void> {
  if (!(await leaveSpace(tx, spaceId, personId, deed.at))) throw new NotFound();
  await audit(tx, { ...actorOf(deed), action: 'member.removed', spaceId, subject: `person ${personId}` });
  if (staysOut) await exclude(tx, spaceId, personId, reason, deed);
}

export async function changeRole(tx: Tx, spaceId: number, personId: number, role: SpaceRole, deed: Deed): Promise<void> {
  if (role !== 'host') await keepAHost(tx, spaceId, personId);
  const { numUpdatedRows } = await tx.updateTable('membership').set({ role }).where('space_id', '=', spaceId).where('person_id', '=', personId).executeTakeFirst();
  if (numUpdatedRows === 0n) throw new NotFound();
  await audit(tx, { ...actorOf(deed), action: 'role.changed', spaceId, subject: `person ${personId}`, details: { role } });
}

/** A space is never left without a host by the last one's going. Locks the hosts' rows, so that two cannot go at once. */
async function keepAHost(tx: Tx, spaceId: number, personId: number): Promise<void> {
  const hosts = await tx.selectFrom('membership').select('person_id').where('space_id', '=', spaceId).where('role', '=', 'host').orderBy('person_id').forUpdate().execute();
  if (hosts.length === 1 && hosts[0]?.person_id === personId) throw new Refused('space.lastHost');
}

export async function freeSlug(tx: Tx, name: string): Promise<string> {
  const wish = slugFrom(name);
  const taken = await tx.selectFrom('space').select('id').where('slug', '=', wish).executeTakeFirst();
  return taken || reservedSlugs.has(wish) ? markedSlug(name) : wish;
}

const markedSlug = (name: string) => `${slugFrom(name)}-${randomBytes(3).toString('hex')}`;

export function slugFrom(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '') || 'space';
}

const actorOf = (deed: Deed) => ({ actor: deed.by, at: deed.at });
