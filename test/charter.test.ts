import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldsOf, complaintsOf } from './support/forms.ts';
import { founders } from './support/founders.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

const whole = {
  purpose: 'People with a balcony in Linderveen grow food for one meal a week.', forWhom: 'People with a balcony', enables: 'Ask a neighbour who has done it.\r\nSwap plants.', expectedMembers: '1.200', peopleAsked: '52',
  channel1: 'WhatsApp of the quarter', channelPeople1: '34', channelStays1: 'It stays; this space keeps what should not scroll away.', channel2: '', channelPeople2: '', channelStays2: '',
  measure: 'Balconies with food on them', measureTarget: '120', measureBy: '2026-10-01', reviewOn: '2026-08-01', endsWhen: 'When every block has somebody who knows.', ideaOf: 'Bureau Zon', carriedBy: 'Anna de Wit',
};

const write = (slug: string, fields: Record<string, string> = {}, who = place.anna) => who.post(`/spaces/${slug}/charter?_method=PUT`, { ...whole, version: '0', ...fields });
const versions = (id: number) => place.db.selectFrom('charter').selectAll().where('space_id', '=', id).orderBy('version').execute();

describe('a charter', () => {
  it('is its purpose alone until a host writes it, and then stands whole', async () => {
    const { slug, id } = await place.makeIdea();
    expect(await place.bram.read(`/spaces/${slug}/charter`)).toContain('Only its purpose is written down so far');
    expect((await write(slug)).headers.get('location')).toBe(`/spaces/${slug}/charter`);
    const page = await place.bram.read(`/spaces/${slug}/charter`);
    for (const words of [whole.purpose, '1,200', '52 people asked', '34 of them are there', 'Balconies with food on them: 120 by 1 October 2026', '1 August 2026', 'Bureau Zon', 'Anna de Wit', '65% of those you asked meet in one place already']) expect(page).toContain(words);
    expect(await versions(id)).toMatchObject([{ version: 1, expected_members: 1200, enables: 'Ask a neighbour who has done it.\nSwap plants.', measure_by: '2026-10-01', measure_target: 120 }]);
    expect((await place.db.selectFrom('space').select('purpose').where('id', '=', id).executeTakeFirstOrThrow()).purpose).toBe(whole.purpose);
  });

  it.each([['0,125', 0.125], ['0.125', 0.125], ['1,2345', 1.2345], ['1.1250', 1.125], ['1.125', 1125], ['12.500,0', null], ['0', 0]])('reads its number %s as one means it, and says it again as it was', async (measureTarget, meant) => {
    const { slug, id } = await place.makeIdea();
    const answer = await write(slug, { measureTarget });
    expect(answer.status).toBe(meant === null ? 422 : 303);
    if (meant === null) return;
    const again = fieldsOf(await place.anna.read(`/spaces/${slug}/charter/edit`));
    await place.anna.post(`/spaces/${slug}/charter?_method=PUT`, again);
    expect((await versions(id)).map(({ measure_target }) => measure_target)).toEqual([meant, meant]);
  });

  it('begins as an empty form, but for what the space says of itself', async () => {
    const { slug } = await place.makeIdea();
    const { purpose, forWhom, version, ...rest } = fieldsOf(await place.anna.read(`/spaces/${slug}/charter/edit`));
    expect({ purpose, forWhom, version }).toEqual({ purpose: 'Gardeners help each other turn kitchen waste into good soil.', forWhom: 'Gardeners of our gardens', version: '0' });
    expect(Object.keys(rest)).toContain('measureTarget');
    expect(new Set(Object.values(rest))).toEqual(new Set(['']));
  });

  it('says how many names and examples it takes as the house has it, and not as Draagvlak brings it', async () => {
    const { slug } = await place.makeIdea();
    const threshold = (name: string, value: number) => ({ name, value, changed_at: place.clock.now() });
    await place.db.insertInto('threshold').values([threshold('purposeAcceptances', 1), threshold('examplesOfEach', 3)]).execute();
    const page = await place.bram.read(`/spaces/${slug}/charter`);
    expect(page).toContain('A purpose holds once one person besides the one whose idea it was carries it by name.');
    expect(page).toContain('Three that belong and three that do not say more');
    await place.db.deleteFrom('threshold').execute();
    expect(await place.bram.read(`/spaces/${slug}/charter`)).toContain('once 5 people besides');
  });

  it('keeps each version, and shows what changed, word by word', async () => {
    const { slug, id } = await place.makeIdea();
    await write(slug);
    await write(slug, { version: '1', purpose: 'People with a balcony in Linderveen grow food for two meals a week.', ideaOf: '' });
    const page = await place.bram.read(`/spaces/${slug}/charter/versions`);
    expect(page).toContain('food for <del>one</del><ins>two</ins> <del>meal</del><ins>meals</ins> a week.');
    expect(page).toContain('<del>Bureau Zon</del>');
    expect((await versions(id)).map(({ version }) => version)).toEqual([1, 2]);
  });

  it('that somebody else has changed meanwhile is not overwritten unseen', async () => {
    const { slug, id } = await place.makeIdea();
    await write(slug);
    await write(slug, { version: '1', measure: 'Meals' });
    const answer = await write(slug, { version: '1', measure: 'Tomatoes' });
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(page).toContain('Anna de Wit has changed the charter');
    expect(fieldsOf(page)).toMatchObject({ measure: 'Tomatoes', version: '2' });
    expect(await versions(id)).toHaveLength(2);
    await write(slug, { version: '2', measure: 'Tomatoes' });
    expect((await versions(id)).at(-1)).toMatchObject({ version: 3, measure: 'Tomatoes' });
  });

  it('is written once on a doubled click, and says nothing of somebody else', async () => {
    const { slug, id } = await place.makeIdea();
    expect((await Promise.all([write(slug), write(slug), write(slug)])).map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await versions(id)).toHaveLength(1);
    expect((await write(slug, { purpose: 'Other words, from the same old page.' })).status).toBe(409);
    expect((await write(slug, {}, place.dirk)).status).toBe(409);
  });

  it('that two write in the same moment gets one version of them', async () => {
    const { slug, id } = await place.makeIdea();
    const answers = await Promise.all(['Meals', 'Tomatoes', 'Beans'].map((measure) => write(slug, { measure })));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409, 409]);
    expect(await versions(id)).toHaveLength(1);
  });

  it.each([
    ['no purpose', { purpose: ' ' }, 'purpose'], ['a purpose that is an essay', { purpose: 'x'.repeat(301) }, 'purpose'], ['half a member', { expectedMembers: '2,5' }, 'expectedMembers'], ['no members at all', { expectedMembers: '0' }, 'expectedMembers'],
    ['words for a number', { measureTarget: 'many' }, 'measureTarget'], ['a day that is none', { measureBy: '2026-02-30' }, 'measureBy'], ['words for a day', { reviewOn: 'soon' }, 'reviewOn'], ['too many people', { channelPeople1: '9999999999' }, 'channelPeople1'],
  ])('with %s is not saved, says so, and keeps what was typed', async (_, wrong, field) => {
    const { slug, id } = await place.makeIdea();
    const answer = await write(slug, wrong);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(complaintsOf(page)[field]).toBeTruthy();
    expect(fieldsOf(page)).toMatchObject({ measure: whole.measure, carriedBy: whole.carriedBy, channel1: whole.channel1, ...wrong });
    expect(await versions(id)).toEqual([]);
  });

  it('whose purpose says nothing is saved, and asked a friendly question that its hosts alone see', async () => {
    const { slug } = await place.makeIdea();
    await write(slug, { purpose: 'Sharing knowledge and connecting people.' });
    expect(await place.anna.read(`/spaces/${slug}/charter`)).toContain('“Sharing knowledge” and “connecting people” fit every space.');
    expect(await place.bram.read(`/spaces/${slug}/charter`)).not.toContain('fit every space');
  });

  it('is read by directors, by readers of an open space, and by nobody else before it opens', async () => {
    const [idea, open] = [await place.makeIdea(), await place.makeSpace()];
    expect(await Promise.all([place.fatima, place.dirk, place.bram, place.els, place.carla].map((who) => who.status(`/spaces/${idea.slug}/charter`)))).toEqual([200, 200, 200, 404, 404]);
    expect(await place.carla.status(`/spaces/${open.slug}/charter`)).toBe(200);
  });
});

