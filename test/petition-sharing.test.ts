import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../src/database/open.ts';
import { makeMember } from '../src/features/members/people.ts';
import { shareCode } from '../src/features/petitions/signing/keys.ts';
import { type MadePetition, makePetition, signAndConfirm, signaturesOf } from './support/petitions.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let petition: MadePetition;

beforeAll(async () => {
  place = await village();
});
beforeEach(async () => {
  place.clock.moveTo('2026-05-03T10:00:00Z');
  for (const table of ['attempts', 'letter', 'petition'] as const) await place.db.deleteFrom(table).execute();
  petition = await makePetition(place);
});
afterAll(() => place.close());

const room = () => `${petition.home}/sharing`;

/** What the page says, without its marks. */
const words = async (path = room()) => (await place.anna.read(path)).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

/** The code in the link that stands on one's own page. */
const linkOn = async (key: string) => /\?by=(\w+)/.exec(await place.carla.read(key))?.[1] ?? 'no link';

const carrierCalled = async (name: string, agrees: boolean) => {
  const { id } = await place.db.insertInto('carrier').values({ space_id: petition.id, name, pledged: 20, agrees, added_at: place.clock.now() }).returning('id').executeTakeFirstOrThrow();
  return shareCode(place.house.secrets, 'carrier', id);
};

/** Signatures as they stand on the disk, so many an hour from now on; each by the link of the one that `by` says, from 0. */
async function confirmedMany(count: number, by: (at: number) => number | null, hours = 0): Promise<void> {
  const moment = (at: number) => new Date(place.clock.now().getTime() + at * hours * 3_600_000);
  const ids: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const from = by(at);
    const address = `many-${at}@example.org`;
    const { id } = await place.db
      .insertInto('signature')
      .values({ space_id: petition.id, state: 'confirmed', name: `Unnamed ${at}`, name_key: `unnamed ${at}`, address, address_key: address, consent_version: 1, language: 'en', asked_at: moment(at), confirmed_at: moment(at), number: at + 1, channel: 'link', brought_by: from === null ? null : ids[from] ?? null })
      .returning('id').executeTakeFirstOrThrow();
    ids.push(id);
  }
}

