import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../src/database/open.ts';
import { readConfig } from '../src/platform/config.ts';
import { openPost } from '../src/platform/mail/post.ts';
import { openTransport } from '../src/platform/mail/transport.ts';
import { tasksOf } from '../src/tasks.ts';
import { addressOf, waitingJobs, workOff } from './support/jobs.ts';
import { type MailServer, openMailServer } from './support/mail-server.ts';
import { launch } from './support/program.ts';
import { tracesOf } from './support/traces.ts';
import { village, type Village } from './support/village.ts';

let mail: MailServer;
let place: Village;
let folder: string;

/** A village whose letters go out over a real mail server. */
async function villageWithMail(more: NodeJS.ProcessEnv = {}): Promise<Village> {
  const settings = { SMTP_URL: mail.url, PUBLIC_URL: 'http://thuis.example.org', MAIL_FROM: 'Grond & Stroom <thuis@example.org>', ...more };
  const send = await openTransport(readConfig(settings));
  if (!send) throw new Error('There is no transport');
  return village({ settings, send });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'draagvlak-letters-'));
  mail = await openMailServer();
  place = await villageWithMail();
});
afterEach(() => mail.refuseWith(null));
afterAll(async () => {
  await place.close();
  await mail.close();
  await rm(folder, { recursive: true });
});

const codeIn = (text: string | undefined) => /^\d{6}$/m.exec(text ?? '')?.[0] ?? '';
const lettersTo = (house: Village, address: string) => house.db.selectFrom('letter').selectAll().where('address', '=', address).orderBy('made_at').execute();

async function signInLetter(house: Village, address: string) {
  const before = mail.taken.length;
  const answer = await house.carla.post('/sign-in', { email: address, next: '/spaces' });
  expect(answer.status).toBe(303);
  return mail.arrival(before + 1);
}

describe('a sign-in letter', () => {
  it('has a plain and a laid-out part that say the same, and a code that works', async () => {
    const { mail: letter, to } = await signInLetter(place, 'yara@example.org');
    const code = codeIn(letter.text);
    expect(to).toEqual(['yara@example.org']);
    expect(letter.from?.text).toContain('thuis@example.org');
    expect(letter.subject).toBe('Your code for Grond & Stroom');
    for (const part of [letter.text ?? '', String(letter.html)]) {
      expect(part).toContain(code);
      expect(part.replaceAll('&amp;', '&')).toContain(`http://thuis.example.org/sign-in/code?address=yara%40example.org&code=${code}&next=%2Fspaces`);
    }
    const answer = await place.carla.post('/sign-in/code', { address: 'yara@example.org', code, next: '/spaces' });
    expect(answer.headers.get('location')).toBe('/me?next=%2Fspaces');
  });

  it('is named after its row and host, and says that a machine wrote it; nothing has to be unsubscribed', async () => {
    const { mail: letter } = await signInLetter(place, 'bram@example.org');
    const [row] = await lettersTo(place, 'bram@example.org');
    expect(letter.messageId).toBe(`<${row?.id}@thuis.example.org>`);
    expect(letter.headers.get('auto-submitted')).toBe('auto-generated');
    expect(letter.headers.has('list')).toBe(false);
    expect(letter.headers.has('list-unsubscribe')).toBe(false);
  });

  it('leaves neither its code nor its link behind', async () => {
    const { mail: letter } = await signInLetter(place, 'els@example.org');
    expect(await tracesOf(place.db, codeIn(letter.text))).toEqual([]);
    expect(await tracesOf(place.db, '/sign-in/code')).toEqual([]);
    expect(await tracesOf(place.db, 'els@example.org')).toContain('public.letter');
    const [row] = await lettersTo(place, 'els@example.org');
    expect(await place.dirk.read('/admin/letters')).toContain('els@example.org');
    expect(await place.dirk.status(`/admin/letters/${row?.id}`)).toBe(404);
    expect(await place.dirk.status(`/admin/letters/${row?.id}/page`)).toBe(404);
    expect(place.shown).toEqual([]);
  });

  it('tells the administrator why it could not be sent, and keeps no text either', async () => {
    mail.refuseWith(550);
    await place.carla.post('/sign-in', { email: 'gone@example.org' });
    const row = await vi.waitFor(async () => {
      const [letter] = await lettersTo(place, 'gone@example.org');
      if (!letter?.failed_at) throw new Error('It has not failed yet');
      return letter;
    }, 10_000);
    expect(row).toMatchObject({ failure: expect.stringContaining('550'), sent_at: null, body_text: null, body_html: null });
    expect(await place.dirk.read('/admin')).toContain('Letters could not be sent');
    expect(await place.dirk.read('/admin/letters')).toContain('No such mailbox here');
    expect(await tracesOf(place.db, codeIn(mail.refused.at(-1)?.mail.text))).toEqual([]);
  });

  it('speaks the reader’s language', async () => {
    await place.fatima.post('/me?_method=PUT', { name: 'Fatima El Amrani', language: 'nl' });
    const before = mail.taken.length;
    await place.fetch(new Request('http://localhost:3000/sign-in', { method: 'POST', body: new URLSearchParams({ email: 'fatima@example.org' }), headers: { origin: 'http://localhost:3000', 'accept-language': 'nl' } }));
    const { mail: letter } = await mail.arrival(before + 1);
    expect(String(letter.html)).toContain('<html lang="nl"');
  });
});

