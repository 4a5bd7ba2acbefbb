import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyTo } from '../src/platform/mail/key.ts';
import { keyIn, type MadePetition, makePetition, signAt, signaturesOf, tallyOf, typedBy } from './support/petitions.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let petition: MadePetition;

beforeAll(async () => {
  place = await village({ settings: { TRUSTED_PROXIES: '127.0.0.1' } });
  petition = await makePetition(place);
});
afterAll(() => place.close());

const signUps = 10_000;

/** What people who mean harm type, or programs for them. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom('x'.repeat(100_000), 'Noor\r\nBcc: all@example.org', 'Noor\u202Emad nav\u202C', 'N\u0430\u043Er', '\u200B\u200B', 'Z\u0351\u0352\u0353\u0354\u0355algo', "'; drop table signature; --", '<script>alert(1)</script>', '{{name}}', '${7*7}', '%00', '\0', 'Ａｎｎａ', '🦡🦡', 'ﷺ'.repeat(80), '=HYPERLINK("http://x.example")', 'KEY-IS-MADE-WHILE-SENDING', '../../etc/passwd', 'http://buy.example'),
);
const nastyAddress = fc.oneof(
  nasty,
  fc.constantFrom('noor@example.org\r\nBcc: x@example.org', 'a@b', '@example.org', 'a@', '"a b"@example.org', 'a@[127.0.0.1]', `${'a'.repeat(250)}@example.org`, 'a@exa mple.org', 'a@example.org,b@example.org', 'a@example.org;b@example.org', '<a@example.org>', 'a@xn--80ak6aa92e.com', 'a@аррӏе.com', 'a%b@example.org', "o'hara@example.org"),
  fc.tuple(fc.constantFrom('noor', 'N.O.O.R', 'noor+1', 'NOOR+2', 'n.oor'), fc.constantFrom('gmail.com', 'GMAIL.com', 'googlemail.com', 'example.org')).map((parts) => parts.join('@')),
  fc.emailAddress(),
  fc.nat(5000).map((each) => `signer-${each}@example.org`),
);
const sometimes = (odd: fc.Arbitrary<string>, plain: string) => fc.oneof({ weight: 1, arbitrary: odd }, { weight: 3, arbitrary: fc.constant(plain) });
const names = fc.oneof(nasty, fc.constantFrom('Noor van Dam', 'NOOR VAN DAM', 'Zoë', 'José Ñandú', 'Đặng Thị', 'Ольга', 'محمد', '王小明', 'Jean-Luc d’Arc', 'O’Hara', 'Noor\u200Bvan Dam'));
const form = fc.record({ name: names, email: nastyAddress, place: sometimes(nasty, '9712 AB'), comment: sometimes(nasty, 'For the bees'), agrees: fc.constantFrom('yes', 'yes', 'yes', '', 'no'), consent: fc.constantFrom('1', '1', '1', '0', '99', '-1', 'x', '1e9'), by: nasty, via: nasty, showsName: fc.constantFrom('', 'on', 'yes'), corrects: nastyAddress }, { requiredKeys: ['name', 'email', 'agrees', 'consent'] });

const post = (path: string, fields: Record<string, string>, client: string) =>
  place.fetch(new Request(`http://localhost:3000${path}`, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': client } }));

describe('ten thousand hostile sign-ups', () => {
  it('are refused with a clear word or kept without harm, and none of them counts', async () => {
    const forms = fc.sample(form, { numRuns: signUps, seed: 20_260_514 });
    const statuses = new Map<number, number>();
    for (let from = 0; from < forms.length; from += 250) {
      const some = forms.slice(from, from + 250);
      const answers = await Promise.all(some.map((fields, at) => post(`${petition.home}/signatures`, fields, `10.${from % 250}.${at}.${(from / 250) % 250}`)));
      for (const answer of answers) {
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        const page = await answer.text();
        expect(page).not.toContain('<script>alert');
      }
    }
    expect([...statuses.keys()].every((status) => [200, 422, 429].includes(status))).toBe(true);
    expect([...statuses.values()].reduce((sum, count) => sum + count, 0)).toBe(signUps);
    expect(statuses.get(422)).toBeGreaterThan(signUps / 10);
    const kept = await signaturesOf(place, petition);
    expect(kept.length).toBeGreaterThan(50);
    for (const row of kept) {
      expect(row.state).toBe('pending');
      expect(row.name).toMatch(/\p{L}/u);
      expect(row.name).not.toMatch(/[\p{Cc}\p{Cf}<>@]|:\/\//u);
      expect(row.address).toMatch(/^[^\s<>,;"]+@[^\s<>,;"@]+$/);
      expect((row.name ?? '').length).toBeLessThanOrEqual(100);
    }
    const boxes = kept.map(({ address_key: box, name_key: name }) => `${box} ${name}`);
    expect(new Set(boxes).size).toBe(boxes.length);
    expect(await tallyOf(place, petition)).toEqual({ confirmed: 0, withdrawn: 0, set_aside: 0, paper: 0, numbered: 0 });
  }, 240_000);

  it('are confirmed by no key that we did not make for them', async () => {
    await signAt(place.carla, petition, 'Noor van Dam', 'noor.van.dam@example.net');
    const right = await keyIn(place, 'noor.van.dam@example.net');
    const id = Number.parseInt(right.slice('/signatures/'.length, right.indexOf('-')), 36);
    const row = (await signaturesOf(place, petition)).find((each) => each.id === id);
    const { secrets } = place.house;
    const foreign = [
      keyTo(secrets, 'participant', { id, version: 1, expires_at: row?.asked_at ?? new Date(0) }),
      keyTo(secrets, 'signature', { id, version: 2, expires_at: row?.asked_at ?? new Date(0) }),
      keyTo(secrets, 'signature', { id, version: 1, expires_at: new Date((row?.asked_at.getTime() ?? 0) + 1) }),
      keyTo({ ...secrets, letters: 'x'.repeat(43) }, 'signature', { id, version: 1, expires_at: row?.asked_at ?? new Date(0) }),
    ];
    const odd = fc.sample(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }).map(encodeURIComponent), fc.stringMatching(/^[0-9a-z]{1,11}-[\w-]{22}$/)), { numRuns: 1000, seed: 7 }).filter((key) => key !== '' && !/^\.{1,2}$/.test(key));
    const answers = await Promise.all([...foreign, ...odd].map((key) => post(`/signatures/${key}/confirmation`, {}, '10.0.0.1')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 0 });
    const replays = await Promise.all(Array.from({ length: 50 }, () => post(`${right}/confirmation`, {}, '10.0.0.1')));
    expect(new Set(replays.map(({ status }) => status))).toEqual(new Set([303]));
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 1, numbered: 1 });
  });

  it('can be sent all at once by many with one name and address, and make one signature', async () => {
    const before = (await signaturesOf(place, petition)).length;
    await Promise.all(Array.from({ length: 100 }, (_, at) => post(`${petition.home}/signatures`, typedBy('Ines Blom', ['ines.blom@gmail.com', 'inesblom+x@googlemail.com', 'I.N.E.S.Blom@GMAIL.com'][at % 3] ?? ''), `10.9.${at}.1`)));
    expect((await signaturesOf(place, petition)).length - before).toBe(1);
  });
});
