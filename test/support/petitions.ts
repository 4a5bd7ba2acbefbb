import { transact } from '../../src/database/open.ts';
import { keepConsent } from '../../src/features/petitions/consent.ts';
import { circleCode } from '../../src/features/petitions/circle.ts';
import { addMember, createSpace, moveSpace } from '../../src/features/spaces/public.ts';
import { workOff } from './jobs.ts';
import type { Browser, Village } from './village.ts';

export interface MadePetition {
  readonly id: number;
  readonly slug: string;
  readonly home: string;
  /** The link of the first circle. */
  readonly circle: string;
}

interface PlanWishes {
  readonly goal?: number | null;
  readonly name?: string;
}

/** As it is before the first petition, at ten o'clock UTC on 14 May 2026. */
export async function beforePetitions(place: Village): Promise<void> {
  place.clock.moveTo('2026-05-14T10:00:00Z');
  for (const table of ['attempts', 'letter', 'petition'] as const) await place.db.deleteFrom(table).execute();
  await place.db.deleteFrom('installation').where('name', '=', 'petitions-begin').execute();
  await place.db.deleteFrom('space').where('id', '<>', 1).execute();
}

/** A petition that Anna and Bram carry: open to everybody, or as a plan that only they see. */
export async function makePetition(place: Village, { isOpen = true, goal = 1200, name = 'Let the banks bloom' }: PlanWishes & { isOpen?: boolean } = {}): Promise<MadePetition> {
  const at = place.clock.now();
  const deed = { by: place.anna.id ?? 0, at };
  const space = await transact(place.db, async (tx) => {
    const made = await createSpace(tx, { name, purpose: 'We ask the board to mow the banks after 1 August.', forWhom: '', visibility: 'open', language: 'en' }, deed, 'founding', 'petition');
    await addMember(tx, made.id, place.bram.id ?? 0, 'host', at);
    await tx.insertInto('petition').values({ space_id: made.id, opened_at: isOpen ? at : null }).execute();
    await tx
      .insertInto('petition_plan')
      .values({
        space_id: made.id, version: 1, written_at: at, written_by: deed.by, ask: 'We ask the board to mow the banks after 1 August.', story: 'What flowers sets seed in July.', story_html: '<p>What flowers sets seed in July.</p>',
        decides: 'the water board Merle & Veen', reached_how: 'By its clerk', goal, goal_why: 'From there on it is on the agenda.', deliver_on: '2026-09-01', deliver_how: 'at 20:00', if_no: 'We ask for a trial.',
        milestones: JSON.stringify([{ count: 300, words: 'heard' }, { count: 600, words: 'a letter back' }]),
      })
      .execute();
    await keepConsent(tx, made.id, at);
    if (isOpen) await moveSpace(tx, made.id, { to: 'open', way: 'plan', reason: '' }, deed);
    return made;
  });
  return { ...space, home: `/petitions/${space.slug}`, circle: `/circle/${await circleCode(place.db, place.house.secrets, space.id)}` };
}

/** A form as a browser sends it, with what stands in it unseen. */
export const typedBy = (name: string, email: string, more: Record<string, string> = {}): Record<string, string> => ({ name, email, agrees: 'yes', consent: '1', ...more });

/** Signs as a stranger; the status of the answer. */
export async function signAt(browser: Browser, petition: MadePetition, name: string, email: string, more: Record<string, string> = {}): Promise<Response> {
  return browser.post(`${petition.home}/signatures`, typedBy(name, email, more));
}

export const signaturesOf = (place: Village, { id }: MadePetition) => place.db.selectFrom('signature').selectAll().where('space_id', '=', id).orderBy('id').execute();

export const tallyOf = (place: Village, { id }: MadePetition) =>
  place.db.selectFrom('petition_tally').select(['confirmed', 'withdrawn', 'set_aside', 'paper', 'numbered']).where('space_id', '=', id).executeTakeFirstOrThrow();

/** The newest link in the letters to an address that a mail server would have taken; they are read in the outbox here. */
export async function keyIn(place: Village, address: string): Promise<string> {
  await workOff(place);
  const newest = await place.db.selectFrom('signature_letter').innerJoin('signature', 'signature.id', 'signature_letter.signature_id').select('signature.id').where('address', '=', address).where('sent_at', 'is not', null).orderBy('signature_letter.id', 'desc').limit(1).executeTakeFirst();
  const letter = newest && (await place.db.selectFrom('letter').select('id').where('opens', '=', `signature:${newest.id}`).limit(1).executeTakeFirst());
  const read = letter && (await place.house.post.read(letter.id));
  return /\/signatures\/[\w-]+/.exec(read?.text ?? '')?.[0] ?? 'no key';
}

/** Signs and presses the button in the letter; the link of the signature. */
export async function signAndConfirm(place: Village, petition: MadePetition, name: string, email: string, more: Record<string, string> = {}): Promise<string> {
  await signAt(place.carla, petition, name, email, more);
  const key = await keyIn(place, email);
  await place.carla.post(`${key}/confirmation`);
  return key;
}