describe('a letter that is on its way when the database goes', () => {
  it('ends as a line in the log, and takes nothing else with it', async () => {
    const { db, close } = openDatabase(await addressOf(place.db), () => {});
    const send = async () => {
      await close();
      throw new Error('The mail server took too long');
    };
    const lines: string[] = [];
    const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
    const letter = { kind: 'sign-in', address: 'late@example.org', personId: null, subject: 'x', text: 'x', html: 'x', unsubscribeUrl: null };
    const post = openPost({ db, clock: place.clock, log, send, show: () => {} });
    await post.sendKey(letter);
    await post.close();
    expect(lines.length).toBeGreaterThan(0);
  });
});

describe('a running house', () => {
  it('says neither code nor link on its terminal or in its log, however much it logs', async () => {
    const own = await openMailServer();
    const house = launch(['start'], { DATA_DIR: join(folder, 'house'), PORT: '0', SMTP_URL: own.url, LOG_LEVEL: 'trace' });
    const [, url = ''] = await house.hasSaid(/stands at (\S+)\n/);
    const [, word = ''] = await house.hasSaid(/The word is (\S+)/);
    const send = (path: string, fields: Record<string, string>) => fetch(url + path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: url }, redirect: 'manual' });
    expect((await send('/setup', { word, organisation: 'Grond', language: 'en', name: 'Dirk Jansma', email: 'dirk@example.org' })).status).toBe(303);
    expect((await send('/sign-in', { email: 'dirk@example.org' })).status).toBe(303);
    const { mail: letter } = await own.arrival(1);
    own.refuseWith(550);
    await send('/sign-in', { email: 'dirk@example.org' });
    await house.hasSaid(/could not be sent/);
    await own.close();
    house.signal('SIGTERM');
    expect(await house.ended).toBe(0);
    const codes = [letter, own.refused[0]?.mail].map((each) => codeIn(each?.text));
    expect(codes.every((code) => code !== '')).toBe(true);
    for (const secret of [...codes, '/sign-in/code']) expect(house.said()).not.toContain(secret);
  });
});

describe('a letter that is signed', () => {
  it('carries DKIM of the domain and selector that are set', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } });
    const file = join(folder, 'dkim.pem');
    await writeFile(file, privateKey, { mode: 0o600 });
    const signed = await villageWithMail({ DKIM_KEY_FILE: file, DKIM_DOMAIN: 'example.org', DKIM_SELECTOR: 'may' });
    const { raw } = await signInLetter(signed, 'anna@example.org');
    const signature = /^DKIM-Signature: (?:.|\r\n[ \t])*/m.exec(raw)?.[0].replace(/\s+/g, ' ') ?? '';
    expect(signature).toContain('a=rsa-sha256');
    expect(signature).toContain('d=example.org');
    expect(signature).toContain('s=may');
    expect(signature).toMatch(/h=[^;]*from[^;]*/i);
    await signed.close();
  });

  it('needs no setting but the key: the domain is that of the house', async () => {
    const signed = await villageWithMail({ DKIM_KEY_FILE: join(folder, 'dkim.pem') });
    const { raw } = await signInLetter(signed, 'anna@example.org');
    expect(raw.replace(/\s+/g, ' ')).toMatch(/DKIM-Signature: [^]*d=thuis\.example\.org; [^]*s=draagvlak;/);
    await signed.close();
  });

  it('is not signed where no key is set', async () => {
    expect((await signInLetter(place, 'dirk@example.org')).raw).not.toContain('DKIM-Signature');
  });
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
