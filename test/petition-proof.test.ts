import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { watchSignatures } from '../src/features/petitions/public.ts';
import { fieldsOf } from './support/forms.ts';
import { workOff } from './support/jobs.ts';
import { beforePetitions, type MadePetition, makePetition, signaturesOf, typedBy } from './support/petitions.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let petition: MadePetition;

beforeAll(async () => {
  place = await village({ settings: { TRUSTED_PROXIES: '127.0.0.1' } });
});
beforeEach(async () => {
  await beforePetitions(place);
  petition = await makePetition(place);
});
afterAll(() => place.close());

const crowd = '198.51.100.7';
const post = (path: string, client: string, fields: Record<string, string>) =>
  place.fetch(new Request(`http://localhost:3000${path}`, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': client } }));
let nth = 0;
const somebody = (more: Record<string, string> = {}) => typedBy('Noor van Dam', `noor-${(nth += 1)}@example.org`, more);
const sign = (client = crowd, more: Record<string, string> = {}, of = petition) => post(`${of.home}/signatures`, client, somebody(more));
const manySign = (count: number, clientOf: (at: number) => string = () => crowd) => Promise.all(Array.from({ length: count }, (_, at) => sign(clientOf(at))));
const statusesOf = (answers: readonly Response[]) => Object.groupBy(answers, ({ status }) => String(status));

/** What the page asks for, and what else stands in it. */
async function asked(answer: Response): Promise<{ page: string; fields: Record<string, string>; challenge: Challenge }> {
  const page = await answer.text();
  const json = /data-challenge="([^"]+)"/.exec(page)?.[1] ?? '{}';
  return { page, fields: fieldsOf(page), challenge: JSON.parse(json.replaceAll('&quot;', '"')) as Challenge };
}
const solved = async (challenge: Challenge) => JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });

