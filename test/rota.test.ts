import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostingFigures } from '../src/features/hosting/public.ts';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { type HostedSpace, hostedSpace, nextWeek, thirdWeek, thisWeek } from './support/hosts.ts';

let hosted: HostedSpace;
beforeEach(async () => {
  hosted = await hostedSpace();
});
afterEach(() => hosted.place.close());

describe('the rota', () => {
  it('is planned for twelve weeks from this one on, and planning again changes nothing', async () => {
    const { place, home, plan, turns } = hosted;
    expect((await plan()).headers.get('location')).toBe(home);
    const planned = await turns();
    expect(planned.map(({ week }) => week)).toEqual([thisWeek, nextWeek, thirdWeek, '2026-06-01', '2026-06-08', '2026-06-15', '2026-06-22', '2026-06-29', '2026-07-06', '2026-07-13', '2026-07-20', '2026-07-27']);
    for (const who of [place.anna, place.bram, place.els]) {
      expect(planned.filter(({ person_id }) => person_id === who.id)).toHaveLength(4);
      expect(planned.filter(({ backup_id }) => backup_id === who.id)).toHaveLength(4);
    }
    await Promise.all([plan(), plan(place.bram)]);
    expect(await turns()).toEqual(planned);
  });

  it('keeps what is agreed, and fills what is empty', async () => {
    const { place, plan, turnOf, setTurn } = hosted;
    await setTurn(nextWeek, place.els, place.bram);
    await setTurn(thirdWeek, place.els, null);
    await plan();
    expect(await turnOf(nextWeek)).toMatchObject({ person_id: place.els.id, backup_id: place.bram.id });
    expect((await turnOf(thirdWeek))?.person_id).toBe(place.els.id);
    expect((await turnOf(thirdWeek))?.backup_id).not.toBeNull();
  });

  it('counts a turn of somebody who has left as nobody’s, and gives it to another when it is planned', async () => {
    const { place, space, home, plan, turns, turnOf, setTurn } = hosted;
    await setTurn(thisWeek, place.els, place.anna);
    expect(await place.carla.read(home)).toContain('Els Meijer is on turn this week, with Anna de Wit behind');
    expect(await place.carla.read(`/spaces/${space.slug}`)).toMatch(/<li data-now="yes">.*?Els Meijer.*?on turn this week/s);
    await place.els.post(`/spaces/${space.slug}/membership?_method=DELETE`);
    expect(await place.carla.read(home)).toContain('Nobody is on turn this week');
    expect(await place.carla.read(`/spaces/${space.slug}`)).not.toContain('data-now');
    await plan();
    expect((await turnOf(thisWeek))?.person_id).toBe(place.bram.id);
    expect((await turns()).some(({ person_id, backup_id }) => [person_id, backup_id].includes(place.els.id))).toBe(false);
  });

  it('leaves out hosts who take no turns, and frees those of who stops taking them', async () => {
    const { place, space, home, plan, turns } = hosted;
    await plan();
    await place.els.post(`${home}/pledge?_method=PUT`, { hours: '1', turns: 'no' });
    const planned = await turns();
    expect(planned.some(({ person_id, backup_id }) => [person_id, backup_id].includes(place.els.id))).toBe(false);
    expect(planned.every(({ person_id, backup_id }) => person_id !== null && backup_id !== null)).toBe(true);
    expect((await hostingFigures(place.db, space.id, '2026-05-14')).onRota).toBe(2);
  });

  it('shows hosts an empty week with one next step', async () => {
    const { place, home, plan } = hosted;
    await plan();
    await place.db.updateTable('host_turn').set({ person_id: null }).where('week', '=', thirdWeek).execute();
    const page = await place.anna.read(home);
    expect(page.match(/data-state="missing"><small>/g)).toHaveLength(1);
    expect(page).toContain('25–31 May');
    expect(page).toContain('Plan it');
    expect(page.match(/button-primary/g)).toHaveLength(1);
  });

  it('shows readers this week and the next, and nothing of hours, notes or time', async () => {
    const { place, home, plan } = hosted;
    await plan();
    await place.anna.post(`${home}/turns/${thisWeek}/hand-over?_method=PUT`, { note: 'Yara waits for a lid.' });
    for (const reader of [place.carla, place.fatima]) {
      const page = await reader.read(home);
      expect(page).toMatch(/is on turn this week.*Next week: /s);
      for (const word of ['hours a week', 'Yara', 'minutes', 'promised', 'twelve weeks', 'Ask somebody']) expect(page).not.toContain(word);
    }
  });
});

describe('days away', () => {
  it('free the turns that they touch and give these to others at once; the rest stays', async () => {
    const { place, home, plan, turns, away } = hosted;
    await plan();
    const before = await turns();
    expect((await away(place.anna, '2026-05-24', '2026-06-03')).headers.get('location')).toBe(home);
    const touched = new Set([nextWeek, thirdWeek, '2026-06-01']);
    for (const turn of await turns()) {
      const was = before.find(({ week }) => week === turn.week);
      if (!touched.has(turn.week)) expect(turn).toEqual(was);
      else {
        expect([turn.person_id, turn.backup_id]).not.toContain(place.anna.id);
        expect(turn.person_id).not.toBeNull();
        if (was?.person_id !== place.anna.id) expect(turn.person_id).toBe(was?.person_id);
      }
    }
  });

  it('leave empty weeks empty that were not theirs', async () => {
    const { place, turns, setTurn, away } = hosted;
    await setTurn(nextWeek, place.anna, place.bram);
    await away(place.anna, nextWeek, nextWeek);
    expect((await turns()).map(({ week, person_id, backup_id }) => [week, person_id, backup_id])).toEqual([[nextWeek, place.els.id, place.bram.id]]);
  });

  it('leave a week with nobody where nobody else can', async () => {
    const { place, home, plan, turnOf, away } = hosted;
    for (const who of [place.bram, place.els, place.anna]) await away(who, nextWeek, '2026-05-24');
    await plan();
    expect(await turnOf(nextWeek)).toBeUndefined();
    expect(await place.anna.read(home)).toContain('Nobody yet');
  });

  it('said twice are said once, and are taken back by oneself only', async () => {
    const { place, home, away } = hosted;
    await Promise.all([away(place.anna, '2026-06-01', '2026-06-05'), away(place.anna, '2026-06-01', '2026-06-05')]);
    const [absence, ...more] = await place.db.selectFrom('host_absence').selectAll().execute();
    expect(more).toEqual([]);
    await place.bram.post(`${home}/absences/${absence?.id}?_method=DELETE`);
    expect(await place.anna.read(`${home}/pledge`)).toContain('1–5 June');
    await place.anna.post(`${home}/absences/${absence?.id}?_method=DELETE`);
    expect(await place.db.selectFrom('host_absence').selectAll().execute()).toEqual([]);
  });

  it.each([
    ['end before they begin', '2026-06-05', '2026-06-01', 'until', 'before the first day'],
    ['are no days', '2026-02-30', '2026-06-01', 'from', 'Choose a day'],
    ['have no end', '2026-06-05', '', 'until', 'Choose a day'],
    ['are over', '2026-05-01', '2026-05-13', 'until', 'over already'],
  ])('that %s are refused with a word, and what was typed stays', async (_, from, until, field, word) => {
    const { place, away } = hosted;
    const answer = await away(place.anna, from, until);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(complaintsOf(page)[field]).toContain(word);
    expect(fieldsOf(page)).toMatchObject({ from, until });
    expect(await place.db.selectFrom('host_absence').selectAll().execute()).toEqual([]);
  });
});
