import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { watchSignatures } from '../src/features/petitions/public.ts';
import { complaintsOf } from './support/forms.ts';
import { workOff } from './support/jobs.ts';
import { villageWithMail } from './support/letters.ts';
import { type MailServer, openMailServer } from './support/mail-server.ts';
import { beforePetitions, type MadePetition, makePetition, signaturesOf } from './support/petitions.ts';
import type { Village } from './support/village.ts';

let mail: MailServer;
let place: Village;
let petition: MadePetition;

beforeAll(async () => {
  mail = await openMailServer();
  place = await villageWithMail(mail);
});
beforeEach(async () => {
  mail.taken.length = 0;
  mail.refuseWith(null);
  await beforePetitions(place);
  petition = await makePetition(place, { goal: 40 });
});
afterAll(async () => {
  await place.close();
  await mail.close();
});

const signed = (count: number, first = 1) =>
  place.db
    .insertInto('signature')
    .values(Array.from({ length: count }, (_, at) => {
      const nth = first + at;
      return { space_id: petition.id, state: 'confirmed' as const, name: `Signer ${nth}`, name_key: `signer ${nth}`, address: `signer-${nth}@example.org`, address_key: `signer-${nth}@example.org`, consent_version: 1, language: nth % 2 === 0 ? ('nl' as const) : ('en' as const), asked_at: place.clock.now(), confirmed_at: place.clock.now(), number: nth, wants_news: nth % 3 !== 0 };
    }))
    .execute();

const room = () => `${petition.home}/news`;
const tell = (more: Record<string, string> = {}) => place.anna.post(room(), { title: 'The board has read it', body: 'They **liked** it.\n\nWe go on.', ...more });

describe('news', () => {
  it('stands on the page, and goes by letter to those who asked for it, with one click to end it', async () => {
    await signed(6);
    expect(await place.anna.read(room())).toContain('the 4 people who asked for news');
    for (const _ of [1, 2]) expect((await tell({ byLetter: 'yes' })).status).toBe(303);
    expect(await place.carla.read(petition.home)).toContain('<strong>liked</strong>');
    await workOff(place);
    expect(mail.taken).toHaveLength(0);
    place.clock.passHours(0.2);
    await place.db.transaction().execute(async (tx) => (await import('../src/platform/jobs/add.ts')).addJob(tx, 'send-signature-letters', {}));
    await workOff(place);
    expect(new Set(mail.taken.map(({ to }) => to[0]))).toEqual(new Set([1, 2, 4, 5].map((nth) => `signer-${nth}@example.org`)));
    expect(mail.taken).toHaveLength(4);
    const [first] = mail.taken;
    expect(first?.mail.subject).toBe('The board has read it · Let the banks bloom');
    const unsubscribe = /List-Unsubscribe: <([^>]+)>/i.exec((first?.raw ?? '').replaceAll(/\r\n[ \t]+/g, ' '))?.[1]?.trim() ?? '';
    expect(unsubscribe).toMatch(/^http:\/\/thuis\.example\.org\/signatures\/[\w-]+\/refusal$/);
    expect(first?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    await place.fetch(new Request(unsubscribe.replace('http://thuis.example.org', 'http://localhost:3000'), { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }));
    const wanting = (await signaturesOf(place, petition)).filter(({ wants_news: wants }) => wants);
    expect(wanting).toHaveLength(3);
  });

  it('can be taken back before a letter has left', async () => {
    await signed(6);
    await tell({ byLetter: 'yes' });
    const { id } = await place.db.selectFrom('petition_update').select('id').where('space_id', '=', petition.id).executeTakeFirstOrThrow();
    await place.anna.post(`${room()}/${id}?_method=DELETE`);
    place.clock.passHours(1);
    await workOff(place);
    expect(mail.taken).toHaveLength(0);
    expect(await place.carla.read(petition.home)).not.toContain('liked');
    expect(await place.anna.read(room())).toContain('Nothing has been told yet');
  });

  it('goes on where it stopped when the mail server was away, and ends at an address that there is not', async () => {
    await signed(6);
    await tell({ byLetter: 'yes' });
    place.clock.passHours(0.2);
    mail.refuseWith(451);
    await workOff(place);
    expect(mail.taken).toHaveLength(0);
    mail.refuseWith(null);
    for (let hour = 0; hour < 3; hour += 1) {
      place.clock.passHours(1);
      await place.db.transaction().execute(async (tx) => (await import('../src/platform/jobs/add.ts')).addJob(tx, 'send-signature-letters', {}));
      await workOff(place);
    }
    expect(mail.taken).toHaveLength(4);
    mail.refuseWith(550);
    for (let time = 0; time < 4; time += 1) {
      await tell({ title: `More, number ${time}`, byLetter: 'yes' });
      place.clock.passHours(1);
      await workOff(place);
    }
    expect(mail.taken).toHaveLength(4);
    const refusals = (await signaturesOf(place, petition)).filter(({ wants_news: wants }) => wants).map(({ refusals: count }) => count);
    expect(refusals).toEqual([3, 3, 3, 3]);
    expect(await place.anna.read(`${petition.home}/signatures`)).toContain('Letters refused');
  });

  it('tells of a number that was reached once, however the count moves', async () => {
    await signed(41);
    for (const _ of [1, 2]) await watchSignatures(place.house);
    const told = await place.db.selectFrom('petition_update').select(['kind', 'title', 'milestone']).where('space_id', '=', petition.id).execute();
    expect(told).toEqual([{ kind: 'milestone', title: '40 people have signed: the number that matters', milestone: 40 }]);
    expect(await place.carla.read(petition.home)).toContain('40 people have signed');
  });

  it.each([['no title', { title: '' }, 'title'], ['nothing to say', { body: ' ' }, 'body']])('needs more than %s', async (_, wrong, field) => {
    const answer = await tell(wrong);
    expect(answer.status).toBe(422);
    expect(Object.keys(complaintsOf(await answer.text()))).toEqual([field]);
  });
});

describe('a question', () => {
  it('is seen by nobody before it is answered, and stands on the page then', async () => {
    for (const _ of [1, 2]) expect((await place.carla.post(`${petition.home}/question`, { question: 'Who pays for <b>it</b>?' })).headers.get('location')).toBe(petition.home);
    expect(await place.carla.read(petition.home)).not.toContain('Who pays');
    const [question, ...more] = await place.db.selectFrom('petition_question').selectAll().where('space_id', '=', petition.id).execute();
    expect(more).toEqual([]);
    const address = `${petition.home}/questions/${question?.id}`;
    expect((await place.anna.post(`${address}?_method=PUT`, { answer: ' ' })).status).toBe(422);
    await place.anna.post(`${address}?_method=PUT`, { answer: '**Nobody**: it saves a round.' });
    const page = await place.carla.read(petition.home);
    for (const words of ['Who pays for &lt;b&gt;it&lt;/b&gt;?', '<strong>Nobody</strong>']) expect(page).toContain(words);
    await place.anna.post(`${address}?_method=DELETE`);
    expect(await place.carla.read(petition.home)).not.toContain('Who pays');
    for (const who of [place.carla, place.els]) expect([303, 404]).toContain(await who.status(`${petition.home}/questions`));
    expect((await place.carla.post(`${address}?_method=PUT`, { answer: 'Mine' })).status).toBe(404);
  });

  it('is limited, and needs words', async () => {
    expect((await place.carla.post(`${petition.home}/question`, { question: '\u200b' })).status).toBe(422);
    const answers = await Promise.all(Array.from({ length: 14 }, (_, at) => place.carla.post(`${petition.home}/question`, { question: `Why, number ${at}?` })));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(4);
  });
});
