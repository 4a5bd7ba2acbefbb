import { sql } from 'kysely';
import type { Language } from '../../../database/schema.ts';
import type { Tx } from '../../../database/open.ts';
import { countTogether, isOver, spendTogether } from '../../../platform/access/limits.ts';
import type { Proof } from '../../../platform/access/proof.ts';
import { addJob } from '../../../platform/jobs/add.ts';
import { letterAgain, letterOnce } from './letter-line.ts';
import type { Channel } from './sign-input.ts';

/** What somebody signed with, before their letter has shown that the address is theirs. */
export interface SignUp {
  readonly spaceId: number;
  readonly name: string;
  readonly nameKey: string;
  readonly address: string;
  /** The mailbox behind the address, however it is written. */
  readonly mailbox: string;
  readonly place: string | null;
  readonly comment: string | null;
  readonly showsName: boolean;
  readonly wantsNews: boolean;
  readonly wantsMore: boolean;
  /** The version of the text that was agreed to. */
  readonly consent: number;
  readonly language: Language;
  readonly at: Date;
  readonly broughtBy: number | null;
  readonly carrier: number | null;
  readonly channel: Channel;
  /** As they are counted, and as it is kept. */
  readonly client: string;
  readonly networkAround: string;
  readonly network: string;
  /** The mailbox that was typed by mistake before. */
  readonly corrects: string | null;
  /** That somebody took trouble; null where none was asked for, or given. */
  readonly proof: Proof | null;
}

/** Whether an address has signed already is not told: its own letter says so. */
export type Asked = 'asked' | 'wants-proof' | 'too-often';

const mostConfirmedOfAddress = 2;
const mostPendingOfAddress = 4;

interface Known {
  readonly id: number;
  readonly spaceId: number;
  readonly mailbox: string;
  readonly nameKey: string;
  readonly isPending: boolean;
}

/** Writes down many at once, and puts a letter to each in line. */
export async function signUp(tx: Tx, all: readonly SignUp[]): Promise<readonly Asked[]> {
  const outcomes = await lookedAt(tx, all);
  const taken = all.filter((_, at) => outcomes[at] === 'asked');
  if (taken.length > 0) await writeDown(tx, taken);
  return outcomes;
}

/** Who comes too often is refused; who comes unusually often, or to a petition to which many come who confirm nothing, shows first that they took trouble. */
async function lookedAt(tx: Tx, all: readonly SignUp[]): Promise<readonly Asked[]> {
  const clients = await countTogether(tx, 'signatures-of-client', all.map(({ client }) => client));
  const networks = await countTogether(tx, 'signatures-of-network', all.map(({ networkAround }) => networkAround));
  const wary = await waryOnes(tx, all);
  const isUnusual = (at: number, spaceId: number) => wary.has(spaceId) || (clients[at] ?? 0) > usual.ofClient || (networks[at] ?? 0) > usual.ofNetwork;
  const proven = await provenAmong(tx, all.filter(({ spaceId }, at) => isUnusual(at, spaceId)));
  return all.map((each, at) => {
    if (isOver('signatures-of-client', clients[at] ?? 0) || isOver('signatures-of-network', networks[at] ?? 0)) return 'too-often';
    return isUnusual(at, each.spaceId) && !proven.has(each) ? 'wants-proof' : 'asked';
  });
}

/** So many from one connection, and from the network around it, in ten minutes are nothing unusual: a family, a class, a street. */
const usual = { ofClient: 30, ofNetwork: 300 };

/** Those petitions to which many come who confirm nothing (watch/wary.ts). */
async function waryOnes(tx: Tx, all: readonly SignUp[]): Promise<ReadonlySet<number>> {
  const [first] = all;
  if (!first) return new Set();
  const rows = await tx.selectFrom('petition').select('space_id as id').where('wants_proof_until', '>', first.at).where('space_id', 'in', [...new Set(all.map(({ spaceId }) => spaceId))]).execute();
  return new Set(rows.map(({ id }) => id));
}

/** Each proof is good once, and those who waited instead of having worked are few from one network. */
async function provenAmong(tx: Tx, asked: readonly SignUp[]): Promise<ReadonlySet<SignUp>> {
  const brought = asked.flatMap((signedUp) => (signedUp.proof ? [{ signedUp, ...signedUp.proof }] : []));
  if (brought.length === 0) return new Set();
  const used = await spendTogether(tx, 'proofs', brought.map(({ id }) => id));
  const fresh = brought.filter((_, at) => !used[at]);
  const patient = fresh.filter(({ way }) => way === 'patience');
  const tooMany = patient.length === 0 ? [] : await spendTogether(tx, 'patience-of-network', patient.map(({ signedUp }) => signedUp.networkAround));
  const refused = new Set(patient.filter((_, at) => tooMany[at]));
  return new Set(fresh.filter((each) => !refused.has(each)).map(({ signedUp }) => signedUp));
}

