import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostingFigures } from '../src/features/hosting/public.ts';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { founders } from './support/founders.ts';
import { type HostedSpace, hostedSpace, nextWeek, thirdWeek, thisWeek } from './support/hosts.ts';
import { type Browser, mainOf } from './support/village.ts';

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

describe('the coming weeks, planned anew', () => {
  const anew = (who: Browser = hosted.place.anna) => who.post(`${hosted.home}/rota?_method=PUT`);
  const saidBy = (answer: Response) => decodeURIComponent(answer.headers.getSetCookie()[0] ?? '');

  /** Fatima becomes a host who takes turns. */
  async function newcomer(): Promise<Browser> {
    const { place, space, home } = hosted;
    await place.db.insertInto('membership').values({ space_id: space.id, person_id: place.fatima.id ?? 0, role: 'host' }).execute();
    await place.fatima.post(`${home}/pledge?_method=PUT`, { hours: '2', turns: 'yes' });
    return place.fatima;
  }

  it('give a newcomer a fair part, leave this week as it is, and say what is new', async () => {
    const { place, home, plan, turns } = hosted;
    await plan();
    const before = await turns();
    const fatima = await newcomer();
    await plan();
    expect(await turns()).toEqual(before);
    const answer = await anew();
    const after = await turns();
    expect(after[0]).toEqual(before[0]);
    expect(after.map(({ week }) => week)).toEqual(before.map(({ week }) => week));
    for (const duty of ['person_id', 'backup_id'] as const) {
      const counts = [place.anna, place.bram, place.els, fatima].map((who) => after.filter((turn) => turn[duty] === who.id).length);
      expect(counts).toEqual([3, 3, 3, 3]);
    }
    const changed = after.filter((turn, at) => turn.person_id !== before[at]?.person_id || turn.backup_id !== before[at]?.backup_id);
    const page = mainOf(await (await place.anna.get(home, { cookie: `${place.anna.headers['cookie']}; ${answer.headers.getSetCookie()[0]?.split(';')[0]}` })).text());
    const [, said = ''] = /id="remark" role="status"><span>([^<]*)/.exec(page) ?? [];
    expect(said).toMatch(/^Shared out again\. New: .*Fatima El Amrani/);
    expect(said.split('; ').filter((part) => part.includes(':')).length + Number(/and (\d+) more/.exec(said)?.[1] ?? 0)).toBe(changed.length);
  });

  it('change nothing more when asked twice, or by two hosts in the same moment', async () => {
    const { place, plan, turns } = hosted;
    await plan();
    await newcomer();
    await Promise.all([anew(), anew(place.bram), anew(place.els)]);
    const after = await turns();
    expect(saidBy(await anew(place.bram))).toContain('hosting.rota.isFair');
    expect(await turns()).toEqual(after);
  });

  it('keep what two swapped, unless one of them is away then or hosts no longer', async () => {
    const { place, home, plan, turnOf, away, giveRole } = hosted;
    await plan();
    const [hers, his] = await weeksOf(place.anna, place.bram);
    await place.anna.post(`${home}/turns/${hers}/swaps`, { to: String(place.bram.id), otherWeek: his });
    const { id } = await place.db.selectFrom('turn_swap').select('id').executeTakeFirstOrThrow();
    await place.bram.post(`${home}/swaps/${id}/agreement`);
    const agreed = [await turnOf(hers), await turnOf(his)];
    expect(agreed.map((turn) => turn?.person_id)).toEqual([place.bram.id, place.anna.id]);
    await newcomer();
    await anew();
    expect([await turnOf(hers), await turnOf(his)]).toEqual(agreed);
    await away(place.anna, his, his);
    await giveRole(place.bram, 'member');
    await anew();
    for (const turn of [await turnOf(hers), await turnOf(his)]) {
      expect(turn?.person_id).not.toBeNull();
      expect([turn?.person_id, turn?.backup_id]).not.toContain(place.bram.id);
    }
    expect((await turnOf(his))?.person_id).not.toBe(place.anna.id);
  });

  /** A week from next week on in which each of them is on turn. */
  async function weeksOf(...who: Browser[]): Promise<[string, string]> {
    const all = await hosted.turns();
    const [one = '', other = ''] = who.map(({ id }) => all.find(({ week, person_id }) => week > thisWeek && person_id === id)?.week ?? '');
    return [one, other];
  }

  it('have nobody on duty while away, and count the turns of this week and the last', async () => {
    const { place, turns, setTurn, away } = hosted;
    await setTurn('2026-05-04', place.anna, null);
    await setTurn(thisWeek, place.bram, null);
    await away(place.els, '2026-06-08', '2027-06-08');
    await anew();
    const planned = (await turns()).filter(({ week }) => week > thisWeek);
    expect(planned).toHaveLength(11);
    for (const turn of planned.filter(({ week }) => week >= '2026-06-08')) expect([turn.person_id, turn.backup_id]).not.toContain(place.els.id);
    expect(planned.map(({ person_id }) => person_id).slice(0, 1)).toEqual([place.els.id]);
    const had = (who: Browser) => planned.filter(({ person_id }) => person_id === who.id).length;
    expect(Math.abs(had(place.anna) - had(place.bram))).toBeLessThanOrEqual(1);
  });

  it('stay as they are where nobody takes turns, with a word', async () => {
    const { place, home, turns, setTurn } = hosted;
    for (const who of [place.anna, place.bram, place.els]) await who.post(`${home}/pledge?_method=PUT`, { hours: '2', turns: 'no' });
    await setTurn(nextWeek, place.anna, place.bram);
    expect(saidBy(await anew())).toContain('hosting.rota.noTakers');
    expect((await turns()).map(({ person_id }) => person_id)).toEqual([place.anna.id]);
  });

  it('are shared out among forty hosts, nobody twice, and are offered where there is something to change', async () => {
    const { place, home, space, turns } = hosted;
    expect(await place.anna.read(home)).not.toContain('Plan the coming weeks anew');
    const many = await founders(place, space.id, 40);
    await place.db.updateTable('membership').set({ role: 'host' }).where('space_id', '=', space.id).execute();
    await place.db.insertInto('host_pledge').values(many.map(({ id }) => ({ space_id: space.id, person_id: id ?? 0, hours: 0.5, pledged_at: place.clock.now() }))).execute();
    await anew();
    const planned = await turns();
    for (const duty of ['person_id', 'backup_id'] as const) expect(new Set(planned.map((turn) => turn[duty]))).toHaveLength(11);
    expect(await place.anna.read(home)).toContain('Plan the coming weeks anew');
  });

  it('are nobody’s to plan in a space that has ended', async () => {
    const { place, space, home, turns } = hosted;
    await place.db.updateTable('space').set({ state: 'ended' }).where('id', '=', space.id).execute();
    for (const path of ['rota?_method=PUT', 'rota', 'requests']) expect((await place.anna.post(`${home}/${path}`, { name: 'L', email: 'l@example.org', hours: '1' })).status).toBe(409);
    expect(await turns()).toEqual([]);
    expect(await place.db.selectFrom('host_request').select('id').execute()).toEqual([]);
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

  it('say so where nobody else can take a turn, and that others have it where they do', async () => {
    const { place, setTurn, away } = hosted;
    const remarkOf = (answer: Response) => decodeURIComponent(answer.headers.getSetCookie()[0] ?? '');
    for (const week of [nextWeek, thirdWeek]) await setTurn(week, place.anna, null);
    for (const who of [place.bram, place.els]) await away(who, nextWeek, nextWeek);
    const lonely = remarkOf(await away(place.anna, nextWeek, thirdWeek));
    expect(lonely).toContain('hosting.away.savedEmpty');
    expect(lonely).toContain('"18–24 May"');
    await setTurn('2026-06-01', place.anna, null);
    expect(remarkOf(await away(place.anna, '2026-06-01', '2026-06-01'))).toContain('hosting.away.savedAnew');
  });

  it('leave a week with nobody where nobody else can', async () => {
    const { place, home, plan, turnOf, away } = hosted;
    for (const who of [place.bram, place.els, place.anna]) await away(who, nextWeek, '2026-05-24');
    await plan();
    expect(await turnOf(nextWeek)).toBeUndefined();
    const page = await place.anna.read(home);
    expect(page).toContain('Nobody yet');
    expect(page).toContain('Ask somebody</a></small>');
    expect(page).not.toContain('Plan it');
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
    ['begin before there were calendars', '0000-01-01', '2026-06-01', 'from', 'Choose a day'],
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
