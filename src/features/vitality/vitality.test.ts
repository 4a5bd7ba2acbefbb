import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { transact } from '../../database/open.ts';
import { recordFact } from '../../platform/facts/record.ts';
import { type Village, village } from '../../../test/support/village.ts';

let town: Village;
beforeAll(async () => {
  town = await village();
});
afterAll(() => town.close());

const hour = 3_600_000;
const week = 168 * hour;

/** Anna asks every week, Bram answers after two hours and Anna thanks him with a word; the last one a day before `until`. */
async function talk(spaceId: number, weeks: number, until: number): Promise<void> {
  const [anna, bram] = [town.anna.id ?? 0, town.bram.id ?? 0];
  await transact(town.db, async (tx) => {
    for (let at = 0; at < weeks; at++) {
      const start = until - 24 * hour - at * week;
      const act = (kind: 'started' | 'replied', actor: number, hours: number, post: number, repliesTo: number | null) =>
        recordFact(tx, { kind, actor, spaceId, at: new Date(start + hours * hour), conversationId: 1000 + at, postId: 3 * at + post, repliesTo });
      await act('started', anna, 0, 1, null);
      await act('replied', bram, 2, 2, 3 * at + 1);
      await act('replied', anna, 3, 3, 3 * at + 2);
    }
  });
}

describe('the vitality of a space', () => {
  test('before anybody writes it says what will stand there', async () => {
    const { slug } = await town.makeSpace({ name: 'Quiet corner' });
    const page = await town.anna.read(`/spaces/${slug}/vitality`);
    expect(page).toContain('Nobody has written yet');
    expect(page).toContain(`href="/spaces/${slug}/conversations/new"`);
    expect(await town.carla.read(`/spaces/${slug}/vitality`)).not.toContain('/conversations/new');
  });

  test('hosts and administrators see who carries it; others how it goes, without names', async () => {
    const space = await town.makeSpace({ name: 'Compost' });
    await talk(space.id, 30, town.clock.now().getTime());
    const path = `/spaces/${space.slug}/vitality`;
    for (const who of [town.anna, town.dirk]) expect(await who.read(path)).toContain('Anna de Wit wrote half');
    for (const who of [town.bram, town.els, town.carla]) {
      const page = await who.read(path);
      expect(page).toContain('Alive, and resting on one person');
      expect(page).not.toMatch(/Anna|Bram|a host/);
    }
  });

  test('hosts and administrators alone see which way to fail it resembles', async () => {
    const space = await town.makeSpace({ name: 'Two voices' });
    await talk(space.id, 30, town.clock.now().getTime());
    const path = `/spaces/${space.slug}/vitality`;
    for (const who of [town.anna, town.dirk]) expect(await who.read(path)).toContain('What this looks like');
    for (const who of [town.bram, town.els, town.carla]) expect(await who.read(path)).not.toContain('What this looks like');
  });

  test('is for those who may read the space', async () => {
    const space = await town.makeSpace({ name: 'Hidden corner', visibility: 'hidden' });
    expect(await town.carla.status(`/spaces/${space.slug}/vitality`)).toBe(404);
    expect(await town.els.status(`/spaces/${space.slug}/vitality`)).toBe(200);
  });

  test('shows an earlier week, and any day that is none as now', async () => {
    const space = await town.makeSpace({ name: 'Weeks' });
    await talk(space.id, 30, town.clock.now().getTime());
    const path = `/spaces/${space.slug}/vitality`;
    const page = await town.anna.read(path);
    expect(page).toContain('to 14 May 2026');
    expect(page).toContain(`href="${path}?until=2026-05-10"`);
    const earlier = await town.anna.read(`${path}?until=2026-05-05`);
    expect(earlier).toContain('to 10 May 2026');
    expect(earlier).toContain('Back to now');
    expect(await town.anna.read(`${path}?until=someday`)).toContain('to 14 May 2026');
    expect(await town.anna.read(`${path}?until=1999-01-01`)).toContain('Nobody has written yet');
  });

  test('a space that has fallen silent is measured at its end, and says so', async () => {
    const space = await town.makeSpace({ name: 'Old list' });
    await town.db.updateTable('space').set({ imported_at: town.clock.now() }).where('id', '=', space.id).execute();
    await talk(space.id, 40, Date.parse('2010-05-20T00:00Z'));
    const page = await town.anna.read(`/spaces/${space.slug}/vitality`);
    expect(page).toContain('Silent since May 2010');
    expect(page).toContain('to 23 May 2010');
    expect(page).toContain('An archive begins in the middle of a life');
    expect(page).toContain('class="plot plot-wide"');
    expect(await town.anna.read(`/spaces/${space.slug}/vitality?until=2015-03-01`)).toContain('to 23 May 2010');
  });

  test('shows what was written a moment ago', async () => {
    const space = await town.makeSpace({ name: 'Moments' });
    const path = `/spaces/${space.slug}/vitality`;
    await talk(space.id, 4, town.clock.now().getTime());
    expect(await town.anna.read(path)).toContain('12 posts');
    await town.anna.post(`/spaces/${space.slug}/conversations`, { title: 'Just now', body: 'Is it warm?' });
    town.clock.passHours(1);
    expect(await town.anna.read(path)).toContain('13 posts');
  });

  test('forgets those who were erased', async () => {
    const space = await town.makeSpace({ name: 'Gone' });
    await talk(space.id, 30, town.clock.now().getTime());
    const path = `/spaces/${space.slug}/vitality`;
    expect(await town.anna.read(path)).toContain('Bram Visser');
    await town.db.updateTable('person').set({ state: 'erased', name: '–' }).where('id', '=', town.bram.id ?? 0).execute();
    const page = await town.anna.read(path);
    expect(page).not.toContain('Bram');
    expect(page).toContain('number 2');
  });

  test('carries no style of its own, which the page would forbid', async () => {
    const space = await town.makeSpace({ name: 'Styles' });
    await talk(space.id, 30, town.clock.now().getTime());
    const page = await town.anna.read(`/spaces/${space.slug}/vitality`);
    expect(page).not.toMatch(/ style=|<style|font-family/);
  });
});

describe('the vitality of a group that meets', () => {
  test('tells who came and what lies ahead, to hosts; to the others who came', async () => {
    const town = await village();
    const space = await town.makeSpace({ name: 'Repair evenings' });
    const people = [town.anna.id ?? 0, town.bram.id ?? 0, town.els.id ?? 0, town.dirk.id ?? 0];
    const evenings = Array.from({ length: 20 }, (_, evening) => people.slice(evening % 2).map((actor) => ({ space_id: space.id, kind: 'attended', actor, at: new Date(town.clock.now().getTime() - (3 + 14 * evening) * 86_400_000) }))).flat();
    await town.db.insertInto('activity').values(evenings).execute();
    const path = `/spaces/${space.slug}/vitality`;
    const page = await town.anna.read(path);
    for (const words of ['no meeting in the half year ahead', '/vitality/foreseen', 'What this looks like', 'What you try']) expect(page).toContain(words);
    for (const words of ['in the half year ahead', 'What this looks like', 'What you try']) expect(await town.bram.read(path)).not.toContain(words);
    expect(await town.anna.read(`${path}?until=2026-03-01`)).toContain('Back to now');
    expect(await town.anna.read(`${path}/foreseen`)).toContain('as it would have been said');
    await town.close();
  });
});
