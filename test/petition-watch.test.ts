import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { watchSignatures } from '../src/features/petitions/public.ts';
import { beforePetitions, type MadePetition, makePetition, signAndConfirm, signaturesOf, tallyOf, typedBy } from './support/petitions.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let petition: MadePetition;

beforeAll(async () => {
  place = await village({ settings: { TRUSTED_PROXIES: '127.0.0.1' } });
});
beforeEach(async () => {
  await beforePetitions(place);
  petition = await makePetition(place);
});
afterAll(() => place.close());

const confirmedFrom = (domain: string, network: string | null, count: number, first = 1) =>
  place.db
    .insertInto('signature')
    .values(Array.from({ length: count }, (_, at) => {
      const address = `signer-${first + at}@${domain}`;
      return { space_id: petition.id, state: 'confirmed' as const, name: `Signer ${first + at}`, name_key: `signer ${first + at}`, address, address_key: address, consent_version: 1, language: 'en' as const, asked_at: place.clock.now(), confirmed_at: place.clock.now(), number: first + at, network };
    }))
    .execute();

const reviews = () => place.db.selectFrom('signing_review').selectAll().where('space_id', '=', petition.id).orderBy('id').execute();
const room = () => `${petition.home}/signatures`;

describe('signatures that came in an unusual way', () => {
  it('are noticed once, set aside and brought back, with a word on the page and in the record', async () => {
    await confirmedFrom('example.org', 'one-network', 20);
    await confirmedFrom('example.net', null, 5, 21);
    for (const _ of [1, 2]) await watchSignatures(place.house);
    expect((await reviews()).map(({ kind, signatures }) => ({ kind, signatures }))).toEqual([{ kind: 'network', signatures: 20 }, { kind: 'domain', signatures: 20 }]);
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 25 });
    const [network] = await reviews();
    const look = `${petition.home}/looks/${network?.id}`;
    expect(await place.anna.read(room())).toContain('20 signatures from one network');
    for (const _ of [1, 2]) expect((await place.anna.post(look, { outcome: 'set_aside' })).status).toBe(303);
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 5, set_aside: 20 });
    expect(await signaturesOf(place, petition)).toHaveLength(25);
    expect(await place.carla.read(petition.home)).toContain('20 signatures are set aside and being looked at.');
    await place.anna.post(look, { outcome: 'kept' });
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 25, set_aside: 0 });
    const record = await place.db.selectFrom('audit').select(['action', 'actor']).where('space_id', '=', petition.id).where('action', 'like', 'signatures.%').orderBy('id').execute();
    expect(record).toEqual([{ action: 'signatures.setAside', actor: place.anna.id }, { action: 'signatures.kept', actor: place.anna.id }]);
  });

  it('are not raised again for a day once somebody has kept them', async () => {
    await confirmedFrom('school.example.org', 'school', 30);
    await watchSignatures(place.house);
    for (const { id } of await reviews()) await place.anna.post(`${petition.home}/looks/${id}`, { outcome: 'kept' });
    await watchSignatures(place.house);
    expect((await reviews()).every(({ settled_at: settled }) => settled !== null)).toBe(true);
  });

  it('come from thrown-away addresses', async () => {
    await confirmedFrom('mailinator.com', null, 3);
    await watchSignatures(place.house);
    expect((await reviews()).map(({ kind, about }) => ({ kind, about }))).toEqual([{ kind: 'disposable', about: 'mailinator.com' }]);
  });

  it('leaves alone what came over days, and other petitions', async () => {
    const other = await makePetition(place, { name: 'Another' });
    for (let day = 0; day < 20; day += 1) {
      await confirmedFrom('firm.example.org', 'firm', 1, day + 1);
      place.clock.passHours(24);
      await watchSignatures(place.house);
    }
    expect(await reviews()).toEqual([]);
    await confirmedFrom('firm.example.org', 'firm', 20, 100);
    await watchSignatures(place.house);
    const [review] = await reviews();
    expect((await place.anna.post(`${other.home}/looks/${review?.id}`, { outcome: 'set_aside' })).status).toBe(404);
    await place.anna.post(`${petition.home}/looks/${review?.id}`, { outcome: 'set_aside' });
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 20, set_aside: 20 });
  });

  it('is for hosts alone', async () => {
    for (const who of [place.carla, place.els, place.fatima]) expect([303, 404]).toContain(await who.status(room()));
    expect(await place.anna.read(room())).toContain('Nothing unusual has come.');
  });
});

