import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { complaintsOf } from './support/forms.ts';
import { type HostedSpace, hostedSpace, nextWeek, thirdWeek } from './support/hosts.ts';
import type { Browser } from './support/village.ts';

let hosted: HostedSpace;
beforeEach(async () => {
  hosted = await hostedSpace();
});
afterEach(() => hosted.place.close());

describe('a week that is handed on', () => {
  const askBram = (fields: Record<string, string> = {}) => hosted.place.anna.post(`${hosted.home}/turns/${nextWeek}/swaps`, { to: String(hosted.place.bram.id), ...fields });
  const swapId = async () => (await hosted.place.db.selectFrom('turn_swap').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()).id;
  const agree = async (who: Browser) => who.post(`${hosted.home}/swaps/${await swapId()}/agreement`);

  beforeEach(async () => {
    const { place, setTurn } = hosted;
    await setTurn(nextWeek, place.anna, place.els);
    await setTurn(thirdWeek, place.bram, place.els);
  });

  it('is asked of one person by one letter, and nothing changes until they agree', async () => {
    const { place, home, turnOf, lettersTo } = hosted;
    expect(await place.anna.read(`${home}/turns/${nextWeek}/swaps`)).toContain('Bram Visser');
    await askBram();
    await askBram();
    const letters = await lettersTo('bram@example.org', 'turn-swap');
    expect(letters.map(({ subject }) => subject)).toEqual(['Anna de Wit asks you to take 18–24 May']);
    expect(letters[0]?.body_text).toContain(`http://localhost:3000${home}`);
    expect(await place.bram.read(home)).toContain('Anna de Wit asks you to take 18–24 May.');
    expect(await place.els.read(home)).not.toContain('asks you to take');
    expect((await turnOf(nextWeek))?.person_id).toBe(place.anna.id);
  });

  it('goes to whoever agrees, once, and to nobody who was not asked', async () => {
    const { place, turnOf } = hosted;
    await askBram();
    for (const other of [place.anna, place.els]) expect((await agree(other)).status).toBe(404);
    await Promise.all([agree(place.bram), agree(place.bram)]);
    expect((await agree(place.bram)).status).toBe(303);
    expect(await turnOf(nextWeek)).toMatchObject({ person_id: place.bram.id, backup_id: place.els.id });
    expect((await turnOf(thirdWeek))?.person_id).toBe(place.bram.id);
  });

  it('is exchanged for one of theirs', async () => {
    const { place, home, turnOf } = hosted;
    await askBram({ otherWeek: thirdWeek });
    expect(await place.bram.read(home)).toContain('and takes 25–31 May for it');
    await agree(place.bram);
    expect([(await turnOf(nextWeek))?.person_id, (await turnOf(thirdWeek))?.person_id]).toEqual([place.bram.id, place.anna.id]);
  });

  it('goes to who stands behind, and somebody else stands behind them', async () => {
    const { place, home, turnOf } = hosted;
    await place.anna.post(`${home}/turns/${nextWeek}/swaps`, { to: String(place.els.id) });
    await agree(place.els);
    expect(await turnOf(nextWeek)).toMatchObject({ person_id: place.els.id, backup_id: place.bram.id });
  });

  it('stays where the other declines, or where it is taken back', async () => {
    const { place, home, turnOf } = hosted;
    for (const who of [place.bram, place.anna]) {
      await askBram();
      expect((await place.els.post(`${home}/swaps/${await swapId()}?_method=DELETE`)).status).toBe(404);
      await who.post(`${home}/swaps/${await swapId()}?_method=DELETE`);
      expect((await agree(place.bram)).status).toBe(409);
      expect((await turnOf(nextWeek))?.person_id).toBe(place.anna.id);
    }
  });

  it('cannot be agreed to when the turns have changed, with a word', async () => {
    const { place, turnOf } = hosted;
    await askBram();
    await place.db.updateTable('host_turn').set({ person_id: place.els.id, backup_id: null }).where('week', '=', nextWeek).execute();
    const answer = await agree(place.bram);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('The turns have changed meanwhile');
    expect((await turnOf(nextWeek))?.person_id).toBe(place.els.id);
  });

  it('is not shown any more, in the room or on the front page, once the week is somebody else’s', async () => {
    const { place, home, setTurn } = hosted;
    await askBram();
    expect(await place.bram.read('/')).toContain('Anna de Wit');
    await place.db.deleteFrom('host_turn').where('week', '=', nextWeek).execute();
    await setTurn(nextWeek, place.els, null);
    expect(await place.bram.read(home)).not.toContain('asks you to take');
    expect(await place.anna.read(home)).not.toContain('You asked');
    expect(await place.bram.read('/')).not.toContain('Anna de Wit');
  });

  it('cannot be agreed to by who is away by then, or hosts no longer, or when the week is over', async () => {
    const { place, turnOf, away, giveRole } = hosted;
    await askBram();
    await away(place.bram, nextWeek, nextWeek);
    expect((await agree(place.bram)).status).toBe(409);
    await place.db.deleteFrom('host_absence').execute();
    await giveRole(place.bram, 'member');
    expect((await agree(place.bram)).status).toBe(404);
    await giveRole(place.bram, 'host');
    place.clock.moveTo('2026-05-25T10:00:00Z');
    expect((await agree(place.bram)).status).toBe(409);
    expect((await turnOf(nextWeek))?.person_id).toBe(place.anna.id);
  });

  it('cannot be asked of who is away, nor for a week that is not theirs, and what was chosen stays', async () => {
    const { place, away, lettersTo } = hosted;
    await away(place.bram, nextWeek, nextWeek);
    for (const [fields, field] of [[{}, 'to'], [{ to: String(place.els.id), otherWeek: '2026-06-01' }, 'otherWeek'], [{ to: String(place.dirk.id) }, 'to'], [{ to: 'x' }, 'to']] as const) {
      const answer = await askBram(fields);
      expect(answer.status).toBe(422);
      expect(Object.keys(complaintsOf(await answer.text()))).toEqual([field]);
    }
    expect(await lettersTo('bram@example.org', 'turn-swap')).toEqual([]);
  });

  it.each(['2026-05-19', '2026-05-04', 'tomorrow', '2027-01-04'])('is not there for %s, nor for who is not on duty', async (week) => {
    const { place, home } = hosted;
    expect((await place.anna.post(`${home}/turns/${week}/swaps`, { to: String(place.bram.id) })).status).toBe(404);
    expect(await place.bram.status(`${home}/turns/${nextWeek}/swaps`)).toBe(404);
  });
});
