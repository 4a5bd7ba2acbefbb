import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewHour } from '../src/features/reviews/public.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

const today = async (who: Village['bram']) => (await place.as(who.id ?? 0)).read('/');

describe('Today', () => {
  it('asks nothing of who was asked nothing', async () => {
    await place.makeSpace();
    expect(await today(place.bram)).toContain('Nothing waits for you');
  });

  it('asks a founder for their name under the charter, until they have given it', async () => {
    const { slug } = await place.makeIdea({ name: 'Rain barrels' });
    expect(await today(place.bram)).not.toContain('Read the charter');
    await place.anna.post(`/spaces/${slug}/charter?_method=PUT`, { version: '0', purpose: 'Keep rain.' });
    const page = await today(place.bram);
    expect(page).toContain('One thing asks something of you');
    expect(page).toContain(`href="/spaces/${slug}/charter"`);
    expect(await today(place.els)).not.toContain('Read the charter');
    await place.bram.post(`/spaces/${slug}/charter/acceptance`, { version: '1' });
    expect(await today(place.bram)).not.toContain('Read the charter');
    await place.anna.post(`/spaces/${slug}/gate/exit`, { exit: 'list' });
  });

  it('reminds of a promise near its day, until it is kept by a post', async () => {
    const { slug } = await place.makeIdea({ name: 'Promises' });
    await place.bram.post(`/spaces/${slug}/founding/promise?_method=PUT`, { cue: 'after lunch', deed: 'I ask about seed potatoes', dueOn: '2026-05-19' });
    expect(await today(place.bram)).not.toContain('seed potatoes');
    place.clock.passHours(48);
    expect(await today(place.bram)).toContain('You said: “I ask about seed potatoes”');
    await (await place.as(place.bram.id ?? 0)).post(`/spaces/${slug}/conversations`, { title: 'Potatoes', body: 'Which?' });
    expect(await today(place.bram)).not.toContain('seed potatoes');
    const { id: post } = await place.db.selectFrom('post').select('id').where('author_id', '=', place.bram.id ?? 0).orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
    await (await place.as(place.bram.id ?? 0)).post(`/spaces/${slug}/posts/${post}?_method=DELETE`);
    expect(await today(place.bram)).toContain('seed potatoes');
    place.clock.passHours(-48);
  });

  it('tells a host whose week it is, and of a review until they have answered it', async () => {
    const { slug, id } = await place.makeSpace({ name: 'Borne' });
    await place.anna.post(`/spaces/${slug}/charter?_method=PUT`, { version: '0', purpose: 'Grow beans.', reviewOn: '2026-05-14' });
    await place.db.insertInto('host_turn').values({ space_id: id, week: '2026-05-11', person_id: place.anna.id }).execute();
    await reviewHour(place.house);
    const page = await today(place.anna);
    for (const words of ['It is your week as host', 'Look back with the other hosts']) expect(page).toContain(words);
    const review = await place.db.selectFrom('review').select('id').where('space_id', '=', id).executeTakeFirstOrThrow();
    await place.anna.post(`/spaces/${slug}/reviews/${review.id}/answer?_method=PUT`, { gives: 'Beans.', costs: 'Little.', wish: 'keep' });
    expect(await today(place.anna)).not.toContain('Look back');
    expect(await today(place.bram)).not.toContain('your week');
  });

  it('passes on who asks to take a week, or to bring a space back', async () => {
    const { slug, id } = await place.makeSpace({ name: 'Shared' });
    await place.db.updateTable('membership').set({ role: 'host' }).where('space_id', '=', id).where('person_id', '=', place.bram.id).execute();
    await place.db.insertInto('host_turn').values({ space_id: id, week: '2026-05-25', person_id: place.anna.id }).execute();
    await place.db.insertInto('turn_swap').values({ space_id: id, week: '2026-05-25', from_person: place.anna.id ?? 0, to_person: place.bram.id ?? 0, asked_at: place.clock.now() }).execute();
    expect(await today(place.bram)).toContain('Anna de Wit asks you to take a week');
    await place.anna.post(`/spaces/${slug}/ending`, { achieved: 'Much.', sure: 'yes' });
    expect(await today(place.bram)).not.toContain('asks you to take a week');
    await place.anna.post(`/spaces/${slug}/revivals`, { secondHost: String(place.bram.id) });
    expect(await today(place.bram)).toContain('Anna de Wit would like to bring it back, with you');
  });
});
