import type { Browser, Village } from './village.ts';

/** What Anna fills in after the harvest day. */
export const harvest = { name: 'Harvest day', eventOn: '2026-05-10', option1: 'Build a tool shed', option2: 'Walk along gardens', option3: '', visibility: 'open', language: 'en' };

export interface Round {
  readonly id: number;
  readonly slug: string;
  readonly room: string;
  /** Numbers of the purposes that it began with. */
  readonly purposes: readonly number[];
}

/** A group after an event that Anna began. */
export async function beginRound(place: Village, wishes: Partial<typeof harvest> = {}): Promise<Round> {
  const answer = await place.anna.post('/events', { ...harvest, ...wishes });
  if (answer.status !== 303) throw new Error(`Beginning was answered with ${answer.status}`);
  const slug = /^\/spaces\/([^/]+)\/round$/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
  const { id } = await place.db.selectFrom('space').select('id').where('slug', '=', slug).executeTakeFirstOrThrow();
  const purposes = await place.db.selectFrom('purpose_option').select('id').where('space_id', '=', id).orderBy('id').execute();
  return { id, slug, room: `/spaces/${slug}/round`, purposes: purposes.map((each) => each.id) };
}

/** Puts people on the list, as a host does in two steps. */
export async function bring(place: Village, { slug }: Round, addresses: string): Promise<Response> {
  const understood = await place.anna.post(`/spaces/${slug}/participants/lists`, { addresses });
  return place.anna.post(`${understood.headers.get('location') ?? ''}/asking`);
}

/** A round that Anna has opened. */
export async function openRound(place: Village, wishes: Partial<typeof harvest> = {}): Promise<Round> {
  const round = await beginRound(place, wishes);
  await place.anna.post(`${round.room}/opening`);
  return round;
}

/** The newest letter to somebody about a round, as they get it. */
export async function letterTo(place: Village, address: string): Promise<string> {
  const letter = await place.db.selectFrom('letter').select('id').where('address', '=', address).orderBy('made_at', 'desc').orderBy('sent_at').limit(1).executeTakeFirst();
  return letter ? ((await place.house.post.read(letter.id))?.text ?? '') : '';
}

/** Their own link, out of that letter. */
export async function linkOf(place: Village, address: string): Promise<string> {
  return /\/round\/[\w-]+/.exec(await letterTo(place, address))?.[0] ?? 'no link';
}

/** The address that stands on the wall, as somebody types it. */
export async function typedOf(place: Village, { room }: Round): Promise<string> {
  const [, shown = ''] = /class="wall-address">(.*?)<\/p>/.exec(await place.anna.read(`${room}/code`)) ?? [];
  return shown.replace(/<[^>]+>/g, '').replace(/^[^/]+/, '');
}

/** The address that the code on the wall leads to. */
export async function wallOf(place: Village, round: Round): Promise<string> {
  return (await place.carla.get(await typedOf(place, round))).headers.get('location') ?? 'no code';
}

/** Somebody who wants it, by their own link. */
export function sayYes(who: Browser, link: string, purpose: number, more: Record<string, string> = {}): Promise<Response> {
  return who.post(link, { answer: 'yes', [`purpose-${purpose}`]: 'on', duration: 'six-weeks', ...more });
}

/** So many people, of one round only. */
export const guestsOf = ({ id }: Round, count: number) => Array.from({ length: count }, (_, at) => `Guest ${at} <${guestOf({ id }, at)}>`).join('\n');

export const guestOf = ({ id }: Pick<Round, 'id'>, at: number) => `guest-${at}-${id}@example.org`;
