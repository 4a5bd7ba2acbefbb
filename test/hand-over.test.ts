import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../src/database/migrate.ts';
import { transact } from '../src/database/open.ts';
import { erasePerson } from '../src/features/members/public.ts';
import { remindHosts } from '../src/features/hosting/reminders.ts';
import { crontab } from '../src/tasks.ts';
import { freshDatabase } from './support/database.ts';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { type HostedSpace, hostedSpace, nextWeek, thisWeek } from './support/hosts.ts';
import { workOff } from './support/jobs.ts';
import type { Browser } from './support/village.ts';

let hosted: HostedSpace;
beforeEach(async () => {
  hosted = await hostedSpace();
});
afterEach(() => hosted.place.close());

describe('what the next should know', () => {
  const write = (who: Browser, week: string, note: string) => who.post(`${hosted.home}/turns/${week}/hand-over?_method=PUT`, { note });

  beforeEach(async () => {
    const { place, setTurn } = hosted;
    await setTurn(thisWeek, place.anna, place.bram);
    await setTurn(nextWeek, place.bram, place.els);
  });

  it('is written by who is on turn, and read by the hosts, by name and week', async () => {
    const { place, home } = hosted;
    expect((await write(place.anna, thisWeek, 'Yara waits for a lid.\r\nLeave the thread on rats alone.')).status).toBe(303);
    const page = await place.els.read(home);
    expect(page).toMatch(/Anna de Wit, 11–17 May.*Yara waits for a lid\.\nLeave the thread on rats alone\./s);
    expect(await place.carla.read(home)).not.toContain('Yara');
  });

  it('can be written until the Sunday after, and not by others or before', async () => {
    const { place, home } = hosted;
    for (const [who, week] of [[place.bram, thisWeek], [place.bram, nextWeek], [place.els, thisWeek]] as const) expect((await write(who, week, 'x')).status).toBe(403);
    place.clock.moveTo('2026-05-24T20:00:00Z');
    expect((await write(place.anna, thisWeek, 'Late, but here.')).status).toBe(303);
    place.clock.moveTo('2026-05-25T10:00:00Z');
    expect((await write(place.anna, thisWeek, 'Too late.')).status).toBe(403);
    expect(await place.els.read(home)).toContain('Late, but here.');
  });

  it('stays its writer’s where the week changes hands; who has it then may add to it, and is its author from then on', async () => {
    const { place, home, away, turnOf } = hosted;
    await write(place.anna, thisWeek, 'Yara waits for a lid.');
    await away(place.anna, thisWeek, '2026-05-17');
    expect((await turnOf(thisWeek))?.person_id).toBe(place.els.id);
    expect(await place.bram.read(home)).toMatch(/Anna de Wit, 11–17 May.*Yara waits for a lid\./s);
    expect(fieldsOf(await place.els.read(home))['note']).toBe('Yara waits for a lid.');
    await write(place.els, thisWeek, 'Yara waits for a lid.');
    expect(await place.bram.read(home)).toContain('Anna de Wit, 11–17 May');
    expect((await write(place.anna, thisWeek, 'Mine again.')).status).toBe(403);
    await write(place.els, thisWeek, 'Yara has her lid.');
    expect(await place.bram.read(home)).toMatch(/Els Meijer, 11–17 May.*Yara has her lid\./s);
    await write(place.els, thisWeek, '');
    expect(await turnOf(thisWeek)).toMatchObject({ hand_over: '', handed_over_at: null, noted_by: null });
  });

  it('keeps its words and loses its name where who wrote it is erased, also after the week went to another', async () => {
    const { place, home, away } = hosted;
    await write(place.anna, thisWeek, 'Yara waits for a lid.');
    await away(place.anna, thisWeek, '2026-05-17');
    await transact(place.db, (tx) => erasePerson(tx, place.anna.id ?? 0, { by: place.dirk.id ?? 0, at: place.clock.now() }));
    expect(await place.bram.read(home)).toMatch(/Somebody who has left, 11–17 May.*Yara waits for a lid\./s);
  });

  it('of a house from before notes had authors is by who was on turn', async () => {
    const { db, discard } = await freshDatabase();
    await sql.raw('drop schema public cascade; create schema public').execute(db);
    await migrate(db, '0005-reviews-endings-and-events');
    await sql`insert into person (state, name, handle) values ('member', 'Anna', 'anna')`.execute(db);
    await sql`
      insert into host_turn (space_id, week, person_id, hand_over)
      select 1, week::date, person.id, note from person, (values (${thisWeek}, 'Yara waits.'), (${nextWeek}, '')) turn (week, note)`.execute(db);
    await migrate(db);
    const { rows } = await sql<{ by: string | null }>`select name as by from host_turn left join person on person.id = noted_by order by week`.execute(db);
    expect(rows).toEqual([{ by: 'Anna' }, { by: null }]);
    await discard();
  });

  it('that is too long is kept on the page, with a word', async () => {
    const { place } = hosted;
    const answer = await write(place.anna, thisWeek, 'x'.repeat(2001));
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(complaintsOf(page)['note']).toContain('2000 at most');
    expect(fieldsOf(page)['note']).toBe('x'.repeat(2001));
  });
});

