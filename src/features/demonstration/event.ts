import type { Duration } from '../../core/quorum/quorum.ts';
import { dayIn, daysAfter } from '../../core/calendar.ts';
import type { Tx } from '../../database/open.ts';
import { beginGroup, openRound, say } from '../events/public.ts';
import { before, numberOf, type Numbers } from './people-and-days.ts';

interface Guest {
  readonly name: string;
  /** What they want of a group, by its place among the purposes; empty for "no, thanks". Nothing for who has not answered yet. */
  readonly wants?: readonly number[];
  readonly duration?: Duration;
  readonly hosts?: boolean;
  readonly ownWords?: string;
  readonly promises?: { readonly inDays: number; readonly cue: string; readonly deed: string };
}

const eventDaysAgo = 3;
const initiator = 'jelle';
const purposes = ['Repair together once a month, in the library', 'Lend each other tools', 'Learn to mend clothes'];

const guests: readonly Guest[] = [
  { name: 'Marga Dekker', wants: [0, 1], duration: 'three-months', hosts: true, promises: { inDays: 4, cue: 'when the library opens', deed: 'I ask for the room downstairs' } },
  { name: 'Olu Adeyemi', wants: [0], duration: 'open' },
  { name: 'Wim Schouten', wants: [1], duration: 'six-weeks', ownWords: 'A list of who can mend what' },
  { name: 'Hanneke Blom', wants: [0, 2], duration: 'three-months' },
  { name: 'Davide Conti', wants: [0], duration: 'one-meeting' },
  { name: 'Saskia Kuiper', wants: [2], duration: 'six-weeks' },
  { name: 'Peter Jongsma', wants: [] },
  { name: 'Rania Saleh', wants: [0, 2], duration: 'three-months' },
  { name: 'Joke Veenstra', wants: [0, 1], duration: 'three-months' },
  { name: 'Mehmet Kaya', wants: [1], duration: 'open' },
  { name: 'Trudy de Boer', wants: [] },
  { name: 'Aleksander Nowak', wants: [0], duration: 'six-weeks' },
  ...['Nienke Postma', 'Cor Hendriks', 'Grace Mensah', 'Sjoerd Wiersma', 'Lin Chen', 'Bea van Rijn', 'Youssef Amrani', 'Thea Mulder', 'Koos Brandsma', 'Ilse Verhoeven', 'Ravi Sharma'].map((name) => ({ name })),
];

/** A group that people may want after an evening that they liked: they have been asked, and half of them have answered. */
export async function makeDemoEvent(tx: Tx, people: Numbers, now: Date): Promise<void> {
  const at = before(now, eventDaysAgo, '20:30');
  const by = numberOf(people, initiator);
  const today = dayIn('UTC', now.getTime());
  const { id } = await beginGroup(tx, { name: 'After the repair evening', visibility: 'listed', language: 'en', eventOn: daysAfter(today, -eventDaysAgo), options: purposes }, { by, at });
  await openRound(tx, id, at);
  const options = await tx.selectFrom('purpose_option').select('id').where('space_id', '=', id).orderBy('id').execute();
  const expiresAt = new Date(at.getTime() + 180 * 86_400_000);
  for (const guest of guests) {
    const participant = { space_id: id, name: guest.name, address: `${guest.name.toLowerCase().replaceAll(' ', '.')}@example.org`, language: 'en' as const, expires_at: expiresAt, added_at: at, asked_at: at };
    const { id: number } = await tx.insertInto('participant').values(participant).returning('id').executeTakeFirstOrThrow();
    await answer(tx, { id: number, spaceId: id }, guest, options.map((option) => option.id), { at: before(now, eventDaysAgo - 1, '9:00'), today });
  }
}

async function answer(tx: Tx, participant: { id: number; spaceId: number }, { wants, duration, hosts, ownWords, promises }: Guest, options: readonly number[], { at, today }: { at: Date; today: string }): Promise<void> {
  if (!wants) return;
  const firstStep = promises ? { cue: promises.cue, deed: promises.deed, dueOn: daysAfter(today, promises.inDays) } : null;
  const wanted = duration && { supports: options.filter((_, place) => wants.includes(place)), ownWords: ownWords ?? '', duration, hosts: hosts ?? false, sharesAddress: true, firstStep };
  await say(tx, participant, wanted ?? null, { by: 'letter', at });
}
