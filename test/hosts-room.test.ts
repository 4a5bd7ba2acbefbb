import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { erasePerson } from '../src/features/members/public.ts';
import { transact } from '../src/database/open.ts';
import { hostingFigures } from '../src/features/hosting/public.ts';
import { type HostedSpace, hostedSpace, nextWeek, thisWeek } from './support/hosts.ts';
import { tracesOf } from './support/traces.ts';
import type { Browser } from './support/village.ts';

let hosted: HostedSpace;
beforeEach(async () => {
  hosted = await hostedSpace();
});
afterEach(() => hosted.place.close());

const times = () => hosted.place.db.selectFrom('host_time').select(['id', 'person_id', 'minutes', 'spent_on']).orderBy('id').execute();
const tap = (who: Browser, minutes: string) => who.post(`${hosted.home}/time`, { minutes });

describe('time', () => {
  it('is noted with one tap, said, and taken back with one', async () => {
    const { place, home } = hosted;
    const answer = await tap(place.anna, '15');
    const said = decodeURIComponent(answer.headers.get('set-cookie') ?? '');
    const [entry] = await times();
    expect(entry).toMatchObject({ person_id: place.anna.id, minutes: 15, spent_on: '2026-05-14' });
    expect(said).toContain('15 minutes');
    expect(said).toContain(`${home}/time/${entry?.id}?_method=DELETE`);
    await place.bram.post(`${home}/time/${entry?.id}?_method=DELETE`);
    expect(await times()).toHaveLength(1);
    for (let click = 0; click < 2; click += 1) expect((await place.anna.post(`${home}/time/${entry?.id}?_method=DELETE`)).status).toBe(303);
    expect(await times()).toEqual([]);
  });

  it('counts a doubled click once, and another tap later again', async () => {
    const { place } = hosted;
    await Promise.all(Array.from({ length: 6 }, () => tap(place.anna, '30')));
    expect(await times()).toHaveLength(1);
    place.clock.passHours(0.01);
    await tap(place.anna, '30');
    expect(await times()).toHaveLength(2);
  });

  it.each(['7', '', '-5', '6000'])('is not noted as %j minutes', async (minutes) => {
    expect((await tap(hosted.place.anna, minutes)).status).toBe(404);
    expect(await times()).toEqual([]);
  });

  it('of four weeks stands beside what was promised, for hosts alone', async () => {
    const { place, home, space } = hosted;
    const spend = (days: string, minutes: number) => place.db.insertInto('host_time').values({ space_id: space.id, person_id: place.bram.id ?? 0, minutes, spent_on: days, logged_at: place.clock.now() }).execute();
    await spend('2026-05-14', 300);
    await spend('2026-04-17', 60);
    await spend('2026-04-16', 600);
    const page = await place.anna.read(home);
    expect(page).toContain('promised 2 hours a week, took about 1.5 hours a week');
    expect(page).toContain('aria-label="Promised: 2 hours a week; taken: about 1.5 hours a week"');
    expect(page).toContain('width="37.5%"');
    for (const other of [place.carla, place.fatima, place.dirk]) {
      const theirs = await other.read(home);
      expect(theirs).not.toContain('took about');
      expect(theirs).not.toContain('5 minutes');
    }
    expect((await tap(place.dirk, '5')).status).toBe(403);
  });
});

