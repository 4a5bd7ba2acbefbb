import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadePetition, makePetition, signAndConfirm } from './support/petitions.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let petition: MadePetition;

beforeAll(async () => {
  place = await village();
});
beforeEach(async () => {
  place.clock.moveTo('2026-05-14T10:00:00Z');
  for (const table of ['attempts', 'letter', 'petition'] as const) await place.db.deleteFrom(table).execute();
  petition = await makePetition(place);
});
afterAll(() => place.close());

const room = () => `${petition.home}/sharing`;

/** The link that a signer finds on their own page. */
async function linkOf(key: string): Promise<string> {
  return /[?&](?:amp;)?by=([a-z0-9]+)/.exec(await (await place.carla.get(key)).text())?.[1] ?? 'no link';
}

describe('how a petition is passed on', () => {
  it('is told in steps and ways, without a name', async () => {
    const first = await signAndConfirm(place, petition, 'Els Bakker', 'els@example.org');
    const by = await linkOf(first);
    for (const name of ['Bo Smit', 'Cor Smit', 'Dee Smit']) await signAndConfirm(place, petition, name, `${name.slice(0, 3).trim().toLowerCase()}@example.org`, { by, via: 'qr' });
    await signAndConfirm(place, petition, 'Fem Vos', 'fem@example.org');
    const page = await place.anna.read(room());
    expect(page).toContain('60% of 5 came by a signer’s link');
    expect(page).toMatch(/<td class="n">0\.6<\/td>/);
    expect(page).toMatch(/one step on<\/dt><dd>3</);
    expect(page).toMatch(/QR code<\/dt><dd>3</);
    expect(page).toContain('A signer of 14 May');
    for (const name of ['Els Bakker', 'Smit', 'Fem Vos', '@example']) expect(page).not.toContain(name);
  });

  it('who withdrew is counted no more, and those whom they brought remain', async () => {
    const first = await signAndConfirm(place, petition, 'Els Bakker', 'els@example.org');
    await signAndConfirm(place, petition, 'Bo Smit', 'bo@example.org', { by: await linkOf(first) });
    await place.carla.post(`${first}/withdrawal`);
    const page = await place.anna.read(room());
    expect(page).toContain('of 1 came by a signer’s link');
  });

  it('is for its hosts, and says what it is for while nobody has signed', async () => {
    expect(await place.anna.read(room())).toContain('Nobody has signed yet');
    expect((await place.carla.get(room())).status).toBe(404);
  });
});