describe('a name under a charter', () => {
  it('stands for the version that was read, and is asked for again when it changes', async () => {
    const { slug, id } = await place.makeIdea();
    await write(slug);
    expect(await place.bram.read(`/spaces/${slug}/charter`)).toContain('I carry it, as Bram Visser');
    await place.bram.post(`/spaces/${slug}/charter/acceptance`, { version: '1' });
    expect(await place.anna.read(`/spaces/${slug}/charter`)).toContain('Version 1, carried by one person by name');
    await write(slug, { version: '1', measure: 'Meals' });
    expect(await place.bram.read(`/spaces/${slug}/charter`)).toContain('It has changed since you put your name to it');
    expect((await place.bram.post(`/spaces/${slug}/charter/acceptance`, { version: '1' })).status).toBe(409);
    await place.bram.post(`/spaces/${slug}/charter/acceptance`, { version: '2' });
    expect(await place.db.selectFrom('charter_acceptance').select('version').where('space_id', '=', id).execute()).toEqual([{ version: 2 }]);
    await place.bram.post(`/spaces/${slug}/charter/acceptance?_method=DELETE`);
    expect(await place.anna.read(`/spaces/${slug}/charter`)).toContain('carried by nobody by name yet');
  });

  it('is for founders: an administrator who looks in carries nothing', async () => {
    const { slug } = await place.makeIdea();
    await write(slug);
    expect((await place.dirk.post(`/spaces/${slug}/charter/acceptance`, { version: '1' })).status).toBe(403);
  });
});

