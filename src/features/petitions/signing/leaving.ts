import { sql } from 'kysely';
import { transact, type Tx } from '../../../database/open.ts';
import type { House } from '../../../platform/house.ts';
import { filled } from '../../../platform/mail/letter.ts';
import { newsLetter } from '../news/letter.ts';
import { refusedAmong } from '../../../platform/mail/refusals.ts';
import { signatureKey } from './keys.ts';
import { isWanted, signatureLetter, type WaitingLetter } from './letters.ts';

/** So many are on their way before it is written down that they have left: a crash sends no more of them twice. */
const mostOnTheWay = 20;
/** So many are looked at for them: many are not wanted any more, since whoever has signed needs no letter to do so. */
const mostLookedAt = 300;
const mostTries = 12;

type Leaving =
  | { readonly id: number; readonly as: 'sent' | 'unwanted' }
  | { readonly id: number; readonly as: 'refused' | 'later'; readonly failure: string };

/** Sends what waits, in order, as fast as the mail server takes it, until nothing is due. */
export async function sendSignatureLetters(house: House): Promise<void> {
  for (;;) {
    const goesOn = await transact(house.db, async (tx) => {
      // One at a time, so that they leave in order. A lock that ends with its transaction holds nobody up after a crash.
      const { rows } = await sql<{ isMine: boolean }>`select pg_try_advisory_xact_lock(${lineLock}) as "isMine"`.execute(tx);
      if (!rows[0]?.isMine) return false;
      const waiting = await nextInLine(tx, house.clock.now());
      const { wanted, unwanted } = await sorted(house, tx, waiting);
      const left = [...unwanted.map(({ id }): Leaving => ({ id, as: 'unwanted' })), ...(await Promise.all(wanted.slice(0, mostOnTheWay).map((letter) => leave(house, tx, letter))))];
      await writeDown(tx, left, house.clock.now());
      // A server that takes nothing is asked again in some minutes, not at once.
      return waiting.length > 0 && left.some(({ as }) => as !== 'later');
    });
    // Whoever found the lock taken has left it to this one: what they came for is seen now.
    if (!goesOn && !(await isAnyDue(house))) return;
  }
}

const lineLock = 4712;

async function isAnyDue({ db, clock }: House): Promise<boolean> {
  const { rows } = await sql`
    select from signature_letter where sent_at is null and dropped_at is null and due_at <= ${clock.now()} and not exists (select from pg_locks where locktype = 'advisory' and objid = ${lineLock} and database = (select oid from pg_database where datname = current_database())) limit 1`.execute(db);
  return rows.length > 0;
}

async function nextInLine(tx: Tx, now: Date): Promise<WaitingLetter[]> {
  const { rows } = await sql<WaitingLetter>`
    select letter.id, letter.space_id as "spaceId", letter.kind, letter.tries, signature.id as "signatureId", signature.state, signature.name, address, address_key as mailbox, signature.language,
           asked_at as "askedAt", number as nth, wants_news as "wantsNews", wants_more as "wantsMore", refusals, coalesce(translation.title, space.name) as petition, coalesce(translation.ask, space.purpose) as ask, coalesce(space.time_zone, home.time_zone) as zone,
           closed_at is not null as "isClosed", home.name as organisation,
           json_build_object('title', coalesce(told.title, news.title, ''), 'body', coalesce(told.body, news.body, ''), 'html', coalesce(told.html, news.html, ''), 'path', case when letter.kind = 'carry_on' and onward.slug is not null then '/spaces/' || onward.slug else '/petitions/' || space.slug end) as news
    from (
      select * from signature_letter where sent_at is null and dropped_at is null and due_at <= ${now}
      order by due_at, id limit ${mostLookedAt} for update skip locked
    ) letter
    join signature on signature.space_id = letter.space_id and signature.id = signature_id
    join petition on petition.space_id = letter.space_id
    join space on space.id = letter.space_id
    join space home on home.id = 1
    left join space onward on onward.id = petition.carries_on_in
    left join petition_update news on letter.kind in ('update', 'carry_on') and news.space_id = letter.space_id and news.id = letter.about
    left join petition_translation translation on translation.space_id = letter.space_id and translation.language = signature.language and translation.language <> space.language
    left join petition_update_translation told on told.space_id = news.space_id and told.update_id = news.id and told.language = signature.language
    order by due_at, letter.id`.execute(tx);
  return rows;
}

async function sorted(house: House, tx: Tx, waiting: readonly WaitingLetter[]): Promise<{ wanted: WaitingLetter[]; unwanted: WaitingLetter[] }> {
  const maybe = waiting.filter(isWanted);
  const refused = await refusedAmong(tx, house.secrets, maybe.map(refusedAs));
  const wanted = maybe.filter((letter) => !refused.has(refusedAs(letter)));
  return { wanted, unwanted: waiting.filter((letter) => !wanted.includes(letter)) };
}

async function leave(house: House, tx: Tx, waiting: WaitingLetter): Promise<Leaving> {
  const { id, kind, tries } = waiting;
  const letter = kind === 'update' || kind === 'carry_on' ? newsLetter(house, waiting, waiting.news) : signatureLetter(house, { ...waiting, kind });
  if (!house.post.hasServer) {
    await house.post.write(tx, letter);
    return { id, as: 'sent' };
  }
  try {
    await house.post.dispatch(`signature-letter-${waiting.spaceId}-${id}`, filled(letter, signatureKey(house.secrets, { id: waiting.signatureId, askedAt: waiting.askedAt })));
    return { id, as: 'sent' };
  } catch (error) {
    const failure = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    house.log.warn({ failure, letter: id }, 'a letter to a signer was not taken');
    return { id, as: isForGood(error) || tries + 1 >= mostTries ? 'refused' : 'later', failure };
  }
}

/** Under what somebody refuses letters about one petition alone. */
export const refusedAs = ({ spaceId, mailbox }: { readonly spaceId: number; readonly mailbox: string | null }): string => `petition-${spaceId}:${mailbox ?? ''}`;

/** A mail server says 5xx for what will be no better tomorrow (RFC 5321). */
const isForGood = (error: unknown): boolean => error instanceof Error && 'responseCode' in error && Number(error.responseCode) >= 500;

async function writeDown(tx: Tx, left: readonly Leaving[], now: Date): Promise<void> {
  const [gone, unwanted] = [left.filter(({ as }) => as === 'sent'), left.filter(({ as }) => as === 'unwanted')];
  if (gone.length > 0) await tx.updateTable('signature_letter').set({ sent_at: now, failure: null }).where('id', 'in', gone.map(({ id }) => id)).execute();
  if (unwanted.length > 0) await tx.updateTable('signature_letter').set({ dropped_at: now }).where('id', 'in', unwanted.map(({ id }) => id)).execute();
  for (const each of left) {
    if (each.as === 'refused') await giveUp(tx, each, now);
    // Twice as long each time: two minutes, four, eight … a day and a half in all.
    if (each.as === 'later') await sql`update signature_letter set tries = tries + 1, failure = ${each.failure}, due_at = ${now}::timestamptz + least(power(2, tries + 1), 720) * interval '1 minute' where id = ${each.id}`.execute(tx);
  }
}

async function giveUp(tx: Tx, { id, failure }: { id: number; failure: string }, now: Date): Promise<void> {
  await sql`
    with dropped as (update signature_letter set dropped_at = ${now}, failure = ${failure} where id = ${id} returning space_id, signature_id)
    update signature set refusals = refusals + 1 from dropped where signature.space_id = dropped.space_id and signature.id = signature_id`.execute(tx);
}