describe('how a petition is passed on', () => {
  it('tells who came by whose link, and by which way, without a name', async () => {
    const first = await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org', { showsName: 'yes' });
    const second = await signAndConfirm(place, petition, 'Ruud Pieters', 'ruud@example.org', { by: await linkOn(first), via: 'qr' });
    await signAndConfirm(place, petition, 'Sipho Ndlovu', 'sipho@example.org', { by: await linkOn(first), via: 'mail' });
    await signAndConfirm(place, petition, 'Lin Chen', 'lin@example.org', { by: await linkOn(second) });
    const said = await words();
    expect(said).toContain('75% came by somebody’s link');
    expect(said).toContain('The longest chain is 2 links long');
    expect(said).toContain('One chain begins with somebody who came by no signer’s link. The largest brought 3 people.');
    expect(said).toContain('A signer who signed on 3 May 3 in all 2 by their link');
    expect(said).toContain('A signer who signed on 3 May 1 in all 1 by their link');
    expect(said).toContain('Too few signed, or too lately, to say what each brings');
    expect(await place.anna.read(room())).toContain('A scanned code: 1, 25%');
    for (const known of ['Noor', 'Ruud', 'Sipho', 'Lin Chen', '@example.org']) expect(said).not.toContain(known);
  });

  it('names the carriers who agreed to it, and those alone', async () => {
    const [agreed, other] = [await carrierCalled('Wietske Hoekstra', true), await carrierCalled('Mo Yildiz', false)];
    const first = await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org', { by: agreed });
    await signAndConfirm(place, petition, 'Ruud Pieters', 'ruud@example.org', { by: await linkOn(first) });
    await signAndConfirm(place, petition, 'Sipho Ndlovu', 'sipho@example.org', { by: other });
    const said = await words();
    expect(said).toContain('Wietske Hoekstra 2 in all 1 by their link');
    expect(said).toContain('Carrier 2 1 in all 1 by their link');
    expect(said).not.toContain('Mo Yildiz');
    await place.db.deleteFrom('carrier').where('space_id', '=', petition.id).execute();
    expect(await words()).toContain('Somebody who is no carrier any more 2 in all');
  });

  it('says what each signer brings, by day, and leaves young days open', async () => {
    await confirmedMany(60, (at) => (at >= 30 && at % 5 === 0 ? at % 7 : null), 2);
    place.clock.passHours(24 * 6);
    const said = await words();
    expect(said).toContain('As far as links show, each wave of signers is smaller than the one before');
    expect(said).toMatch(/Lately \(4–6 May\) each signer brought 0\.\d+ others, most likely between 0\.?\d* and 0\.\d+\./);
    expect(said).toMatch(/7 May, young/);
    expect(said).toContain('3 May 6 5 3 0.83 0.');
    expect(said).toContain('No stall is seen');
    expect(await place.anna.read(room())).toMatch(/<svg class="plot plot-wide"[^>]*aria-label="What signers of \d days brought each: between 0 and 0\.\d+"/);
  });

  it('says where it stalls, and what could be done, as long as people can sign', async () => {
    // Forty a day: until the end of 5 May (in Amsterdam) each second one brings one on the same day, later nobody does.
    await confirmedMany(280, (at) => (at < 100 && at % 2 === 1 ? at - 1 : null), 0.6);
    place.clock.passHours(24 * 10);
    const said = await words();
    expect(said).toContain('It has stalled since 6 May');
    expect(said).toMatch(/Who signed from then on brought 0 others each within 3 days of signing; those before them brought 0\.\d+\./);
    expect(await place.anna.read(room())).toContain(`href="${petition.home}/carriers">Ask a carrier</a>`);
    await place.db.updateTable('petition').set({ closed_at: place.clock.now() }).where('space_id', '=', petition.id).execute();
    expect(await words()).not.toContain('Ask a carrier');
  });

  it('counts only what counts, and those whom somebody brought who took their signature back', async () => {
    const first = await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org');
    const link = await linkOn(first);
    const second = await signAndConfirm(place, petition, 'Ruud Pieters', 'ruud@example.org', { by: link });
    await signAndConfirm(place, petition, 'Sipho Ndlovu', 'sipho@example.org', { by: link });
    await place.carla.post(`${first}/withdrawal`);
    expect(await words()).toContain('100% came by somebody’s link 2 signatures that count');
    const rows = await signaturesOf(place, petition);
    await place.db.updateTable('signature').set({ state: 'set_aside' }).where('id', '=', rows[2]?.id ?? 0).execute();
    expect(await words()).toContain('One signature that counts, by whose link it came.');
    await place.carla.post(`${second}/withdrawal`);
    expect(await words()).toContain('Nobody has come by a link yet');
  });

  it('knows nothing of those who have not confirmed, of paper, and of links of another petition', async () => {
    const other = await makePetition(place, { name: 'Another' });
    const abroad = await linkOn(await signAndConfirm(place, other, 'Noor van Dam', 'noor@example.org'));
    await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org', { by: abroad });
    await place.carla.post(`${petition.home}/signatures`, { name: 'Not Yet', email: 'later@example.org', agrees: 'yes', consent: '1', by: abroad });
    expect(await words()).toContain('One person has signed, and by nobody’s link.');
  });

  it('says the same once everything about signers is erased', async () => {
    const first = await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org');
    await signAndConfirm(place, petition, 'Ruud Pieters', 'ruud@example.org', { by: await linkOn(first) });
    const before = await words();
    await place.db.updateTable('signature').set({ name: null, name_key: null, address: null, address_key: null, network: null, person_id: null }).where('space_id', '=', petition.id).execute();
    expect(await words()).toBe(before);
  });

  it('counts those whom a member brought who erased themselves, and keeps the carrier they were as a number', async () => {
    const member = await transact(place.db, (tx) => makeMember(tx, { name: 'Gijs Bakker', address: 'gijs@example.org', language: 'en', at: place.clock.now() }));
    const gijs = await place.as(member);
    await gijs.post(`${petition.home}/signatures`, { agrees: 'yes', consent: '1' });
    const [own] = await signaturesOf(place, petition);
    const carrier = await carrierCalled('Gijs Bakker', true);
    await place.db.updateTable('carrier').set({ person_id: member }).where('space_id', '=', petition.id).execute();
    await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org', { by: shareCode(place.house.secrets, 'signature', own?.id ?? 0) });
    await signAndConfirm(place, petition, 'Ruud Pieters', 'ruud@example.org', { by: carrier });
    expect(await words()).toContain('Gijs Bakker 1 in all');
    expect((await gijs.post('/me?_method=DELETE', { sure: 'yes' })).status).toBe(303);
    const said = await words();
    expect(said).toContain('100% came by somebody’s link 2 signatures that count');
    expect(said).not.toContain('Gijs');
  });

  it('shows the one next step where nobody has come by a link', async () => {
    const page = await place.anna.read(room());
    expect(page).toContain('Nobody has come by a link yet');
    expect(page.match(/button-primary/g)).toHaveLength(1);
    expect(page).toContain(`href="${petition.home}/carriers"`);
  });

  it('speaks Dutch', async () => {
    const first = await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org');
    await signAndConfirm(place, petition, 'Ruud Pieters', 'ruud@example.org', { by: await linkOn(first) });
    await place.db.updateTable('person').set({ language: 'nl' }).where('id', '=', place.anna.id ?? 0).execute();
    const said = await words();
    await place.db.updateTable('person').set({ language: 'en' }).where('id', '=', place.anna.id ?? 0).execute();
    expect(said).toContain('Iemand die tekende op 3 mei 1 in totaal 1 via hun link');
    expect(said).toContain('50% kwam via iemands link');
  });
});

describe('the room', () => {
  it('is for its hosts alone, and stands among their rooms', async () => {
    for (const who of [place.carla, place.els, place.fatima]) expect([303, 404]).toContain(await who.status(room()));
    expect(await place.bram.status(room())).toBe(200);
    expect(await place.anna.read(`${petition.home}/signatures`)).toContain(`href="${room()}"`);
    expect(await place.carla.read(petition.home)).not.toContain(room());
  });

  it('is closed to hosts of other spaces, and no room of a space that is no petition', async () => {
    const space = await place.makeSpace({ name: 'Compost' });
    await place.db.updateTable('membership').set({ role: 'host' }).where('space_id', '=', space.id).where('person_id', '=', place.els.id ?? 0).execute();
    expect(await place.els.status(room())).toBe(404);
    expect(await place.anna.status(`/petitions/${space.slug}/sharing`)).toBe(404);
  });
});
