import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { lettersTo } from './support/letters.ts';
import { linkInto, roleIn } from './support/spaces.ts';
import { type Browser, village, type Village } from './support/village.ts';

let place: Village;
beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

const reason = 'You wrote Els’ telephone number under her post, twice.';

/** Anna takes Bram out of a space that is seen so, and he may not come back. */
async function shutOut(visibility: 'open' | 'listed' | 'hidden') {
  const space = await place.makeSpace({ visibility });
  await removed(space.slug, place.bram, { reason, staysOut: 'yes' });
  return space;
}

const removed = (slug: string, who: Browser, fields: Record<string, string>) => place.anna.post(`/spaces/${slug}/people/${who.id}?_method=DELETE`, fields);

describe('taking somebody out', () => {
  it('asks for a reason first, and keeps what was chosen', async () => {
    const { slug, id } = await place.makeSpace();
    const page = await place.anna.read(`/spaces/${slug}/people/${place.bram.id}/removal`);
    expect(page).toContain('Take Bram Visser out of this space');
    expect(fieldsOf(page)).toEqual({ reason: '', staysOut: 'yes' });
    expect(page).not.toContain('checked');
    for (const [typed, complaint] of [['  ', 'This is still empty.'], ['x'.repeat(501), 'This is too long: 500 at most.']] as const) {
      const answer = await removed(slug, place.bram, { reason: typed, staysOut: 'yes' });
      const again = await answer.text();
      expect(answer.status).toBe(422);
      expect(complaintsOf(again)['reason']).toContain(complaint);
      expect(fieldsOf(again)['reason']).toBe(typed);
      expect(again).toMatch(/name="staysOut"[^>]*checked/);
    }
    expect(await roleIn(place, id, place.bram)).toBe('member');
    expect(await place.anna.status(`/spaces/${slug}/people/${place.fatima.id}/removal`)).toBe(404);
  });

  it('writes them the reason, once, and the record nothing of it', async () => {
    const { slug, id } = await place.makeSpace();
    const before = await lettersTo(place, 'bram@example.org');
    await removed(slug, place.bram, { reason });
    expect((await removed(slug, place.bram, { reason })).status).toBe(404);
    const letters = (await lettersTo(place, 'bram@example.org')).slice(before.length);
    expect(letters.map(({ subject }) => subject)).toEqual(['You are no longer in “Compost & soil”']);
    for (const face of [letters[0]?.body_text, letters[0]?.body_html?.replaceAll('&#39;', '’')]) expect(face).toContain('twice');
    expect(letters[0]?.body_text).toContain('You may come back');
    const deeds = await place.db.selectFrom('audit').select(['action', 'details']).where('space_id', '=', id).where('action', 'in', ['member.removed', 'exclusion.made']).execute();
    expect(deeds).toEqual([{ action: 'member.removed', details: {} }]);
    expect((await place.bram.post(`/spaces/${slug}/membership`)).status).toBe(303);
    expect(await roleIn(place, id, place.bram)).toBe('member');
  });
});