describe('what hosts are warned of', () => {
  const later = async (who: 'anna' | 'bram') => {
    hosted.place.clock.moveTo('2026-06-18T10:00:00Z');
    return hosted.place.as(hosted.place[who].id ?? 0);
  };

  it('is nothing in the first month of a space from before there was a gate', async () => {
    const { place, home } = hosted;
    expect(await place.anna.read(home)).not.toContain('Worth a look');
    expect(await (await later('anna')).read(home)).toContain('Nobody is on turn this week. Where a week belongs to nobody');
  });

  it('is a week that belongs to nobody, until it does, and one host alone', async () => {
    const { plan, home, place } = hosted;
    const anna = await later('anna');
    await plan(anna);
    expect(await anna.read(home)).not.toContain('Worth a look');
    for (const who of [place.bram, place.els]) await anna.post(`/spaces/${hosted.space.slug}/people/${who.id}?_method=PUT`, { role: 'member' });
    const page = await anna.read(home);
    expect(page).toContain('This rests on one person.');
    expect(page).toContain(`<a href="${home}/requests">Ask a second host by name</a>`);
  });

  it('is one who does most for three weeks, and one who gives more than promised', async () => {
    const { place, home, space, plan } = hosted;
    const anna = await later('anna');
    await plan(anna);
    for (const week of ['2026-05-26', '2026-06-02', '2026-06-14']) {
      for (let act = 0; act < 5; act += 1) await place.db.insertInto('activity').values({ space_id: space.id, kind: 'replied', actor: place.bram.id ?? 0, at: new Date(`${week}T10:00:00Z`) }).execute();
      await place.db.insertInto('host_time').values({ space_id: space.id, person_id: place.els.id ?? 0, minutes: 121, spent_on: week, logged_at: place.clock.now() }).execute();
    }
    const page = await anna.read(home);
    expect(page).toContain('Bram Visser has done most of the hosting for 3 weeks.');
    expect(page).toContain('Els Meijer has given more than the promised hours for 3 weeks.');
    await place.db.insertInto('threshold').values({ name: 'strainWeeks', value: 1, changed_at: place.clock.now() }).execute();
    expect(await anna.read(home)).toContain('has given more than the promised hours for a week.');
    await place.db.deleteFrom('threshold').execute();
    expect(await place.carla.read(home)).not.toContain('Worth a look');
    const dirk = await (await place.as(place.dirk.id ?? 0)).read(home);
    expect(dirk).toContain('has done most');
    expect(dirk).not.toContain('more than the promised hours');
    for (let act = 0; act < 3; act += 1) await place.db.insertInto('audit').values({ space_id: space.id, action: 'post.hidden', actor: place.anna.id, at: new Date('2026-06-02T10:00:00Z') }).execute();
    expect(await anna.read(home)).not.toContain('has done most');
  });
});

