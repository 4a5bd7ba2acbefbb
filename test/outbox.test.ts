import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { transact } from '../src/database/open.ts';
import { readConfig } from '../src/platform/config.ts';
import { openPost } from '../src/platform/mail/post.ts';
import { refuseLetters } from '../src/platform/mail/refusals.ts';
import { openTransport } from '../src/platform/mail/transport.ts';
import { keysOf, tasksOf } from '../src/tasks.ts';
import { waitingJobs, workOff } from './support/jobs.ts';
import { codeIn, lettersTo, villageWithMail } from './support/letters.ts';
import { type MailServer, openMailServer } from './support/mail-server.ts';
import { tracesOf } from './support/traces.ts';
import { village, type Village } from './support/village.ts';

let mail: MailServer;
let place: Village;

beforeAll(async () => {
  mail = await openMailServer();
  place = await villageWithMail(mail);
});
afterEach(() => mail.refuseWith(null));
afterAll(async () => {
  await place.close();
  await mail.close();
});

async function invite(house: Village, slug: string, address: string) {
  const answer = await house.anna.post(`/spaces/${slug}/invitations`, { addresses: address });
  expect(answer.status).toBe(303);
  const [letter] = await lettersTo(house, address);
  if (!letter) throw new Error('No letter was written');
  return letter;
}