describe('an example', () => {
  const examples = (id: number) => place.db.selectFrom('charter_example').select(['id', 'words', 'belongs']).where('space_id', '=', id).orderBy('id').execute();

  it('settles with four in favour for each against', async () => {
    const { slug, id } = await place.makeIdea();
    const [one, two, three, four] = await founders(place, id, 4);
    await place.anna.post(`/spaces/${slug}/charter/examples`, { belongs: 'yes', words: 'My heap stays cold' });
    const [example] = await examples(id);
    const vote = (who: typeof one, agrees: string) => who?.post(`/spaces/${slug}/charter/examples/${example?.id}/vote?_method=PUT`, { agrees });
    const tally = async () => /(\d) in favour, (\d) against/.exec(await place.anna.read(`/spaces/${slug}/charter`))?.slice(1).join(':');
    await vote(one, 'yes');
    await vote(two, 'yes');
    expect(await place.anna.read(`/spaces/${slug}/charter`)).toContain('0 of 1 settled');
    await vote(three, 'yes');
    expect(await place.anna.read(`/spaces/${slug}/charter`)).toContain('1 of 1 settled');
    await vote(four, 'no');
    expect([await tally(), (await place.anna.read(`/spaces/${slug}/charter`)).includes('1 of 1 settled')]).toEqual(['4:1', true]);
    await vote(place.bram, 'no');
    expect([await tally(), (await place.anna.read(`/spaces/${slug}/charter`)).includes('0 of 1 settled')]).toEqual(['4:2', true]);
    await place.bram.post(`/spaces/${slug}/charter/examples/${example?.id}/vote?_method=DELETE`);
    await vote(four, 'yes');
    expect(await tally()).toBe('5:0');
  });

  it('is proposed once, and counts one vote a person, however often it is pressed', async () => {
    const { slug, id } = await place.makeIdea();
    for (const words of ['Slugs', 'slugs']) await place.anna.post(`/spaces/${slug}/charter/examples`, { belongs: 'yes', words });
    const [example] = await examples(id);
    await Promise.all([1, 2, 3].map(() => place.bram.post(`/spaces/${slug}/charter/examples/${example?.id}/vote?_method=PUT`, { agrees: 'yes' })));
    expect(await examples(id)).toHaveLength(1);
    expect(await place.anna.read(`/spaces/${slug}/charter`)).toContain('2 in favour, 0 against');
  });

  it('is not proposed on both sides: the words that are there already stay where they are', async () => {
    const { slug, id } = await place.makeIdea();
    await place.anna.post(`/spaces/${slug}/charter/examples`, { belongs: 'yes', words: 'Cold heaps' });
    const answer = await place.bram.post(`/spaces/${slug}/charter/examples`, { belongs: 'no', words: 'cold heaps' });
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('stand on the other side already')]);
    expect(await place.db.selectFrom('charter_example').select(['belongs', 'words']).where('space_id', '=', id).execute()).toEqual([{ belongs: true, words: 'Cold heaps' }]);
  });

  it('is taken away by who proposed it or a host, and by nobody else', async () => {
    const { slug, id } = await place.makeIdea();
    await place.anna.post(`/spaces/${slug}/charter/examples`, { belongs: 'no', words: 'Climate policy' });
    const [example] = await examples(id);
    const remove = `/spaces/${slug}/charter/examples/${example?.id}?_method=DELETE`;
    expect((await place.bram.post(remove)).status).toBe(404);
    expect((await place.anna.post(remove)).status).toBe(303);
    expect(await examples(id)).toEqual([]);
  });

  it('of another space is not voted on from here', async () => {
    const [here, there] = [await place.makeIdea(), await place.makeIdea()];
    await place.anna.post(`/spaces/${there.slug}/charter/examples`, { belongs: 'yes', words: 'Elsewhere' });
    const [example] = await examples(there.id);
    expect((await place.bram.post(`/spaces/${here.slug}/charter/examples/${example?.id}/vote?_method=PUT`, { agrees: 'yes' })).status).toBe(404);
  });

  it.each([['no words', { words: '', belongs: 'yes' }], ['no side', { words: 'Slugs' }]])('with %s is not taken, and what was typed stays', async (_, fields) => {
    const { slug } = await place.makeIdea();
    const answer = await place.bram.post(`/spaces/${slug}/charter/examples`, fields);
    expect(answer.status).toBe(422);
    expect(fieldsOf(await answer.text())['words']).toBe(fields.words);
  });
});

