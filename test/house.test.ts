import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { village, type Village } from './support/village.ts';

let place: Village;
beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

const officesOf = async (id: number | null) => (await place.db.selectFrom('person').select('offices').where('id', '=', id ?? 0).executeTakeFirstOrThrow()).offices;

describe('the house', () => {
  it('gets another name and language, for everyone at once', async () => {
    await place.carla.read('/spaces');
    await place.dirk.post('/admin/house?_method=PUT', { organisation: 'Grond & Water', language: 'nl' });
    expect(await place.carla.read('/')).toContain('Grond &amp; Water');
    expect(await (await place.carla.get('/')).text()).toContain('<html lang="nl"');
    await place.dirk.post('/admin/house?_method=PUT', { organisation: 'Grond & Stroom', language: 'en' });
    expect(await place.dirk.read('/admin/audit')).toContain('Grond &amp; Water');
  });

  it('keeps its name where the new one is wrong, and what was typed', async () => {
    const answer = await place.dirk.post('/admin/house?_method=PUT', { organisation: 'x'.repeat(121), language: 'en' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('x'.repeat(121));
    expect(await place.carla.read('/')).toContain('Grond &amp; Stroom');
  });
});

describe('an office', () => {
  it('is given to a member, who has it at once, and ended again', async () => {
    expect(await place.bram.status('/admin')).toBe(404);
    expect((await place.dirk.post('/admin/offices', { email: 'BRAM@example.org', office: 'administrator' })).status).toBe(303);
    expect(await place.bram.status('/admin')).toBe(200);
    await place.dirk.post('/admin/offices', { email: 'bram@example.org', office: 'administrator' });
    await place.dirk.post('/admin/offices', { email: 'bram@example.org', office: 'director' });
    expect(await officesOf(place.bram.id)).toEqual(['administrator', 'director']);
    expect(await place.dirk.read('/admin/house')).toContain(`/admin/offices/director/${place.bram.id}?_method=DELETE`);
    for (const office of ['administrator', 'director']) await place.dirk.post(`/admin/offices/${office}/${place.bram.id}?_method=DELETE`);
    expect(await place.bram.status('/admin')).toBe(404);
    const deeds = await place.db.selectFrom('audit').select('action').where('subject', '=', `person ${place.bram.id}`).orderBy('id').execute();
    expect(deeds.map(({ action }) => action)).toEqual(['administrator.made', 'director.made', 'administrator.ended', 'director.ended']);
  });

  it.each([['a stranger’s address', 'nobody@example.org'], ['no address', 'nobody']])('is not given to %s, and what was typed stays', async (_, email) => {
    const answer = await place.dirk.post('/admin/offices', { email, office: 'director' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`value="${email}"`);
  });

  it('of the last administrator does not end; once there are two, each may go', async () => {
    const answer = await place.dirk.post(`/admin/offices/administrator/${place.dirk.id}?_method=DELETE`);
    expect(answer.status).toBe(409);
    expect(await officesOf(place.dirk.id)).toContain('administrator');
    await place.dirk.post('/admin/offices', { email: 'anna@example.org', office: 'administrator' });
    expect((await place.dirk.post(`/admin/offices/administrator/${place.dirk.id}?_method=DELETE`)).headers.get('location')).toBe('/');
    expect(await officesOf(place.dirk.id)).toEqual([]);
    expect(await place.anna.status('/admin/house')).toBe(200);
  });
});
