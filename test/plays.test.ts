import type { PluginTransformQueryArgs, PluginTransformResultArgs } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foundingHour } from '../src/features/founding/hour.ts';
import { transact } from '../src/database/open.ts';
import { choosePlay } from '../src/features/plays/public.ts';
import { signForm } from '../src/features/plays/sign.ts';
import { Refused } from '../src/platform/http/failures.ts';
import { fieldsOf } from './support/forms.ts';
import { fillWithTalk } from './support/talk.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let slug: string;
let id: number;
let home: string;

/** Anna writes half of it, with three others: it resembles three voices, and everything through one person. */
beforeEach(async () => {
  place = await village();
  ({ slug, id } = await place.makeSpace());
  home = `/spaces/${slug}`;
  await fillWithTalk(place, id, { days: 80, voices: [place.anna.id, place.bram.id, place.els.id, place.dirk.id] });
});
afterEach(() => place.close());

const choose = (pattern: string, play: string, who = place.anna) => who.post(`${home}/vitality/plays`, { pattern, play });
const plays = () => place.db.selectFrom('play').selectAll().orderBy('id').execute();
const letters = () => place.db.selectFrom('letter').select(['kind', 'address', 'subject', 'body_text']).where('kind', '=', 'play').execute();

describe('the vitality page', () => {
  it('offers hosts what others would do, each with a button; members see how it goes, and no more', async () => {
    const page = await place.anna.read(`${home}/vitality`);
    for (const words of ['This resembles a story that others have lived', 'Three voices', 'Write to one person<span', 'Since the week before', 'What you try']) expect(page).toContain(words);
    expect(page.match(/button-primary/g)).toHaveLength(1);
    const reader = await place.bram.read(`${home}/vitality`);
    for (const words of ['Since the week before', 'People who wrote']) expect(reader).toContain(words);
    for (const words of ['resembles', 'Looking ahead', 'What you try', 'half of all posts', 'Anna']) expect(reader).not.toContain(words);
  });

  it('has one button to press first, also where two patterns ask for the same', async () => {
    await choose('three-voices', 'uniqueAsk');
    await place.db.deleteFrom('activity').where('space_id', '=', id).execute();
    await fillWithTalk(place, id, { days: 80, voices: [place.anna.id, place.bram.id, place.els.id, place.dirk.id, place.fatima.id] });
    const page = await place.anna.read(`${home}/vitality`);
    expect(page.match(/value="secondHost"/g)).toHaveLength(2);
    expect(page.match(/button-primary/g)).toHaveLength(1);
  });

  it('stays open where an older version knew a play that this one does not', async () => {
    await choose('three-voices', 'uniqueAsk');
    await place.db.updateTable('play').set({ name: 'forgotten' }).execute();
    expect(await place.anna.read(`${home}/vitality`)).toContain('Nothing at the moment.');
    expect(await place.anna.read(`${home}/plays`)).toContain('Nothing is being tried');
  });

  it('offers nothing to do to administrators, who look in, in weeks gone by, and where all is over', async () => {
    for (const page of [await place.dirk.read(`${home}/vitality`), await place.anna.read(`${home}/vitality?until=2026-05-03`)]) expect(page).not.toContain('/vitality/plays');
    expect(await place.dirk.read(`${home}/vitality`)).not.toContain('/vitality/told');
    expect(await place.anna.read(`${home}/vitality`)).toContain('/vitality/told');
    await place.anna.post(`${home}/ending`, { achieved: 'Much.', sure: 'yes' });
    expect(await place.anna.read(`${home}/vitality`)).not.toMatch(/\/vitality\/(plays|told)/);
  });
});