describe('a space without a charter', () => {
  const asks = async (slug: string, who = place.anna) => (await (await place.as(who.id ?? 0)).read(`/spaces/${slug}`)).includes('Nothing says yet what belongs here');

  it('is left in peace for a month, and then its hosts are asked for one', async () => {
    await place.db.updateTable('installation').set({ value: '2026-01-01T00:00:00Z' }).where('name', '=', 'charters-since').execute();
    const { slug } = await place.makeSpace();
    expect(await asks(slug)).toBe(false);
    place.clock.passHours(24 * 31);
    expect([await asks(slug), await asks(slug, place.bram)]).toEqual([true, false]);
    await place.db.updateTable('installation').set({ value: '2026-06-10T00:00:00Z' }).where('name', '=', 'charters-since').execute();
    expect(await asks(slug)).toBe(false);
    await place.db.updateTable('installation').set({ value: '2026-01-01T00:00:00Z' }).where('name', '=', 'charters-since').execute();
    await (await place.as(place.anna.id ?? 0)).post(`/spaces/${slug}/charter?_method=PUT`, { version: '0', purpose: 'Grow beans.' });
    expect(await asks(slug)).toBe(false);
    place.clock.passHours(-24 * 31);
  });
});

it('erasing somebody takes their name and votes from a charter', async () => {
  const { slug, id } = await place.makeIdea();
  const [lotte] = await founders(place, id, 1);
  await write(slug, { carriedBy: 'Founder 1', ideaOf: 'Founder 1' });
  await place.anna.post(`/spaces/${slug}/charter/examples`, { belongs: 'yes', words: 'Slugs' });
  const example = await place.db.selectFrom('charter_example').select('id').where('space_id', '=', id).executeTakeFirstOrThrow();
  await lotte?.post(`/spaces/${slug}/charter/examples/${example.id}/vote?_method=PUT`, { agrees: 'yes' });
  await lotte?.post(`/spaces/${slug}/charter/acceptance`, { version: '1' });
  await lotte?.post('/me?_method=DELETE', { sure: 'yes' });
  const page = await place.anna.read(`/spaces/${slug}/charter`);
  expect(page).not.toContain('Founder 1');
  expect(page).toContain('1 in favour, 0 against');
  expect(page).toContain('carried by nobody by name yet');
});
