import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cardOf } from '../src/features/petitions/outside/card.ts';
import { beforePetitions, type MadePetition, makePetition, signAndConfirm, signaturesOf, typedBy } from './support/petitions.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let petition: MadePetition;

beforeAll(async () => {
  place = await village();
});
beforeEach(async () => {
  await beforePetitions(place);
  petition = await makePetition(place);
});
afterAll(() => place.close());

const sizeOf = (png: Buffer) => ({ mark: png.subarray(1, 4).toString(), width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

describe('the picture that others show', () => {
  it('is a PNG of 1200 by 630, named on the page with its whole address', async () => {
    const answer = await place.carla.get(`${petition.home}/card.png`);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(sizeOf(Buffer.from(await answer.arrayBuffer()))).toEqual({ mark: 'PNG', width: 1200, height: 630 });
    expect(await (await place.carla.get(petition.home)).text()).toMatch(/<meta property="og:image" content="https?:\/\/[^"]+\/card\.png"/);
  });

  it.each(['<script>alert(1)</script> ]]> & "quotes"', 'ا'.repeat(120), 'x'.repeat(120), '🌾'.repeat(60), '请让河岸开花', 'half \ud800 and \u0000 control', ''])('takes any title: %j', async (title) => {
    const drawn = await cardOf({ organisation: title, title, eyebrow: title, count: '123,456,789', people: 'of 1,200 that matter', reached: 7 });
    expect(sizeOf(drawn)).toEqual({ mark: 'PNG', width: 1200, height: 630 });
  });

  it('is not there for a petition that is not open to everybody', async () => {
    const hidden = await makePetition(place, { isOpen: false, name: 'Still a plan' });
    for (const part of ['card.png', 'code.png', 'sheet.pdf', 'data.json', 'data.csv', 'widget', 'share']) expect((await place.carla.get(`${hidden.home}/${part}`)).status).toBe(404);
  });
});

describe('the frame in another site', () => {
  it('may stand anywhere, has no script, and takes a signature without leaving it', async () => {
    const answer = await place.carla.get(`${petition.home}/widget`);
    const [page, policy] = [await answer.text(), answer.headers.get('content-security-policy')];
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain("script-src 'none'");
    expect(answer.headers.get('x-frame-options')).toBeNull();
    expect(page).not.toContain('<script');
    expect(page).toContain(`action="${petition.home}/widget"`);
    const wrong = await place.carla.post(`${petition.home}/widget`, typedBy('Els', 'no address', { via: 'widget' }));
    expect([wrong.status, wrong.headers.get('content-security-policy')]).toEqual([422, policy]);
    expect(await wrong.text()).toContain('value="no address"');
    const right = await place.carla.post(`${petition.home}/widget`, typedBy('Els', 'els@example.org', { via: 'widget' }));
    expect([right.status, right.headers.get('content-security-policy')]).toEqual([200, policy]);
    expect(await right.text()).toContain(`action="${petition.home}/widget"`);
    expect(await signaturesOf(place, petition)).toMatchObject([{ name: 'Els', channel: 'widget', state: 'pending' }]);
  });

  it('nothing else may stand in a frame, and nobody is signed in inside it', async () => {
    for (const path of [petition.home, `${petition.home}/share`, `${petition.home}/sign`]) expect((await place.carla.get(path)).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await (await place.anna.get(`${petition.home}/widget`)).text()).toContain('name="email"');
  });
});

describe('what can be taken along', () => {
  it('a page with the link, the code, the frame and the sheet', async () => {
    const page = await place.carla.read(`${petition.home}/share`);
    expect(page).toContain('&lt;iframe src=');
    expect(page).toContain('sheet.pdf');
    expect((await place.carla.get(`${petition.home}/code.png`)).headers.get('content-type')).toBe('image/png');
  });

  it('a sheet of one page, whatever was written', async () => {
    await place.db.updateTable('space').set({ name: 'A very long name '.repeat(7) }).where('id', '=', petition.id).execute();
    await place.db.updateTable('petition_plan').set({ ask: 'We ask for much. '.repeat(17) }).where('space_id', '=', petition.id).execute();
    const pdf = Buffer.from(await (await place.carla.get(`${petition.home}/sheet.pdf`)).arrayBuffer()).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('figures without a name, a word or a small place', async () => {
    for (const [at, where] of ['6512 AB', '6512', '6513 XY', '6599', '65', '1011 AA'].entries()) await signAndConfirm(place, petition, `Signer ${at}`, `signer-${at}@example.org`, { place: where, comment: 'A word of mine', showsName: 'yes' });
    const answer = await place.carla.get(`${petition.home}/data.json`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const text = await answer.text();
    const figures = z.object({ counts: z.object({ confirmed: z.number() }), days: z.array(z.object({ day: z.string(), signatures: z.number() })), places: z.array(z.unknown()), elsewhere: z.number() }).parse(JSON.parse(text));
    // One from elsewhere alone would be found by subtracting: the five join it.
    expect(figures).toEqual({ counts: { confirmed: 6 }, days: [{ day: '2026-05-14', signatures: 6 }], places: [], elsewhere: 6 });
    // Counted once a minute, however often somebody asks.
    await signAndConfirm(place, petition, 'Signer 7', 'signer-7@example.org');
    expect(await (await place.carla.get(`${petition.home}/data.json`)).text()).toBe(text);
    const table = await (await place.carla.get(`${petition.home}/data.csv`)).text();
    for (const secret of ['Signer', 'A word of mine', '1011', '@example']) expect(text + table).not.toContain(secret);
    expect(table).toContain('"day","2026-05-14","6"');
    place.clock.passHours(1);
    expect(await (await place.carla.get(`${petition.home}/data.csv`)).text()).toContain('"day","2026-05-14","7"');
  });

  it('tell a country whole and a postcode by its beginning', async () => {
    for (let at = 0; at < 5; at += 1) {
      await signAndConfirm(place, petition, 'Signer', `abroad-${at}@example.org`, { place: at % 2 === 0 ? 'verenigd koninkrijk' : 'Verenigd Koninkrijk ' });
      await signAndConfirm(place, petition, 'Signer', `here-${at}@example.org`, { place: `10${at}1 ab` });
      await signAndConfirm(place, petition, 'Signer', `odd-${at}@example.org`, { place: 'www.shop.example/buy' });
    }
    const { places } = z.object({ places: z.array(z.unknown()) }).parse(await (await place.carla.get(`${petition.home}/data.json`)).json());
    expect(places).toEqual([{ place: '10', signatures: 5 }, { place: 'Verenigd Koninkrijk', signatures: 5 }, { place: 'WW', signatures: 5 }]);
  });
});