describe('an invitation', () => {
  it('leaves after the commit, once, even if its job runs twice', async () => {
    const { slug } = await place.makeSpace();
    const before = mail.taken.length;
    const { id } = await invite(place, slug, 'carla@example.org');
    expect(mail.taken).toHaveLength(before);
    expect((await waitingJobs(place.db)).map(({ task }) => task)).toEqual(['send-letter']);
    await workOff(place);
    const { mail: letter } = await mail.arrival(before + 1);
    expect(letter.messageId).toBe(`<${id}@thuis.example.org>`);
    expect(letter.subject).toBe('Anna de Wit asks you into “Compost & soil”');
    await tasksOf(place.house)['send-letter']?.({ letterId: id }, jobHelpers);
    expect(mail.taken).toHaveLength(before + 1);
    expect(await waitingJobs(place.db)).toEqual([]);
    expect(await place.dirk.read('/admin/letters')).toContain('Sent');
  });

  it('leads in, whoever follows its link and says yes', async () => {
    const { slug } = await place.makeSpace({ visibility: 'hidden' });
    const before = mail.taken.length;
    await invite(place, slug, 'newcomer@example.org');
    await workOff(place);
    const { mail: letter } = await mail.arrival(before + 1);
    const path = /http:\/\/thuis\.example\.org(\/join\/\S+)/.exec(letter.text ?? '')?.[1] ?? '';
    expect(String(letter.html)).toContain(`http://thuis.example.org${path}`);
    expect(await place.fatima.status(`/spaces/${slug}`)).toBe(404);
    expect((await place.fatima.post(path)).headers.get('location')).toBe(`/spaces/${slug}`);
    expect(await place.fatima.status(`/spaces/${slug}`)).toBe(200);
  });

  it('is not written where the change that causes it is undone', async () => {
    const { slug } = await place.makeSpace();
    const letters = (await place.db.selectFrom('letter').select('id').execute()).length;
    expect((await place.anna.post(`/spaces/${slug}/invitations`, { addresses: 'fine@example.org, not an address' })).status).toBe(422);
    expect(await place.db.selectFrom('letter').select('id').execute()).toHaveLength(letters);
    expect(await waitingJobs(place.db)).toEqual([]);
  });

  it('that is refused says why, is tried again under the same name, and then goes out', async () => {
    const { slug } = await place.makeSpace();
    mail.refuseWith(550);
    const { id } = await invite(place, slug, 'later@example.org');
    await workOff(place);
    const [failed] = await lettersTo(place, 'later@example.org');
    expect(failed).toMatchObject({ failure: expect.stringContaining('550'), sent_at: null });
    expect(await place.dirk.read('/admin/letters')).toContain('Not sent');
    expect(await waitingJobs(place.db)).toEqual([{ task: 'send-letter', attempts: 1 }]);
    mail.refuseWith(null);
    const before = mail.taken.length;
    await workOff(place);
    const { mail: letter } = await mail.arrival(before + 1);
    expect(letter.messageId).toBe(`<${id}@thuis.example.org>`);
    expect(mail.refused.at(-1)?.mail.messageId).toBe(letter.messageId);
    expect(await waitingJobs(place.db)).toEqual([]);
    const [sent] = await lettersTo(place, 'later@example.org');
    expect(sent?.sent_at).not.toBeNull();
  });

  it('that went out after all is no longer told of as refused', async () => {
    const [letter] = await lettersTo(place, 'later@example.org');
    const page = await place.dirk.read('/admin/letters');
    const line = page.slice(page.indexOf('later@example.org'));
    expect(letter?.sent_at).not.toBeNull();
    expect(line.slice(0, line.indexOf('</article>'))).not.toContain('550');
  });

  it('names a page on which one click stops them', async () => {
    const { slug } = await place.makeSpace();
    const before = mail.taken.length;
    await invite(place, slug, 'rather-not@example.org');
    await workOff(place);
    const { mail: letter } = await mail.arrival(before + 1);
    expect(letter.headers.get('list')).toMatchObject({ unsubscribe: { url: expect.stringMatching(/^http:\/\/thuis\.example\.org\/join\//) } });
    expect(letter.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });

  it('is stopped by the click of a mail program, which comes from no page and with no cookie', async () => {
    const raw = mail.taken.at(-1)?.raw ?? '';
    const path = /List-Unsubscribe:\s*<http:\/\/thuis\.example\.org(\/[^>\s]+)>/.exec(raw)?.[1] ?? '';
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    const answer = await place.fetch(new Request(`http://thuis.example.org${path}`, { method: 'POST', body }));
    expect(answer.status).toBe(200);
  });

  it('holds no key while it waits: it is made while the letter is sent', async () => {
    const { slug } = await place.makeSpace();
    const before = mail.taken.length;
    await invite(place, slug, 'still-here@example.org');
    await workOff(place);
    const { mail: letter } = await mail.arrival(before + 1);
    const code = /\/join\/(\S+)/.exec(letter.text ?? '')?.[1] ?? 'none';
    const waiting = await invite(place, slug, 'waiting@example.org');
    expect(code).toMatch(/^[0-9a-z]+-[\w-]{22}$/);
    expect(JSON.stringify(waiting)).not.toMatch(/join\/[0-9a-z]+-[\w-]{22}/);
    const shown = await place.dirk.read(`/admin/letters/${waiting.id}`);
    expect(shown).toMatch(/\/join\/[0-9a-z]+-[\w-]{22}\n/);
    await workOff(place);
  });

  it.each([
    ['withdrawn', async (slug: string, address: string) => {
      const { id } = await place.db.selectFrom('invitation').select('id').where('address', '=', address).executeTakeFirstOrThrow();
      await place.anna.post(`/spaces/${slug}/invitations/${id}?_method=DELETE`);
    }],
    ['refused by their letters', async (_: string, address: string) => {
      await transact(place.db, (tx) => refuseLetters(tx, place.house.secrets, address, place.clock.now()));
    }],
  ])('that was %s before it left stays, and is no failure', async (how, undo) => {
    const { slug } = await place.makeSpace();
    const before = mail.taken.length;
    const address = `${how.replaceAll(' ', '-')}@example.org`;
    const { id } = await invite(place, slug, address);
    await undo(slug, address);
    expect(await place.dirk.read(`/admin/letters/${id}`)).toContain('/join/…');
    await workOff(place);
    expect(mail.taken).toHaveLength(before);
    expect(await waitingJobs(place.db)).toEqual([]);
    const [row] = await lettersTo(place, address);
    expect(row).toMatchObject({ sent_at: null, failed_at: null, body_text: null, dropped_at: expect.any(Date) });
    expect(await place.dirk.read('/admin/letters')).toContain('No longer needed');
  });

  it('leaves no working link behind once it has been sent', async () => {
    const { slug } = await place.makeSpace();
    const before = mail.taken.length;
    await invite(place, slug, 'no-traces@example.org');
    await workOff(place);
    const { mail: letter } = await mail.arrival(before + 1);
    const code = /\/join\/(\S+)/.exec(letter.text ?? '')?.[1] ?? 'none';
    expect(await tracesOf(place.db, code)).toEqual([]);
  });
});

/** What our tasks never look at. */
const jobHelpers = {} as Parameters<NonNullable<ReturnType<typeof tasksOf>[string]>>[1];

describe('without a mail server', () => {
  it('a sign-in letter is shown at the terminal and lies in the outbox, where only the administrator reads it', async () => {
    const alone = await village();
    await alone.carla.post('/sign-in', { email: 'anna@example.org' });
    const [letter] = await lettersTo(alone, 'anna@example.org');
    const code = codeIn(alone.shown[0]?.text);
    expect(code).toMatch(/^\d{6}$/);
    const page = await alone.dirk.read(`/admin/letters/${letter?.id}`);
    expect(page).toContain(code);
    expect(page).toContain(`<iframe class="letter-frame" sandbox="" src="/admin/letters/${letter?.id}/page"`);
    for (const other of [alone.anna, alone.bram, alone.fatima]) expect(await other.status(`/admin/letters/${letter?.id}`)).toBe(404);
    expect((await alone.carla.get(`/admin/letters/${letter?.id}/page`)).status).toBe(404);
    await alone.close();
  });

  it('a letter is shown as a page that may run, load and send nothing', async () => {
    const alone = await village();
    await alone.carla.post('/sign-in', { email: 'bram@example.org' });
    const [letter] = await lettersTo(alone, 'bram@example.org');
    const answer = await alone.dirk.get(`/admin/letters/${letter?.id}/page`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy.split('; ')).toEqual(expect.arrayContaining(["default-src 'none'", 'sandbox', "frame-ancestors 'self'"]));
    expect(policy).not.toMatch(/script-src|allow-/);
    expect(await answer.text()).toContain(codeIn(alone.shown[0]?.text));
    await alone.close();
  });

  it('an invitation waits in the outbox, with no job that could fail', async () => {
    const alone = await village();
    const { slug } = await alone.makeSpace();
    await invite(alone, slug, 'carla@example.org');
    expect(await waitingJobs(alone.db)).toEqual([]);
    expect(await alone.dirk.read('/admin/letters')).toContain('Anna de Wit asks you into');
    expect(await alone.dirk.read('/admin/letters')).toContain('Kept');
    await alone.close();
  });

  it('an invitation leaves once a mail server is set, and once only; a code that is long old does not', async () => {
    const alone = await village();
    const { slug } = await alone.makeSpace();
    await alone.carla.post('/sign-in', { email: 'bram@example.org' });
    const { id } = await invite(alone, slug, 'patient@example.org');
    const before = mail.taken.length;
    const { clock, db } = alone;
    const send = await openTransport(readConfig({ SMTP_URL: mail.url }));
    const post = openPost({ db, clock, log: alone.house.log, send, keys: keysOf(alone.house), show: () => {} });
    await post.takeUp();
    await post.takeUp();
    expect(await waitingJobs(db)).toEqual([{ task: 'send-letter', attempts: 0 }]);
    await workOff({ ...alone, house: { ...alone.house, post } });
    const { mail: letter, to } = await mail.arrival(before + 1);
    expect(to).toEqual(['patient@example.org']);
    expect(letter.messageId).toContain(id);
    await post.takeUp();
    expect(await waitingJobs(db)).toEqual([]);
    await alone.close();
  });

  it('letters are thrown away after thirty days', async () => {
    const alone = await village();
    await alone.carla.post('/sign-in', { email: 'anna@example.org' });
    const tidy = () => tasksOf(alone.house)['tidy-up']?.({}, jobHelpers);
    alone.clock.passHours(29 * 24);
    await tidy();
    expect(await lettersTo(alone, 'anna@example.org')).toHaveLength(1);
    alone.clock.passHours(2 * 24);
    await tidy();
    expect(await lettersTo(alone, 'anna@example.org')).toHaveLength(0);
    await alone.close();
  });
});
