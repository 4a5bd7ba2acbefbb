import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../src/database/open.ts';
import { tidyUp } from '../src/features/administration/tidy.ts';
import { erasePerson } from '../src/features/members/public.ts';
import { toldFigures } from '../src/features/vitality/told.ts';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let space: { id: number; slug: string };
let home: string;

beforeEach(async () => {
  place = await village();
  space = await place.makeSpace();
  home = `/spaces/${space.slug}/vitality/told`;
});
afterEach(() => place.close());

/** As somebody who has just opened the form. */
const tell = async (fields: Record<string, string>, who = place.anna) => who.post(`${home}?_method=PUT`, { basis: await basis(), ...fields });
const basis = async () => (await fields())['basis'] ?? '';
const kept = () => place.db.selectFrom('told_figure').select(['name', 'count', 'of', 'told_by']).where('space_id', '=', space.id).orderBy('name').execute();
const fields = async () => fieldsOf(`<main>${await place.anna.read(home)}</main>`);

/** Enough talk, long enough ago, that a likeness can be looked for. */
async function talk(): Promise<void> {
  for (const [who, title] of [[place.anna, 'One'], [place.anna, 'Two'], [place.bram, 'Three']] as const) await who.post(`/spaces/${space.slug}/conversations`, { title, body: title });
  await place.db.updateTable('activity').set({ at: new Date(place.clock.now().getTime() - 40 * 86_400_000) }).where('space_id', '=', space.id).execute();
}