describe('a play', () => {
  it('is chosen with the sign that spoke for it, once, and leads to where it is done', async () => {
    const answer = await choose('three-voices', 'uniqueAsk');
    const [play] = await plays();
    expect(answer.headers.get('location')).toBe(`${home}/plays/${play?.id}`);
    expect(play).toMatchObject({ pattern: 'three-voices', name: 'uniqueAsk', due_on: '2026-05-28', done_at: null, before: { signal: expect.any(String), holds: true } });
    await choose('three-voices', 'uniqueAsk');
    expect(await plays()).toHaveLength(1);
    const page = await place.anna.read(`${home}/vitality`);
    expect(page).toContain(`href="${home}/plays/${play?.id}"`);
    const room = await choose('puppet-master', 'secondHost');
    expect(room.headers.get('location')).toBe(`${home}/hosts/requests`);
  });

  it('is not taken up where the page does not offer it, nor by those who do not bear the space', async () => {
    for (const [pattern, name] of [['worn-out-host', 'rota'], ['three-voices', 'rota'], ['nonsense', 'uniqueAsk'], ['three-voices', 'toString']] as const) expect((await choose(pattern, name)).status).toBe(409);
    expect((await choose('three-voices', 'uniqueAsk', place.dirk)).status).toBe(403);
    expect((await choose('three-voices', 'uniqueAsk', place.bram)).status).toBe(404);
    expect(await plays()).toEqual([]);
  });

  it('asks one named person by letter, and with it is done', async () => {
    const room = (await choose('three-voices', 'uniqueAsk')).headers.get('location') ?? '';
    expect(await place.anna.read(room)).toContain('You have done something that nobody else here has.');
    const nobody = await place.anna.post(`${room}/letter`, { person: '', words: 'How did you keep it warm?' });
    expect(nobody.status).toBe(422);
    const kept = await nobody.text();
    for (const words of ['Choose who gets the letter.', 'How did you keep it warm?']) expect(kept).toContain(words);
    for (const person of [place.anna.id, place.fatima.id, 999_999]) expect((await place.anna.post(`${room}/letter`, { person: String(person), words: 'How?' })).status).toBe(422);
    expect(await letters()).toEqual([]);
    expect((await place.anna.post(`${room}/letter`, { person: String(place.bram.id), words: 'How did you keep it warm?\r\n\r\nIn the space, please.' })).status).toBe(303);
    expect(await letters()).toEqual([{ kind: 'play', address: 'bram@example.org', subject: 'Anna de Wit of “Compost & soil” writes to you', body_text: expect.stringContaining('How did you keep it warm?\n\nIn the space, please.') }]);
    expect((await plays())[0]).toMatchObject({ done_by: place.anna.id });
    expect((await place.anna.post(`${room}/letter`, { person: String(place.bram.id), words: 'Again?' })).status).toBe(409);
    expect(await letters()).toHaveLength(1);
  });

  it('prepares a conversation that begins by itself on its day', async () => {
    const room = (await choose('three-voices', 'quietRound')).headers.get('location') ?? '';
    expect(await place.anna.read(room)).toContain('One line each');
    const past = await place.anna.post(`${room}/conversation`, { title: 'One line each', body: 'What are you doing?', dueOn: '2026-05-01' });
    expect(past.status).toBe(422);
    expect(await past.text()).toContain('What are you doing?');
    expect((await place.anna.post(`${room}/conversation`, { title: 'One line each', body: 'What are you doing?', dueOn: '2026-05-16' })).status).toBe(303);
    place.clock.passHours(49);
    await foundingHour(place.house);
    expect(await place.bram.read(home)).toContain('One line each');
  });

  it('sends no beginning whose gaps are open, and keeps all that was typed', async () => {
    const room = (await choose('three-voices', 'uniqueAsk')).headers.get('location') ?? '';
    const words = 'You have done something that nobody else here has. Would you answer one question about it in the space?\r\n\r\nMy question: …';
    const answer = await place.anna.post(`${room}/letter`, { person: String(place.bram.id), words });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const said of ['This still has its gaps', 'My question: …', `value="${place.bram.id}" selected`]) expect(page).toContain(said);
    expect(await letters()).toEqual([]);
  });

  it('prepares no conversation while the space rests, and says why', async () => {
    const room = (await choose('three-voices', 'quietRound')).headers.get('location') ?? '';
    await place.anna.post(`${home}/rest`, { reason: 'Winter.' });
    expect(await place.anna.read(room)).toContain('The space rests, and no conversation begins in it.');
    const refused = await place.anna.post(`${room}/conversation`, { title: 'One line', body: 'What?', dueOn: '2026-05-16' });
    expect(refused.status).toBe(409);
    expect(fieldsOf(await refused.text())).toMatchObject({ title: 'One line', unsent: 'What?' });
    expect((await plays())[0]).toMatchObject({ done_at: null });
    expect(await place.db.selectFrom('seed').selectAll().execute()).toEqual([]);
  });

  it('offers today for a conversation whose day has passed', async () => {
    const room = (await choose('three-voices', 'quietRound')).headers.get('location') ?? '';
    await place.db.updateTable('play').set({ due_on: '2026-05-01' }).execute();
    expect(await place.anna.read(room)).toContain('value="2026-05-14"');
  });

  it('is done once, with one letter, where two hosts send theirs at once', async () => {
    await place.anna.post(`${home}/people/${place.bram.id}?_method=PUT`, { role: 'host' });
    const room = (await choose('three-voices', 'privateAsk')).headers.get('location') ?? '';
    await place.db.insertInto('membership').values({ space_id: id, person_id: place.dirk.id ?? 0, role: 'member' }).execute();
    const answers = await Promise.all([place.anna, place.bram, place.anna].map((host) => host.post(`${room}/letter`, { person: String(place.dirk.id), words: 'What would help?' })));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409, 409]);
    expect(await letters()).toHaveLength(1);
  });

  describe('whose letter cannot leave', () => {
    const words = 'What would help?\r\n\r\nOne thing is enough.';
    const unsent = async (answer: Response) => fieldsOf(await answer.text());
    const spent = async () => (await place.db.selectFrom('attempts').select('points').where('key', 'like', 'invitations-of-person:%').execute()).map(({ points }) => points);
    let room: string;
    const send = (who = place.anna) => who.post(`${room}/letter`, { person: String(place.bram.id), words });

    beforeEach(async () => {
      room = (await choose('three-voices', 'privateAsk')).headers.get('location') ?? '';
    });

    it('because another host was first, or let it be, keeps it in sight, and counts no letter', async () => {
      await place.anna.post(`${room}/done`);
      const done = await send();
      expect(done.status).toBe(409);
      expect((await unsent(done))['unsent']?.replaceAll('\r', '')).toBe(words.replaceAll('\r', ''));
      room = (await choose('three-voices', 'privateAsk')).headers.get('location') ?? '';
      await place.anna.post(`${room}?_method=DELETE`);
      const dropped = await send();
      expect(dropped.status).toBe(409);
      const page = await dropped.text();
      for (const said of ['done or taken off the list in the meantime', 'One thing is enough.']) expect(page).toContain(said);
      for (const button of ['button-primary', `action="${room}/done"`]) expect(page).not.toContain(button);
      expect([await letters(), await spent()]).toEqual([[], []]);
    });

    it('of those who send at once, counts only the one that left', async () => {
      const answers = await Promise.all([send(), send(), send()]);
      expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409, 409]);
      for (const answer of answers) if (answer.status === 409) expect(await answer.text()).toContain('One thing is enough.');
      expect(await spent()).toEqual([1]);
    });

    it('because there were too many today, stands in its form, and leaves tomorrow', async () => {
      await place.house.limits.spend('invitations-of-person', String(place.anna.id), 50);
      const answer = await send();
      expect(answer.status).toBe(429);
      const page = await answer.text();
      for (const said of ['tried too often', 'One thing is enough.', `value="${place.bram.id}" selected`, `action="${room}/letter"`]) expect(page).toContain(said);
      expect((await plays())[0]).toMatchObject({ done_at: null });
      await place.db.deleteFrom('attempts').execute();
      expect((await send()).status).toBe(303);
    });

    it('because the space ended, keeps it in sight', async () => {
      await place.anna.post(`${home}/ending`, { achieved: 'Much.', sure: 'yes' });
      const answer = await send();
      expect(answer.status).toBe(409);
      const page = await answer.text();
      for (const said of ['The space has ended.', 'One thing is enough.']) expect(page).toContain(said);
    });
  });

  it('is refused with a word where another host is done with it between two steps of choosing it', async () => {
    await choose('three-voices', 'privateAsk');
    const [{ before } = { before: null }] = await plays();
    const doneBetween = { transformQuery: ({ node }: PluginTransformQueryArgs) => node, transformResult: async ({ result }: PluginTransformResultArgs) => {
      await place.db.updateTable('play').set({ done_at: place.clock.now() }).where('done_at', 'is', null).execute();
      return result;
    } };
    const choosing = transact(place.db, (tx) => choosePlay(tx.withPlugin(doneBetween), id, { pattern: 'three-voices', name: 'privateAsk', before: signForm.parse(before), dueOn: '2026-05-28' }, { by: place.anna.id ?? 0, at: place.clock.now() }));
    await expect(choosing).rejects.toThrow(new Refused('plays.notUnderWay'));
  });

  it('says what is awaited where nobody talks any more, and where all is over', async () => {
    const room = (await choose('three-voices', 'privateAsk')).headers.get('location') ?? '';
    await place.anna.post(`${room}/done`);
    place.clock.passHours(24 * 40);
    const anna = await place.as(place.anna.id ?? 0);
    expect(await anna.read(`${home}/plays`)).toContain('We look again on the Monday after people talk here again.');
    await anna.post(`${home}/ending`, { achieved: 'Much.', sure: 'yes' });
    const over = await anna.read(`${home}/plays`);
    expect(over).toContain('The space ended before we looked again.');
    expect(over).not.toContain('We look again');
  });

  it('stands on the list until it is done or let be, and before its host when its day comes', async () => {
    expect(await place.anna.read(`${home}/plays`)).toContain('Nothing is being tried');
    const room = (await choose('three-voices', 'privateAsk')).headers.get('location') ?? '';
    const other = (await choose('three-voices', 'quietRound')).headers.get('location') ?? '';
    expect(await place.anna.read('/')).not.toContain('Do what you wanted to try');
    expect((await place.anna.post(`${room}?_method=PUT`, { dueOn: '2026-05-01' })).status).toBe(422);
    expect((await place.anna.post(`${room}?_method=PUT`, { dueOn: '2026-05-16' })).status).toBe(303);
    expect(await place.anna.read('/')).toContain(`href="${room}"`);
    expect(await place.bram.read('/')).not.toContain('Do what you wanted to try');
    await place.anna.post(`${room}/done`);
    await place.anna.post(`${other}?_method=DELETE`);
    expect(await place.anna.read('/')).not.toContain('Do what you wanted to try');
    const list = await place.anna.read(`${home}/plays`);
    expect(list).toContain('We look again after');
    expect(list).not.toContain('Begin with a round');
    for (const again of [`${room}/done`, `${room}?_method=DELETE`]) expect((await place.anna.post(again)).status).toBe(409);
    expect((await place.anna.post(`${other}/done`)).status).toBe(404);
  });

  it('stays without a name where whoever chose it is erased', async () => {
    await place.anna.post(`${home}/people/${place.bram.id}?_method=PUT`, { role: 'host' });
    await choose('three-voices', 'uniqueAsk', place.bram);
    expect(await place.anna.read(`${home}/plays`)).toContain('chosen by Bram Visser');
    await place.bram.post('/me?_method=DELETE', { sure: 'yes' });
    place.clock.passHours(12 * 24);
    expect(await (await place.as(place.anna.id ?? 0)).read('/'), 'what nobody else will do').toContain('Do what you wanted to try');
    place.clock.passHours(-12 * 24);
    const list = await place.anna.read(`${home}/plays`);
    expect(list).toContain('Until 28 May.');
    expect(list).not.toContain('Bram');
    expect((await plays())[0]).toMatchObject({ chosen_by: null });
  });
});