describe('what signers write', () => {
  it('stands on the page once a host has looked at it, and is taken off again', async () => {
    await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org', { comment: 'For the <b>bees</b>', showsName: 'yes' });
    expect(await place.anna.read(room())).toContain('For the &lt;b&gt;bees&lt;/b&gt;');
    const [row] = await signaturesOf(place, petition);
    const words = `${petition.home}/comments/${row?.id}`;
    await place.anna.post(words, { shown: 'yes' });
    expect(await place.carla.read(petition.home)).toContain('For the &lt;b&gt;bees&lt;/b&gt;');
    await place.anna.post(words, { shown: 'no' });
    expect(await place.carla.read(petition.home)).not.toContain('bees&lt;');
    expect((await place.anna.post(`${petition.home}/comments/999999`, { shown: 'yes' })).status).toBe(404);
    expect((await place.carla.post(words, { shown: 'yes' })).status).toBe(404);
  });
});

describe('somebody who asks to be taken off', () => {
  const erase = (email: string, who = place.anna) => who.post(`${petition.home}/signatures/erasure`, { email });

  it('is erased by a host at once, however the address is written; the record says that, and not who', async () => {
    await signAndConfirm(place, petition, 'Noor van Dam', 'noor.van.dam@gmail.com', { comment: 'For the bees', showsName: 'yes' });
    await signAndConfirm(place, petition, 'Ruud Pieters', 'ruud@example.org');
    const answer = await erase('NoorVanDam+bees@gmail.com');
    expect(answer.headers.get('location')).toBe(`${petition.home}/signatures`);
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 1, withdrawn: 1 });
    expect(JSON.stringify(await signaturesOf(place, petition))).not.toMatch(/noor|bees/i);
    expect(await place.carla.read(petition.home)).toContain('One person withdrew.');
    const log = await place.dirk.read('/admin/audit');
    expect(log).toContain('Erased signatures because their signers asked');
    expect(log).not.toMatch(/noor/i);
    await erase('nobody@example.org');
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 1, withdrawn: 1 });
  });

  it('needs an address, and a host', async () => {
    const answer = await erase('noor');
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('value="noor"')]);
    expect([(await erase('ruud@example.org', place.carla)).status, (await erase('ruud@example.org', place.els)).status]).toEqual([404, 404]);
  });
});

describe('limits', () => {
  it('stop one connection, and nobody else, and keep what was typed', async () => {
    const from = (client: string, at: number) =>
      place.fetch(new Request(`http://localhost:3000${petition.home}/signatures`, {
        method: 'POST', body: new URLSearchParams(typedBy(`Somebody ${String.fromCharCode(97 + (at % 26))}`, `s-${at}-${client}@example.org`)),
        headers: { origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': client },
      }));
    const answers = await Promise.all(Array.from({ length: 205 }, (_, at) => from('198.51.100.7', at)));
    const refusals = await Promise.all(answers.filter(({ status }) => status === 429).map((answer) => answer.text()));
    const [asked, stopped] = [refusals.filter((page) => page.includes('Please wait 20 seconds')), refusals.filter((page) => page.includes('Very many signatures came from your connection'))];
    // Thirty as ever, some only after a proof, and from two hundred on none at all.
    expect([answers.length - refusals.length, asked.length, stopped.length]).toEqual([30, 170, 5]);
    for (const page of refusals) expect(page).toMatch(/name="email"[^>]*value="s-\d+-198\.51\.100\.7@example\.org"|value="s-\d+-198\.51\.100\.7@example\.org"[^>]*name="email"/);
    expect((await from('203.0.113.9', 1)).status).toBe(200);
    expect(await signaturesOf(place, petition)).toHaveLength(31);
  });
});
