import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { foundingHour } from '../src/features/founding/hour.ts';
import { remindHosts } from '../src/features/hosting/reminders.ts';
import { type HostedSpace, hostedSpace, nextWeek, thirdWeek } from './support/hosts.ts';
import { workOff } from './support/jobs.ts';
import { lettersTo, villageWithMail } from './support/letters.ts';
import { type MailServer, openMailServer } from './support/mail-server.ts';
import type { Browser, Village } from './support/village.ts';

/** What happens between a letter's being written and its leaving, where the mail server rests meanwhile. */
let mail: MailServer;
let place: Village;

beforeAll(async () => {
  mail = await openMailServer();
  place = await villageWithMail(mail);
});
beforeEach(async () => {
  place.clock.moveTo('2026-05-14T10:00:00Z');
  for (const table of ['letter', 'host_turn', 'promise'] as const) await place.db.deleteFrom(table).execute();
});
afterAll(async () => {
  await place.close();
  await mail.close();
});

/** How the last letter of a kind to somebody ended, once the mail server works again. */
async function endOf(address: string, kind: string): Promise<'left' | 'dropped' | 'waits' | 'never written'> {
  await workOff(place);
  const letter = (await lettersTo(place, address)).find((each) => each.kind === kind);
  if (!letter) return 'never written';
  if (letter.sent_at) return 'left';
  return letter.dropped_at ? 'dropped' : 'waits';
}

describe('a letter about a turn', () => {
  type Change = (hosted: HostedSpace) => Promise<unknown>;
  const setSpace = (state: 'resting' | 'open') => ({ space }: HostedSpace) => place.db.updateTable('space').set({ state }).where('id', '=', space.id).execute();

  it.each<[string, Change, string, string]>([
    ['where nothing changed', async () => {}, 'left', 'left'],
    ['where the one on turn is away after all', ({ away }) => away(place.anna, nextWeek, nextWeek), 'dropped', 'dropped'],
    ['where the one behind is no host any more', ({ giveRole }) => giveRole(place.bram, 'member'), 'left', 'dropped'],
    ['where the space rests', setSpace('resting'), 'dropped', 'dropped'],
    ['where it is late, and the week runs', async () => place.clock.moveTo('2026-05-24T21:00:00Z'), 'left', 'left'],
    ['where the week is over', async () => place.clock.moveTo('2026-05-24T22:30:00Z'), 'dropped', 'dropped'],
  ])('%s', async (_, change, primary, backup) => {
    const hosted = await hostedSpace(place);
    await hosted.setTurn(nextWeek, place.anna, place.bram);
    place.clock.moveTo('2026-05-17T08:00:00Z');
    await remindHosts(place.house);
    await change(hosted);
    expect([await endOf('anna@example.org', 'host-reminder'), await endOf('bram@example.org', 'host-reminder')]).toEqual([primary, backup]);
  });
});

describe('a letter that asks for a swap', () => {
  type Change = (hosted: HostedSpace, swap: string) => Promise<unknown>;
  const end = (who: () => Browser): Change => (_, swap) => who().post(`${swap}?_method=DELETE`);

  it.each<[string, Change, string]>([
    ['leaves where nothing changed', async () => {}, 'left'],
    ['not where the asker took it back', end(() => place.anna), 'dropped'],
    ['not where it was declined', end(() => place.bram), 'dropped'],
    ['not where it was agreed to', (_, swap) => place.bram.post(`${swap}/agreement`), 'dropped'],
    ['not where the week changed hands', ({ away }) => away(place.anna, nextWeek, nextWeek), 'dropped'],
    ['not where the other no longer hosts', ({ giveRole }) => giveRole(place.bram, 'member'), 'dropped'],
    ['not where the week in return is not theirs any more', ({ away }) => away(place.bram, thirdWeek, thirdWeek), 'dropped'],
    ['not where the week is over', async () => place.clock.moveTo('2026-05-24T22:30:00Z'), 'dropped'],
  ])('%s', async (_, change, expected) => {
    const hosted = await hostedSpace(place);
    await hosted.setTurn(nextWeek, place.anna, place.els);
    await hosted.setTurn(thirdWeek, place.bram, place.els);
    await place.anna.post(`${hosted.home}/turns/${nextWeek}/swaps`, { to: String(place.bram.id), otherWeek: thirdWeek });
    const { id } = await place.db.selectFrom('turn_swap').select('id').where('space_id', '=', hosted.space.id).executeTakeFirstOrThrow();
    await change(hosted, `${hosted.home}/swaps/${id}`);
    expect(await endOf('bram@example.org', 'turn-swap')).toBe(expected);
  });
});

describe('a letter about a promise', () => {
  const plan = { dueOn: '2026-05-19', cue: 'after lunch', deed: 'I ask about seed potatoes' };

  it.each<[string, (slug: string, bram: Browser) => Promise<unknown>, string]>([
    ['leaves where it still stands', async () => {}, 'left'],
    ['not where it was kept', (slug, bram) => bram.post(`/spaces/${slug}/conversations`, { title: 'Potatoes', body: 'Who has some?' }), 'dropped'],
    ['not where it was taken back', (slug, bram) => bram.post(`/spaces/${slug}/founding/promise?_method=DELETE`), 'dropped'],
    ['not where it was moved to another day', (slug, bram) => bram.post(`/spaces/${slug}/founding/promise?_method=PUT`, { ...plan, dueOn: '2026-05-28' }), 'dropped'],
    ['not where who promised left', (slug, bram) => bram.post(`/spaces/${slug}/membership?_method=DELETE`), 'dropped'],
    ['not where the space opened', (slug) => place.db.updateTable('space').set({ state: 'open' }).where('slug', '=', slug).execute(), 'dropped'],
  ])('%s', async (_, change, expected) => {
    const { slug } = await place.makeIdea();
    await place.bram.post(`/spaces/${slug}/founding/promise?_method=PUT`, plan);
    place.clock.moveTo('2026-05-19T08:00:00Z');
    await foundingHour(place.house);
    await change(slug, await place.as(place.bram.id ?? 0));
    expect(await endOf('bram@example.org', 'promise')).toBe(expected);
  });
});