describe('a host’s calendar', () => {
  const addressOf = async (who: Browser) => /http:\/\/localhost:3000(\/hosting\/calendar\/[\w-]+\.ics)/.exec(await who.read(`${hosted.home}/pledge`))?.[1] ?? '';

  it('has their own weeks from Monday to Sunday, first and behind told apart, under names that stay', async () => {
    const { place, home, setTurn, space } = hosted;
    await place.db.updateTable('person').set({ name: 'Bram; de, "Vries"' }).where('id', '=', place.bram.id).execute();
    await setTurn(thisWeek, place.anna, place.bram);
    await setTurn(nextWeek, place.els, place.anna);
    await setTurn('2026-05-25', place.bram, place.els);
    const answer = await place.carla.get(await addressOf(place.anna));
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    const file = await answer.text();
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(file).toContain('DTSTART;VALUE=DATE:20260511\r\nDTEND;VALUE=DATE:20260518');
    expect(file).toContain('SUMMARY:On turn: Compost & soil');
    expect(file).toContain('SUMMARY:Behind: Compost & soil');
    expect(file.replaceAll('\r\n ', '')).toContain('Bram\\; de\\, "Vries"');
    expect(file).toContain(`UID:${space.id}-${place.anna.id}-2026-05-11@localhost`);
    expect(file).toContain(`http://localhost:3000${home}`);
  });

  it('is as the standard wants it, whatever the names are: lines, folding, properties before parts, every part whole', async () => {
    const { place, setTurn, space, away } = hosted;
    const address = await addressOf(place.anna);
    const linesOf = async () => {
      const file = Buffer.from(await (await place.carla.get(address)).arrayBuffer()).toString('utf8');
      expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(file).not.toContain('\uFFFD');
      return file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
    };
    const shape = (lines: string[]) => lines.map((line) => line.split(/[:;]/)[0]);
    const empty = await linesOf();
    expect(empty.filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', 'BEGIN:STANDARD']);
    await place.db.updateTable('person').set({ name: `Bram 🧑🏽‍🌾\\; de, "Vries" ${'é'.repeat(90)}` }).where('id', '=', place.bram.id).execute();
    await place.db.updateTable('space').set({ name: `Soil; \\ and, more ${'🌱'.repeat(40)}` }).where('id', '=', space.id).execute();
    await setTurn(thisWeek, place.anna, place.bram);
    await setTurn('2026-12-28', place.bram, place.anna);
    const lines = await linesOf();
    expect(lines).toContain(`X-WR-CALNAME:Turns in Soil\\; \\\\ and\\, more ${'🌱'.repeat(40)}`);
    expect(lines).toContain(`DESCRIPTION:Behind you: Bram 🧑🏽‍🌾\\\\\\; de\\, "Vries" ${'é'.repeat(90)}`);
    expect(shape(lines).lastIndexOf('X-WR-CALNAME')).toBeLessThan(lines.indexOf('BEGIN:VEVENT'));
    expect(lines.slice(lines.lastIndexOf('END:VEVENT'))).toEqual(['END:VEVENT', 'END:VCALENDAR']);
    expect(lines.filter((line) => /^(DTSTART|DTEND|DTSTAMP|UID)/.test(line))).toEqual([
      `UID:${space.id}-${place.anna.id}-2026-05-11@localhost`, 'DTSTAMP:20260514T100000Z', 'DTSTART;VALUE=DATE:20260511', 'DTEND;VALUE=DATE:20260518',
      `UID:${space.id}-${place.anna.id}-2026-12-28@localhost`, 'DTSTAMP:20260514T100000Z', 'DTSTART;VALUE=DATE:20261228', 'DTEND;VALUE=DATE:20270104',
    ]);
    await away(place.anna, '2026-12-31', '2027-12-31');
    expect((await linesOf()).filter((line) => line.startsWith('UID'))).toHaveLength(1);
  });

  it('is one’s own, and worth nothing once one hosts no longer, also where one comes back', async () => {
    const { place, giveRole, space } = hosted;
    const [annas, brams] = [await addressOf(place.anna), await addressOf(place.bram)];
    expect(annas).not.toBe(brams);
    await giveRole(place.bram, 'member');
    expect([await place.carla.status(annas), await place.carla.status(brams)]).toEqual([200, 404]);
    await place.bram.post(`/spaces/${space.slug}/membership?_method=DELETE`);
    place.clock.passHours(1);
    await place.bram.post(`/spaces/${space.slug}/membership`);
    await giveRole(place.bram, 'host');
    expect(await place.carla.status(brams)).toBe(404);
  });

  it('has no weeks to come where the space rests or has ended', async () => {
    const { place, setTurn, space } = hosted;
    await setTurn(thisWeek, place.anna, place.bram);
    await setTurn(nextWeek, place.anna, place.bram);
    const address = await addressOf(place.anna);
    const weeks = async () => (await (await place.carla.get(address)).text()).match(/BEGIN:VEVENT/g)?.length;
    expect(await weeks()).toBe(2);
    for (const state of ['resting', 'ended'] as const) {
      await place.db.updateTable('space').set({ state }).where('id', '=', space.id).execute();
      expect(await weeks()).toBe(1);
    }
  });

  it('opens for our own keys only', async () => {
    const { place, home } = hosted;
    const address = await addressOf(place.anna);
    const [, rest = ''] = address.split('/calendar/');
    const [, ...key] = rest.split('-');
    await place.anna.post(`${home}/requests`, { name: 'L', email: 'l@example.org', hours: '1', words: '' });
    for (const wrong of [`/hosting/calendar/1-${key.join('-')}`, address.replace('.ics', 'A.ics'), '/hosting/calendar/none.ics', '/hosting/calendar/.ics', '/hosting/calendar/1-1-AAAAAAAAAAAAAAAAAAAAAA.ics']) {
      expect(await place.carla.status(wrong)).toBe(404);
    }
    expect(await place.carla.status(address.replace('.ics', ''))).toBe(200);
  });
});

describe('a host who is erased', () => {
  it('leaves no trace in the hosts’ room: pledge, days away, time, requests and turns', async () => {
    const { place, home, setTurn, turnOf, space, away } = hosted;
    await setTurn(thisWeek, place.bram, place.anna);
    await setTurn(nextWeek, place.anna, place.bram);
    await setTurn('2026-05-25', place.bram, place.els);
    await place.bram.post(`${home}/turns/2026-05-25/swaps`, { to: String(place.anna.id) });
    await place.bram.post(`${home}/turns/${thisWeek}/hand-over?_method=PUT`, { note: 'Yara waits for a lid.' });
    await away(place.bram, '2026-09-01', '2026-09-05');
    await tap(place.bram, '30');
    await place.anna.post(`${home}/requests`, { name: 'Bram Visser', email: 'other@example.org', hours: '1', words: '' });
    await transact(place.db, (tx) => erasePerson(tx, place.bram.id ?? 0, { by: place.dirk.id ?? 0, at: place.clock.now() }));
    expect(await turnOf(thisWeek)).toMatchObject({ person_id: null, backup_id: place.anna.id });
    expect((await turnOf(nextWeek))?.backup_id).toBeNull();
    for (const table of ['host_pledge', 'host_absence', 'host_time'] as const) expect(await place.db.selectFrom(table).select('person_id').where('person_id', '=', place.bram.id).execute()).toEqual([]);
    expect(await place.db.selectFrom('turn_swap').selectAll().execute()).toEqual([]);
    expect(await tracesOf(place.db, 'bram@example.org')).toEqual([]);
    expect((await hostingFigures(place.db, space.id, '2026-05-14')).hosts).toBe(2);
    const page = await place.anna.read(home);
    expect(page).toContain('Somebody who has left, 11–17 May');
    expect(page).toContain('Nobody is on turn this week');
  });
});
