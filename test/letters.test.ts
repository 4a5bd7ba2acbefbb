import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../src/database/open.ts';
import { openPost } from '../src/platform/mail/post.ts';
import { addressOf } from './support/jobs.ts';
import { codeIn, lettersTo, villageWithMail } from './support/letters.ts';
import { type MailServer, openMailServer } from './support/mail-server.ts';
import { launch } from './support/program.ts';
import { tracesOf } from './support/traces.ts';
import type { Village } from './support/village.ts';

let mail: MailServer;
let place: Village;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'draagvlak-letters-'));
  mail = await openMailServer();
  place = await villageWithMail(mail);
});
afterEach(() => mail.refuseWith(null));
afterAll(async () => {
  await place.close();
  await mail.close();
  await rm(folder, { recursive: true });
});

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
    const letter = { kind: 'sign-in', address: 'late@example.org', personId: null, subject: 'x', text: 'x', html: 'x', unsubscribeUrl: null, opens: null };
    const post = openPost({ db, clock: place.clock, log, send, keys: {}, show: () => {} });
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
    const signed = await villageWithMail(mail, { DKIM_KEY_FILE: file, DKIM_DOMAIN: 'example.org', DKIM_SELECTOR: 'may' });
    const { raw } = await signInLetter(signed, 'anna@example.org');
    const signature = /^DKIM-Signature: (?:.|\r\n[ \t])*/m.exec(raw)?.[0].replace(/\s+/g, ' ') ?? '';
    expect(signature).toContain('a=rsa-sha256');
    expect(signature).toContain('d=example.org');
    expect(signature).toContain('s=may');
    expect(signature).toMatch(/h=[^;]*from[^;]*/i);
    await signed.close();
  });

  it('needs no setting but the key: the domain is that of the house', async () => {
    const signed = await villageWithMail(mail, { DKIM_KEY_FILE: join(folder, 'dkim.pem') });
    const { raw } = await signInLetter(signed, 'anna@example.org');
    expect(raw.replace(/\s+/g, ' ')).toMatch(/DKIM-Signature: [^]*d=thuis\.example\.org; [^]*s=draagvlak;/);
    await signed.close();
  });

  it('is not signed where no key is set', async () => {
    expect((await signInLetter(place, 'dirk@example.org')).raw).not.toContain('DKIM-Signature');
  });
});