describe('who comes unusually often', () => {
  it('is asked for work from the thirty-first of one connection on, and everybody else signs as ever', async () => {
    const answers = await manySign(34);
    expect([statusesOf(answers)['200']?.length, statusesOf(answers)['429']?.length]).toEqual([30, 4]);
    expect(await signaturesOf(place, petition)).toHaveLength(30);
    expect((await sign('203.0.113.9')).status).toBe(200);
  });

  it('is asked for it from the three hundred and first of one network on', async () => {
    const answers = await manySign(303, (at) => `198.51.100.${at % 200}`);
    expect([statusesOf(answers)['200']?.length, statusesOf(answers)['429']?.length]).toEqual([300, 3]);
  });

  it('goes on once the work is done, with everything that was typed', async () => {
    await manySign(30);
    const { fields, challenge, page } = await asked(await sign(crowd, { comment: 'For the bees', showsName: 'yes', via: 'qr' }));
    expect(fields).toMatchObject({ name: 'Noor van Dam', comment: 'For the bees', showsName: 'yes', via: 'qr', email: `noor-${nth}@example.org` });
    expect(page).toContain('Please wait 20 seconds, and press once more.');
    const answer = await post(`${petition.home}/signatures`, crowd, { ...fields, work: await solved(challenge) });
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(`noor-${nth}@example.org`)]);
    expect((await signaturesOf(place, petition)).at(-1)).toMatchObject({ address: `noor-${nth}@example.org`, comment: 'For the bees', shows_name: true, channel: 'qr' });
  });

  it('or waits: too early is no proof, and the next page asks for another wait', async () => {
    await manySign(30);
    const first = await asked(await sign());
    place.clock.moveTo('2026-05-14T10:00:19Z');
    const early = await asked(await post(`${petition.home}/signatures`, crowd, first.fields));
    expect(early.page).toContain('That was too early, or it was used before.');
    place.clock.moveTo('2026-05-14T10:00:39Z');
    expect((await post(`${petition.home}/signatures`, crowd, early.fields)).status).toBe(200);
    expect(await signaturesOf(place, petition)).toHaveLength(31);
  });

  it('cannot use a proof twice, nor that of another petition, nor both at once', async () => {
    const other = await makePetition(place, { name: 'Quiet nights for the toads' });
    await manySign(30);
    const { challenge, fields } = await asked(await sign());
    const work = await solved(challenge);
    const foreign = await sign(crowd, { work, patience: fields['patience'] ?? '' }, other);
    expect(foreign.status).toBe(429);
    const twice = await Promise.all([1, 2, 3].map(() => sign(crowd, { work })));
    expect(twice.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await sign(crowd, { work })).status).toBe(429);
  });

  it('by waiting alone comes no further than thirty from one network', async () => {
    await manySign(30);
    const tasks = await Promise.all((await manySign(40)).map(asked));
    place.clock.moveTo('2026-05-14T10:00:30Z');
    const answers = await Promise.all(tasks.map(({ fields }) => post(`${petition.home}/signatures`, crowd, fields)));
    expect([statusesOf(answers)['200']?.length, statusesOf(answers)['429']?.length]).toEqual([30, 10]);
  });

  it('is asked in a frame too, where no script runs, and for the first circle', async () => {
    const draft = await makePetition(place, { isOpen: false, name: 'A plan' });
    await manySign(30);
    const frame = await post(`${petition.home}/widget`, crowd, somebody());
    expect([frame.status, frame.headers.get('content-security-policy'), await frame.text()]).toEqual([429, expect.stringContaining('frame-ancestors *'), expect.not.stringContaining('<script')]);
    expect((await asked(await post(draft.circle, crowd, somebody()))).page).toContain(`action="${draft.circle}"`);
  });

  it.each([['no JSON', '{'], ['a long one', 'x'.repeat(5000)], ['an empty one', '{}'], ['an unsigned one', JSON.stringify({ challenge: { parameters: {} }, solution: {} })]])('gets no further by %s', async (_, work) => {
    await manySign(30);
    expect((await sign(crowd, { work, patience: work })).status).toBe(429);
    expect(await signaturesOf(place, petition)).toHaveLength(30);
  });

  it('never matters to who is signed in, and answers the same whether an address has signed or not', async () => {
    await manySign(30);
    expect((await place.anna.post(`${petition.home}/signatures`, { agrees: 'yes', consent: '1' })).status).toBe(303);
    const [known, fresh] = await Promise.all([post(`${petition.home}/signatures`, crowd, typedBy('Noor van Dam', 'noor-1@example.org')), sign()]);
    expect([known.status, fresh.status]).toEqual([429, 429]);
  });
});

describe('a petition to which many come who confirm nothing', () => {
  const room = () => place.anna.read(`${petition.home}/signatures`);

  /** So many letters leave, each to another network; of the first `confirmed` the button is pressed. */
  async function lettersLeave(count: number, confirmed: number): Promise<void> {
    await manySign(count, (at) => `10.${at % 200}.${Math.floor(at / 200)}.1`);
    await workOff(place);
    await place.db.updateTable('signature').set({ state: 'confirmed', confirmed_at: place.clock.now() }).where('id', 'in', [0, ...(await signaturesOf(place, petition)).slice(0, confirmed).map(({ id }) => id)]).execute();
    place.clock.moveTo('2026-05-14T10:07:00Z');
    await watchSignatures(place.house);
  }

  it('asks everybody for a proof for a while, and tells its hosts', async () => {
    expect(await room()).not.toContain('somebody may be typing addresses of others');
    await lettersLeave(110, 10);
    expect(await room()).toContain('somebody may be typing addresses of others. Until 12:22');
    const { fields, challenge } = await asked(await sign('203.0.113.9'));
    expect((await post(`${petition.home}/signatures`, '203.0.113.9', { ...fields, work: await solved(challenge) })).status).toBe(200);
    place.clock.moveTo('2026-05-14T10:23:00Z');
    expect((await sign('203.0.113.9')).status).toBe(200);
  });

  it.each([['most confirm', 110, 60], ['there are few', 90, 0]])('asks nobody where %s', async (_, count, confirmed) => {
    await lettersLeave(count, confirmed);
    expect((await sign('203.0.113.9')).status).toBe(200);
  });
});