describe('the day before a turn begins', () => {
  const remind = () => remindHosts(hosted.place.house);
  const sunday = (time: string) => hosted.place.clock.moveTo(`2026-05-17T${time}:00Z`);

  beforeEach(async () => {
    const { place, home, setTurn } = hosted;
    await setTurn(thisWeek, place.els, place.anna);
    await setTurn(nextWeek, place.anna, place.bram);
    await place.els.post(`${home}/turns/${thisWeek}/hand-over?_method=PUT`, { note: 'Yara waits for a lid.' });
    await place.db.updateTable('person').set({ language: 'nl' }).where('id', '=', place.bram.id).execute();
  });

  it('both on duty get one letter from nine o’clock on, in their language, with the last note', async () => {
    const { place, home, lettersTo } = hosted;
    sunday('06:59');
    await remind();
    expect(await place.db.selectFrom('letter').select('id').where('kind', '=', 'host-reminder').execute()).toEqual([]);
    sunday('07:00');
    await Promise.all([remind(), remind()]);
    await remind();
    const [anna, ...annas] = await lettersTo('anna@example.org', 'host-reminder');
    const [bram, ...brams] = await lettersTo('bram@example.org', 'host-reminder');
    expect([annas, brams, await lettersTo('els@example.org', 'host-reminder')]).toEqual([[], [], []]);
    expect(anna?.subject).toBe('Your week in “Compost & soil” begins tomorrow');
    for (const words of ['18–24 May', 'Bram Visser stands behind you', 'Yara waits for a lid.', `http://localhost:3000${home}`]) expect(anna?.body_text).toContain(words);
    expect(bram?.subject).toBe('Vanaf morgen ben je achterwacht van Anna de Wit in ‘Compost & soil’');
    expect(bram?.body_text).toContain('18–24 mei');
  });

  it('is another hour where the space is elsewhere', async () => {
    const { place, space, lettersTo } = hosted;
    await place.db.updateTable('space').set({ time_zone: 'America/New_York' }).where('id', '=', space.id).execute();
    sunday('12:59');
    await remind();
    expect(await lettersTo('anna@example.org', 'host-reminder')).toEqual([]);
    sunday('13:00');
    await remind();
    expect(await lettersTo('anna@example.org', 'host-reminder')).toHaveLength(1);
  });

  it.each(['resting', 'ended'] as const)('brings no letter to a space that is %s', async (state) => {
    const { place, space } = hosted;
    await place.db.updateTable('space').set({ state }).where('id', '=', space.id).execute();
    sunday('10:00');
    await remind();
    expect(await place.db.selectFrom('letter').select('id').where('kind', '=', 'host-reminder').execute()).toEqual([]);
  });

  it('brings none to who is no longer host, none on other days, and one to who took the week meanwhile', async () => {
    const { place, plan, lettersTo, giveRole } = hosted;
    await giveRole(place.bram, 'member');
    place.clock.moveTo('2026-05-18T09:00:00Z');
    await remind();
    sunday('10:00');
    await remind();
    expect([(await lettersTo('anna@example.org', 'host-reminder')).length, (await lettersTo('bram@example.org', 'host-reminder')).length]).toEqual([1, 0]);
    await plan();
    await remind();
    expect(await lettersTo('els@example.org', 'host-reminder')).toHaveLength(1);
  });

  it('is a job of its own, each hour', async () => {
    const { place, lettersTo } = hosted;
    expect(crontab).toMatch(/^\d+ \* \* \* \* remind-hosts$/m);
    sunday('10:00');
    await sql`select graphile_worker.add_job('remind-hosts') from generate_series(1, 2)`.execute(place.db);
    await workOff(place);
    expect(await lettersTo('anna@example.org', 'host-reminder')).toHaveLength(1);
  });
});