async function writeDown(tx: Tx, taken: readonly SignUp[]): Promise<void> {
  await forgetMistakes(tx, taken.filter(({ corrects }) => corrects !== null));
  const known = await knownOf(tx, taken);
  const full = await spendTogether(tx, 'signing-letters-to-address', taken.map(boxOf));
  const fresh = new Map<string, SignUp>();
  const [again, already]: [Known[], Known[]] = [[], []];
  for (const each of taken.filter((_, at) => !full[at])) {
    const same = known.get(boxOf(each)) ?? [];
    const mine = same.find(({ nameKey }) => nameKey === each.nameKey);
    const confirmed = same.filter(({ isPending }) => !isPending);
    if (mine) (mine.isPending ? again : already).push(mine);
    else if (confirmed.length >= mostConfirmedOfAddress) already.push(...confirmed.slice(0, 1));
    else if (same.length - confirmed.length < mostPendingOfAddress) fresh.set(`${boxOf(each)} ${each.nameKey}`, each);
  }
  const made = await insert(tx, [...fresh.values()]);
  const at = taken[0]?.at ?? new Date(0);
  await letterOnce(tx, made, 'confirm', 0, at);
  await letterAgain(tx, again, at);
  // Once a day at most: whoever types the address of others writes them no second one.
  await letterOnce(tx, already, 'already', Math.floor(at.getTime() / 86_400_000), at);
  await addJob(tx, 'send-signature-letters', {});
}

const boxOf = ({ spaceId, mailbox }: Pick<SignUp, 'spaceId' | 'mailbox'>) => `${spaceId} ${mailbox}`;

/** Who mistyped their address a moment ago, on the same network and under the same name, signs anew in its place. */
async function forgetMistakes(tx: Tx, corrected: readonly SignUp[]): Promise<void> {
  for (const { spaceId, corrects, nameKey, network, at } of corrected) {
    await tx
      .deleteFrom('signature')
      .where('space_id', '=', spaceId)
      .where('address_key', '=', corrects)
      .where('name_key', '=', nameKey)
      .where('network', '=', network)
      .where('state', '=', 'pending')
      .where('asked_at', '>', new Date(at.getTime() - 3_600_000))
      .execute();
  }
}

/** Those who signed with one of these mailboxes, by mailbox. */
async function knownOf(tx: Tx, taken: readonly SignUp[]): Promise<ReadonlyMap<string, Known[]>> {
  const { rows } = await sql<Known>`
    select distinct signature.id, signature.space_id as "spaceId", address_key as mailbox, name_key as "nameKey", state = 'pending' as "isPending"
    from unnest(${taken.map(({ spaceId }) => spaceId)}::bigint[], ${taken.map(({ mailbox }) => mailbox)}::text[]) as typed (space_id, mailbox)
    join signature on signature.space_id = typed.space_id and address_key = typed.mailbox
    order by 1`.execute(tx);
  const known = new Map<string, Known[]>();
  for (const row of rows) known.set(boxOf(row), [...(known.get(boxOf(row)) ?? []), row]);
  return known;
}

/** Where another process was quicker with the same name and address, nothing is written, and it has seen to the letter. */
async function insert(tx: Tx, fresh: readonly SignUp[]): Promise<{ id: number; spaceId: number }[]> {
  const { rows } = await sql<{ id: number; spaceId: number }>`
    insert into signature (space_id, name, name_key, address, address_key, place, comment, shows_name, wants_news, wants_more, consent_version, language, asked_at, brought_by, carrier_id, channel, network)
    select "spaceId", name, "nameKey", address, mailbox, place, comment, "showsName", "wantsNews", "wantsMore", consent, language, at, "broughtBy", carrier, channel, network
    from jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb) as typed (
      "spaceId" bigint, name text, "nameKey" text, address text, mailbox text, place text, comment text, "showsName" boolean, "wantsNews" boolean, "wantsMore" boolean,
      consent integer, language language, at timestamptz, "broughtBy" bigint, carrier bigint, channel text, network text)
    on conflict (space_id, address_key, name_key) where address_key is not null do nothing
    returning id, space_id as "spaceId"`.execute(tx);
  return rows;
}