describe('what hosts tell', () => {
  it('is kept with its name and count, and shown again; everything may be left empty', async () => {
    expect((await tell({ profiles: '30', profilesOf: '40', asks: '0', evaluationOpened: 'no' })).headers.get('location')).toBe(`/spaces/${space.slug}/vitality`);
    expect(await kept()).toEqual([
      { name: 'asks', count: 0, of: null, told_by: place.anna.id }, { name: 'evaluationOpened', count: 0, of: null, told_by: place.anna.id }, { name: 'profiles', count: 30, of: 40, told_by: place.anna.id },
    ]);
    expect(await fields()).toMatchObject({ profiles: '30', profilesOf: '40', asks: '0', evaluationOpened: 'no', changes: '' });
    expect(await place.anna.read(home)).toContain('Last told by hosts on 14 May 2026.');
  });

  it('is asked with a reason for each figure, in both languages', async () => {
    const page = await place.anna.read(home);
    expect(page.match(/class="help"|<small>/g)?.length).toBe(toldFigures.length);
    await place.db.updateTable('person').set({ language: 'nl' }).where('id', '=', place.anna.id ?? 0).execute();
    expect(await place.anna.read(home)).toContain('Ingevulde profielen');
  });

  it('stands folded in groups, and open where something was told or is wrong', async () => {
    const open = (page: string) => [...page.matchAll(/<details class="more"( open="")?><summary>([^<]+)/g)].map(([, is, group]) => (is === undefined ? '' : group)).filter((group) => group !== '');
    expect(open(await place.anna.read(home))).toEqual([]);
    await tell({ asks: '3', evaluationOpened: 'no' });
    expect(open(await place.anna.read(home))).toEqual(['Asking and offering', 'Meeting, and looking back']);
    expect(open(await (await tell({ minutesOf: '9' })).text())).toEqual(['What members are sent']);
  });

  it('is forgotten where its field is emptied', async () => {
    await tell({ asks: '3', changes: '2' });
    await tell({ asks: '', changes: '2' });
    expect((await kept()).map(({ name }) => name)).toEqual(['changes']);
    await tell({});
    expect(await kept()).toEqual([]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['more than there are', { profiles: '50', profilesOf: '40' }, 'That is more than there are: 40.'],
    ['half a pair', { profiles: '50' }, 'this one is missing'],
    ['the other half', { profilesOf: '50' }, 'this one is missing'],
    ['some of none', { profiles: '0', profilesOf: '0' }, '1'],
    ['half a person', { asks: '2,5' }, 'number'],
    ['no number', { asks: 'many' }, 'number'],
  ])('says what is wrong with %s, and keeps everything typed', async (_, wrong, words) => {
    await tell({ changes: '1' });
    const answer = await tell({ ...wrong, changes: '7' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(Object.values(complaintsOf(page)).join(' ')).toContain(words);
    expect(fieldsOf(page)).toMatchObject({ ...wrong, changes: '7' });
    expect(await kept()).toMatchObject([{ name: 'changes', count: 1 }]);
  });

  it('may exceed what it stands against, where that is no whole', async () => {
    await tell({ minutes: '30', minutesOf: '10', pledged: '120', pledgedOf: '100' });
    expect(await kept()).toMatchObject([{ name: 'minutes', count: 30, of: 10 }, { name: 'pledged', count: 120, of: 100 }]);
  });

  it('is told twice as once', async () => {
    await Promise.all([tell({ asks: '3' }), tell({ asks: '3' })]);
    expect(await kept()).toMatchObject([{ name: 'asks', count: 3 }]);
  });

  describe('by two hosts at once', () => {
    beforeEach(async () => {
      await place.anna.post(`/spaces/${space.slug}/people/${place.bram.id}?_method=PUT`, { role: 'host' });
      await tell({ asks: '3', changes: '1', minutes: '90', minutesOf: '30', evaluationOpened: 'no' });
    });
    const standing = { asks: '3', changes: '1', minutes: '90', minutesOf: '30', evaluationOpened: 'no' };

    it('is kept of the first; the second reads who told what, with all of theirs still typed, and may keep it then', async () => {
      const opened = await basis();
      place.clock.passHours(1);
      await tell({ ...standing, asks: '5', evaluationOpened: 'yes', minutes: '', minutesOf: '', profiles: '3', profilesOf: '4' }, place.bram);
      const mine = { ...standing, asks: '8', failures: '2', failuresOf: '9', basis: opened };
      const answer = await tell(mine);
      expect(answer.status).toBe(409);
      const page = await answer.text();
      for (const words of ['Asks in the last 30 days: 5. So Bram Visser told', 'before this planning?: Yes. So Bram', 'Profiles that are filled in: 3 and 4. So Bram', 'Minutes of reading in a week: empty now.']) expect(page).toContain(words);
      expect(page).not.toContain('done otherwise than last time: 1. So');
      expect(fieldsOf(page)).toMatchObject({ ...mine, basis: await basis() });
      expect((await kept()).find(({ name }) => name === 'asks')).toMatchObject({ count: 5, told_by: place.bram.id });
      expect((await tell({ ...fieldsOf(page) })).status).toBe(303);
      expect((await kept()).find(({ name }) => name === 'asks')).toMatchObject({ count: 8, told_by: place.anna.id });
    });

    it('is kept of both where they say the same, or where nothing would be lost', async () => {
      const opened = await basis();
      await tell({ ...standing, asks: '5' }, place.bram);
      expect((await tell({ ...standing, asks: '5', failures: '2', failuresOf: '9', basis: opened })).status).toBe(303);
      expect(await kept()).toHaveLength(5);
    });

    it('is refused to exactly one, however close they are', async () => {
      const opened = await basis();
      const answers = await Promise.all([tell({ ...standing, asks: '5', basis: opened }, place.bram), tell({ ...standing, asks: '8', basis: opened })]);
      expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409]);
    });

    it('is kept typed through another mistake, with what the form began from', async () => {
      const opened = await basis();
      await tell({ ...standing, asks: '5' }, place.bram);
      const wrong = await (await tell({ ...standing, asks: 'many', basis: opened })).text();
      expect(fieldsOf(wrong)['basis']).toBe(opened);
      expect((await tell({ ...fieldsOf(wrong), asks: '8' })).status).toBe(409);
    });
  });

  it('is for hosts: an administrator looks in elsewhere, and others find nothing', async () => {
    for (const who of [place.bram, place.els, place.carla, place.fatima]) expect((await tell({ asks: '3' }, who)).status).toBe(404);
    expect((await tell({ asks: '3' }, place.dirk)).status).toBe(403);
    expect(await kept()).toEqual([]);
  });
});

describe('a likeness that rests on what was told', () => {
  beforeEach(async () => {
    await talk();
    await tell({ itemsAWeek: '45', minutes: '90', minutesOf: '30' });
  });
  const vitality = () => place.anna.read(`/spaces/${space.slug}/vitality`);

  it('is shown with the day on which hosts told it', async () => {
    const page = await vitality();
    expect(page).toContain('The firehose');
    expect(page).toContain('So hosts told on 14 May.');
  });

  it('is gone as soon as it is told otherwise', async () => {
    expect(await vitality()).toContain('The firehose');
    await tell({ itemsAWeek: '4', minutes: '20', minutesOf: '30' });
    expect(await vitality()).not.toContain('The firehose');
  });

  it('is forgotten after half a year, also by the form', async () => {
    place.clock.passHours(179 * 24);
    const anna = await place.as(place.anna.id ?? 0);
    await place.db.updateTable('activity').set({ at: new Date(place.clock.now().getTime() - 40 * 86_400_000) }).where('space_id', '=', space.id).execute();
    expect(await anna.read(`/spaces/${space.slug}/vitality`)).toContain('The firehose');
    place.clock.passHours(25);
    expect(await anna.read(`/spaces/${space.slug}/vitality`)).not.toContain('The firehose');
    expect(fieldsOf(`<main>${await anna.read(home)}</main>`)).toMatchObject({ itemsAWeek: '' });
    expect(await kept()).toHaveLength(2);
    await tidyUp(place.db, place.clock.now());
    expect(await kept()).toEqual([]);
  });

  it('stays when whoever told it is erased, under nobody’s name', async () => {
    await place.anna.post(`/spaces/${space.slug}/people/${place.bram.id}?_method=PUT`, { role: 'host' });
    await transact(place.db, (tx) => erasePerson(tx, place.anna.id ?? 0, { by: place.dirk.id ?? 0, at: place.clock.now() }));
    expect(await kept()).toMatchObject([{ name: 'itemsAWeek', told_by: null }, { name: 'minutes', told_by: null }]);
  });
});
