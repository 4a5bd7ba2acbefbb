import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldsOf } from './support/forms.ts';
import { workOff } from './support/jobs.ts';
import { lettersTo } from './support/letters.ts';
import { reviewHour } from '../src/features/reviews/public.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
const start = '2026-05-14T10:00:00Z';
beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

const reviewsOf = (id: number) => place.db.selectFrom('review').selectAll().where('space_id', '=', id).orderBy('due_on').execute();
const annaThen = () => place.as(place.anna.id ?? 0);

/** A space that opened through its gates on 14 May. */
async function opened() {
  place.clock.moveTo(start);
  const space = await place.makeIdea({ visibility: 'open' });
  await place.anna.post(`/spaces/${space.slug}/gate/founding`);
  for (const reason of ['We try.', 'We open.']) await place.fatima.post(`/spaces/${space.slug}/gate/passage`, { reason });
  return space;
}

/** The hour strikes in the running house. */
const strike = () => reviewHour(place.house);

async function onDay(days: number) {
  place.clock.moveTo(start);
  place.clock.passHours(24 * days);
  await strike();
}

describe('a review', () => {
  it('falls due on days 7, 30 and 90, once each, and tells the hosts', async () => {
    const { id, slug } = await opened();
    await onDay(6);
    expect(await reviewsOf(id)).toEqual([]);
    for (const day of [7, 7, 30, 90]) await onDay(day);
    expect((await reviewsOf(id)).map(({ occasion, due_on }) => [occasion, due_on])).toEqual([['day-7', '2026-05-21'], ['day-30', '2026-06-13'], ['day-90', '2026-08-12']]);
    const letters = (await lettersTo(place, 'anna@example.org')).filter(({ kind, body_text: text }) => kind === 'review' && text?.includes(slug));
    expect(letters.map(({ subject }) => subject.slice(0, 6))).toEqual(['Day 7 ', 'Day 30', 'Day 90']);
    expect((await lettersTo(place, 'bram@example.org')).filter(({ kind }) => kind === 'review')).toEqual([]);
  });

  it('falls due on the day of the charter, also for what never had a gate', async () => {
    place.clock.moveTo(start);
    const { id, slug } = await place.makeSpace();
    await place.anna.post(`/spaces/${slug}/charter?_method=PUT`, { version: '0', purpose: 'Grow beans.', reviewOn: '2026-06-01' });
    await onDay(17);
    expect(await reviewsOf(id)).toEqual([]);
    await onDay(18);
    expect((await reviewsOf(id)).map(({ occasion }) => occasion)).toEqual(['charter']);
  });

  it('is begun once, also by two houses in the same moment', async () => {
    const { id } = await opened();
    place.clock.passHours(24 * 7);
    await Promise.all([strike(), strike(), workOff(place)]);
    expect(await reviewsOf(id)).toHaveLength(1);
    expect((await lettersTo(place, 'anna@example.org')).filter(({ body_text: text }) => text?.includes(`/reviews/`) && text.includes('Day 7'))).not.toHaveLength(0);
  });

  it('does not begin for a space that rests', async () => {
    const { id, slug } = await opened();
    await onDay(7);
    const [review] = await reviewsOf(id);
    await (await annaThen()).post(`/spaces/${slug}/reviews/${review?.id}/settlement`, { outcome: 'rest', words: 'After the summer.' });
    await onDay(30);
    expect(await reviewsOf(id)).toHaveLength(1);
  });
});