describe('who may not come back', () => {
  it('is told so at an open space, with the reason, and joins by no button', async () => {
    const { slug, id } = await shutOut('open');
    const front = await place.bram.read(`/spaces/${slug}`);
    expect(front).toContain('twice');
    expect(front).not.toContain(`action="/spaces/${slug}/membership"`);
    const answer = await place.bram.post(`/spaces/${slug}/membership`);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('twice');
    expect(await roleIn(place, id, place.bram)).toBeNull();
    expect(await place.fatima.read(`/spaces/${slug}`)).not.toContain('twice');
  });

  it('is told so at the door of a listed one, and does not ask there', async () => {
    const { slug, id } = await shutOut('listed');
    const door = await place.bram.read(`/spaces/${slug}`);
    expect(door).toContain('twice');
    expect(door).not.toContain('name="words"');
    expect((await place.bram.post(`/spaces/${slug}/requests`, { words: 'Let me in' })).status).toBe(403);
    expect(await place.db.selectFrom('membership_request').selectAll().where('space_id', '=', id).execute()).toEqual([]);
    expect(await place.fatima.read(`/spaces/${slug}`)).toContain('name="words"');
  });

  it('comes in by no link and no letter', async () => {
    const { slug, id } = await shutOut('hidden');
    const link = await linkInto(place, slug);
    await place.anna.post(`/spaces/${slug}/invitations`, { addresses: 'bram@example.org' });
    const letter = (await lettersTo(place, 'bram@example.org')).at(-1);
    const byLetter = /\/join\/[\w-]+/.exec((await place.house.post.read(letter?.id ?? ''))?.text ?? '')?.[0] ?? '';
    for (const path of [link, byLetter]) {
      const page = await place.bram.get(path);
      expect([page.status, (await page.text()).includes('twice')]).toEqual([403, true]);
      expect((await place.bram.post(path)).status).toBe(403);
      expect((await place.carla.get(path)).status).toBe(200);
    }
    expect(await roleIn(place, id, place.bram)).toBeNull();
    expect(await place.db.selectFrom('invitation').select('id').where('space_id', '=', id).where('accepted_at', 'is not', null).execute()).toEqual([]);
  });

  it('does not bring a space back, and is not the second host of one', async () => {
    const { slug, id } = await place.makeSpace();
    await place.anna.post(`/spaces/${slug}/people/${place.els.id}?_method=PUT`, { role: 'member' });
    await place.db.updateTable('space').set({ state: 'resting' }).where('id', '=', id).execute();
    const revival = await place.db.insertInto('revival').values({ space_id: id, asked_by: place.els.id ?? 0, second_host: place.bram.id ?? 0, asked_at: place.clock.now() }).returning('id').executeTakeFirstOrThrow();
    await removed(slug, place.bram, { reason, staysOut: 'yes' });
    await place.bram.post(`/spaces/${slug}/revivals/${revival.id}/agreement`);
    expect(await roleIn(place, id, place.bram)).toBeNull();
    expect((await place.db.selectFrom('space').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state).toBe('resting');
  });

  it('stays out also when joining and taking out happen at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { slug, id } = await place.makeSpace();
      await Promise.all([removed(slug, place.bram, { reason, staysOut: 'yes' }), place.bram.post(`/spaces/${slug}/membership`), place.bram.post(`/spaces/${slug}/membership`)]);
      expect(await roleIn(place, id, place.bram)).toBeNull();
    }
  });

  it('is listed for the hosts with the reason, for an administrator without, and for nobody else', async () => {
    const { slug } = await shutOut('open');
    const list = `/spaces/${slug}/exclusions`;
    expect(await place.anna.read(`/spaces/${slug}/people`)).toContain(`href="${list}"`);
    expect(await place.els.read(`/spaces/${slug}/people`)).not.toContain(list);
    expect(await place.anna.read(list)).toContain('twice');
    expect(await place.dirk.read(list)).toContain('Bram Visser');
    expect(await place.dirk.read(list)).not.toContain('twice');
    expect([await place.els.status(list), await place.bram.status(list)]).toEqual([404, 404]);
  });

  it('comes back when a host lifts it, as a member and by themselves', async () => {
    const { slug, id } = await shutOut('open');
    const lift = `/spaces/${slug}/exclusions/${place.bram.id}?_method=DELETE`;
    expect((await place.bram.post(lift)).status).toBe(404);
    expect((await place.anna.post(lift)).status).toBe(303);
    expect(await place.anna.read(`/spaces/${slug}/exclusions`)).toContain('Nobody');
    expect(await roleIn(place, id, place.bram)).toBeNull();
    await place.bram.post(`/spaces/${slug}/membership`);
    expect(await roleIn(place, id, place.bram)).toBe('member');
    const deeds = await place.db.selectFrom('audit').select('action').where('space_id', '=', id).where('subject', '=', `person ${place.bram.id}`).orderBy('id').execute();
    expect(deeds.map(({ action }) => action)).toEqual(['member.removed', 'exclusion.made', 'exclusion.lifted']);
  });
});