describe('looking back', () => {
  const due = async () => {
    const space = await opened();
    await onDay(7);
    const [review] = await reviewsOf(space.id);
    return { ...space, page: `/spaces/${space.slug}/reviews/${review?.id}`, anna: await annaThen() };
  };
  const answers = { gives: 'Ask on Monday, know on Tuesday.', costs: 'An hour; yes.', wish: 'keep' };

  it('shows charter and figures side by side, and what each host says, to the hosts', async () => {
    const { slug, page, anna } = await due();
    await anna.post(`/spaces/${slug}/charter?_method=PUT`, { version: '0', purpose: 'Grow beans.', measure: 'Balconies', measureTarget: '120', measureBy: '2026-10-01' });
    expect(await anna.read(`/spaces/${slug}`)).toContain('A review waits for the hosts.');
    expect(await anna.read(page)).toContain('Balconies 120 by 1 October 2026');
    await anna.post(`${page}/answer?_method=PUT`, answers);
    const read = await anna.read(page);
    for (const words of ['Anna de Wit: Keep it as it is', 'Ask on Monday, know on Tuesday.', 'All have answered', 'Few posts are no reason to end anything']) expect(read).toContain(words);
    const bram = await place.as(place.bram.id ?? 0);
    expect([await bram.status(page), await bram.status(`/spaces/${slug}/reviews`)]).toEqual([404, 404]);
    expect(await bram.read(`/spaces/${slug}`)).not.toContain('A review waits');
  });

  it('keeps the last word of each host, and everything that was typed where something is missing', async () => {
    const { id, page, anna } = await due();
    await anna.post(`${page}/answer?_method=PUT`, answers);
    await anna.post(`${page}/answer?_method=PUT`, { ...answers, wish: 'change' });
    const wrong = await anna.post(`${page}/answer?_method=PUT`, { ...answers, gives: 'Something new', wish: 'world peace' });
    expect([wrong.status, fieldsOf(await wrong.text())['gives']]).toEqual([422, 'Something new']);
    expect(await place.db.selectFrom('review_answer').select(['wish', 'gives']).where('space_id', '=', id).execute()).toEqual([{ wish: 'change', gives: answers.gives }]);
  });

  it('ends in a decision that stays, with what was measured, and is seen first the next time', async () => {
    const { id, slug, page, anna } = await due();
    const settled = await anna.post(`${page}/settlement`, { outcome: 'change', words: 'Anna asks ten more.', measured: '1.200' });
    expect(settled.headers.get('location')).toBe(`/spaces/${slug}/charter/edit`);
    expect((await anna.post(`${page}/settlement`, { outcome: 'end' })).status).toBe(409);
    expect((await anna.post(`${page}/answer?_method=PUT`, answers)).status).toBe(409);
    expect((await reviewsOf(id))[0]).toMatchObject({ outcome: 'change', words: 'Anna asks ten more.', figures: { measured: 1200 } });
    await onDay(30);
    const [, next] = await reviewsOf(id);
    const read = await (await annaThen()).read(`/spaces/${slug}/reviews/${next?.id}`);
    for (const words of ['Last time: Change the charter', 'Anna asks ten more.', '1,200']) expect(read).toContain(words);
    expect(await (await place.as(place.dirk.id ?? 0)).read('/admin/audit')).toContain('Anna asks ten more.');
  });

  it('lets a space rest: everything can be read, nothing written, and its record says why', async () => {
    const { id, slug, page, anna } = await due();
    await anna.post(`${page}/settlement`, { outcome: 'rest', words: 'After the summer.' });
    expect((await place.db.selectFrom('space').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state).toBe('resting');
    expect(await anna.read(`/spaces/${slug}`)).toContain('This space rests.');
    expect((await anna.post(`/spaces/${slug}/conversations`, { title: 'And now?', body: 'What?' })).status).toBe(403);
    expect(await anna.read(`/spaces/${slug}/gate`)).toContain('“After the summer.”');
  });

  it('is for those who bear the space: an administrator looks in, and decides nothing', async () => {
    const { page } = await due();
    const dirk = await place.as(place.dirk.id ?? 0);
    expect(await dirk.status(page)).toBe(200);
    expect((await dirk.post(`${page}/settlement`, { outcome: 'end' })).status).toBe(403);
    expect((await dirk.post(`${page}/answer?_method=PUT`, answers)).status).toBe(403);
  });

  it('never ends a space by itself, however little was written', async () => {
    const { id } = await opened();
    for (const day of [7, 30, 90, 120, 400]) await onDay(day);
    expect((await place.db.selectFrom('space').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state).toBe('open');
  });
});
