import iconv from 'iconv-lite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { workOff } from './support/jobs.ts';
import { lettersTo } from './support/letters.ts';
import { beginRound, bring, harvest, linkOf, openRound, sayYes, typedOf, wallOf } from './support/rounds.ts';
import { village, type Village } from './support/village.ts';

let place: Village;

beforeAll(async () => {
  place = await village();
});
beforeEach(() => place.clock.moveTo('2026-05-14T10:00:00Z'));
afterAll(() => place.close());

const participants = (spaceId: number) => place.db.selectFrom('participant').selectAll().where('space_id', '=', spaceId).orderBy('id').execute();

describe('beginning a group after an event', () => {
  it('makes a hidden space without a purpose, which only its initiator hosts', async () => {
    const { id, slug, room, purposes } = await beginRound(place);
    expect(await place.db.selectFrom('space').select(['kind', 'state', 'visibility', 'opens_as', 'purpose']).where('id', '=', id).executeTakeFirst()).toEqual({ kind: 'event_group', state: 'founding', visibility: 'hidden', opens_as: 'open', purpose: '' });
    expect(await place.db.selectFrom('event_group').select(['event_on', 'initiated_by', 'round_opened_at']).where('space_id', '=', id).executeTakeFirst()).toEqual({ event_on: '2026-05-10', initiated_by: place.anna.id, round_opened_at: null });
    expect(purposes).toHaveLength(2);
    const page = await place.anna.read(room);
    for (const words of ['Build a tool shed', 'Walk along gardens', '10 May 2026', 'Open the round']) expect(page).toContain(words);
    for (const who of [place.bram, place.carla, place.fatima]) expect([303, 404]).toContain(await who.status(room));
    expect([await place.anna.status(`/spaces/${slug}/gate`), await place.anna.status(`/spaces/${slug}/founding`)]).toEqual([404, 404]);
    expect((await place.anna.get(`/spaces/${slug}/invitations`)).headers.get('location')).toBe(`/spaces/${slug}/participants`);
    expect(await place.anna.read('/spaces')).toContain('Harvest day');
    expect(await place.anna.read('/spaces')).toContain('href="/events/new"');
  });

  it.each([['no name', { name: '' }, 'name'], ['no day', { eventOn: '' }, 'eventOn'], ['a day that there is not', { eventOn: '2026-02-30' }, 'eventOn'], ['one possibility only', { option2: ' ' }, 'option2'], ['no such language', { language: 'fr' }, 'language']])('needs more than %s, and keeps what was typed', async (_, wrong, field) => {
    const answer = await place.anna.post('/events', { ...harvest, ...wrong });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(Object.keys(complaintsOf(page))).toEqual([field]);
    expect(fieldsOf(page)).toMatchObject({ option1: 'Build a tool shed' });
  });

  it('is no room of other spaces', async () => {
    const { slug } = await place.makeSpace();
    for (const path of ['round', 'round/code', 'participants']) expect(await place.anna.status(`/spaces/${slug}/${path}`)).toBe(404);
    expect((await place.anna.post(`/spaces/${slug}/round/opening`)).status).toBe(404);
  });
});

describe('a list of those who were there', () => {
  it('is shown line by line before anybody is asked', async () => {
    const round = await beginRound(place);
    await place.db.insertInto('participant').values({ space_id: round.id, name: 'Kim', address: 'kim@example.org', expires_at: new Date('2026-12-01'), added_at: place.clock.now() }).execute();
    const answer = await place.anna.post(`/spaces/${round.slug}/participants/lists`, { addresses: 'Jo <jo@example.org>\nJo again <JO@example.org>\nKim <kim@example.org>\nLee <lee@>' });
    const page = await place.anna.read(answer.headers.get('location') ?? '');
    for (const words of ['The same as line 1', 'Already on the list', 'Broken address', 'lee@', 'Put this one person on the list', 'Of 4 lines one person is new']) expect(page).toContain(words);
    expect((await participants(round.id)).map(({ address }) => address)).toEqual(['kim@example.org']);
  });

  it('is read from a file, and a wrong file is told what was expected', async () => {
    const round = await beginRound(place);
    const upload = (content: Uint8Array<ArrayBuffer> | string, name: string) => {
      const body = new FormData();
      body.set('file', new File([content], name));
      body.set('addresses', 'typed before');
      return place.fetch(new Request(`http://localhost:3000/spaces/${round.slug}/participants/lists`, { method: 'POST', body, headers: { ...place.anna.headers, origin: 'http://localhost:3000' } }));
    };
    const good = await upload('Naam;E-mail\nZoë;zoe@example.org', 'guests.csv');
    expect(await place.anna.read(good.headers.get('location') ?? '')).toContain('guests.csv');
    for (const [content, words] of [['%PDF-1.7', 'This is a PDF'], ['\x89PNG\r\n', 'This is a picture'], ['PK\x03\x04', 'This is a workbook']] as const) {
      const answer = await upload(Uint8Array.from(content, (letter) => letter.charCodeAt(0)), 'x');
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(complaintsOf(page)['file']).toContain(words);
      expect(page).toContain('typed before');
    }
  });

  it('may be of twenty thousand lines, shown two hundred at a time, what needs a look first', async () => {
    const round = await beginRound(place);
    const lines = Array.from({ length: 19_999 }, (_, at) => `Guest ${at};guest-${at}@large.example.org`).join('\n');
    const answer = await place.anna.post(`/spaces/${round.slug}/participants/lists`, { addresses: `${lines}\nLast;last@` });
    const path = answer.headers.get('location') ?? '';
    const first = await place.anna.read(path);
    expect(first).toContain('Put these 19,999 people on the list');
    expect(first.indexOf('last@')).toBeLessThan(first.indexOf('guest-0@large'));
    expect([first.match(/<tr>/g)?.length, (await place.anna.read(`${path}?page=100`)).match(/<tr>/g)?.length]).toEqual([201, 201]);
    expect(await place.anna.read(`${path}?page=100`)).toContain('guest-19998@large');
    await place.anna.post(`${path}/asking`);
    expect(await participants(round.id)).toHaveLength(19_999);
  });

  it('may hold what no database can: it is read without', async () => {
    const round = await beginRound(place);
    const body = new FormData();
    body.set('file', new File([Uint8Array.from(iconv.encode('Naam;E-mail\nZo\uD800e\u0007;zoe@half.example.org\n', 'utf-16le', { addBOM: true }))], 'gas\u0000ten.csv'));
    const answer = await place.fetch(new Request(`http://localhost:3000/spaces/${round.slug}/participants/lists`, { method: 'POST', body, headers: { ...place.anna.headers, origin: 'http://localhost:3000' } }));
    expect(answer.status).toBe(303);
    expect(await place.anna.read(answer.headers.get('location') ?? '')).toContain('zoe@half.example.org');
  });

  it('asks each once, by a job, once the round is open; a doubled click adds nobody twice', async () => {
    const round = await beginRound(place);
    const understood = (await place.anna.post(`/spaces/${round.slug}/participants/lists`, { addresses: 'Jo <jo1@example.org>, Kim <kim1@example.org>' })).headers.get('location') ?? '';
    await Promise.all([1, 2, 3].map(() => place.anna.post(`${understood}/asking`)));
    await workOff(place);
    expect((await participants(round.id)).map(({ name, asked_at }) => [name, asked_at])).toEqual([['Jo', null], ['Kim', null]]);
    expect(await place.anna.status(understood)).toBe(404);
    await place.anna.post(`${round.room}/opening`);
    await place.anna.post(`${round.room}/opening`);
    await workOff(place);
    await workOff(place);
    expect(await lettersTo(place, 'jo1@example.org')).toHaveLength(1);
    expect((await participants(round.id)).every(({ asked_at: at }) => at !== null)).toBe(true);
  });

  it('leaves out who wants no letters', async () => {
    const round = await openRound(place);
    await bring(place, round, 'Jo <jo2@example.org>');
    await workOff(place);
    const refusal = `${await linkOf(place, 'jo2@example.org')}/refusal`;
    expect(await place.carla.status(refusal)).toBe(200);
    const oneClick = await place.fetch(new Request(`http://localhost:3000${refusal}`, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), headers: { 'content-type': 'application/x-www-form-urlencoded' } }));
    expect(oneClick.status).toBe(200);
    const next = await openRound(place);
    const answer = await place.anna.post(`/spaces/${next.slug}/participants/lists`, { addresses: 'Jo <jo2@example.org>' });
    const page = await place.anna.read(answer.headers.get('location') ?? '');
    expect(page).toContain('Wants no letters');
    expect(page).not.toContain('/asking');
  });

  it('holds what somebody said in the room that they do first', async () => {
    const round = await openRound(place);
    await bring(place, round, 'Jo <jo3@example.org>');
    const [jo] = await participants(round.id);
    const path = `/spaces/${round.slug}/participants/${jo?.id}`;
    expect((await place.anna.post(`${path}?_method=PUT`, { cue: 'after lunch', deed: '', dueOn: '2026-05-19' })).status).toBe(422);
    expect((await place.anna.post(`${path}?_method=PUT`, { cue: 'after lunch', deed: 'I call the carpenter', dueOn: '2026-05-19' })).status).toBe(303);
    expect(await participants(round.id)).toMatchObject([{ promise_cue: 'after lunch', promise_deed: 'I call the carpenter', promise_on: '2026-05-19' }]);
  });
});

describe('the code on the wall', () => {
  it('lets somebody with a phone in at once, and writes to them', async () => {
    const round = await openRound(place);
    const wall = await wallOf(place, round);
    expect(await place.carla.read(wall)).toContain('Your e-mail address');
    const seated = await place.carla.post(`${wall}/seat`, { name: 'Jo', email: 'Jo4@example.org' });
    const seat = seated.headers.get('location') ?? '';
    expect(seat).toMatch(/^\/round\/[\w-]+$/);
    expect(await place.carla.read(seat)).toContain('What do you want of it?');
    expect(await linkOf(place, 'jo4@example.org')).not.toBe(seat);
    expect((await place.carla.get(`${seat}/tally`)).headers.get('location')).toBe(seat);
    const tally = (await sayYes(place.carla, seat, round.purposes[0] ?? 0)).headers.get('location') ?? '';
    expect(tally.startsWith(`${seat}/tally?said=`)).toBe(true);
    expect((await place.carla.get(tally)).status).toBe(200);
    expect((await place.carla.get(`${seat}/tally`)).headers.get('location')).toBe(seat);
    expect((await place.carla.get(`${seat}/tally?said=${seat.split('/').at(-1)}`)).headers.get('location')).toBe(seat);
    expect(await participants(round.id)).toMatchObject([{ address: 'jo4@example.org', duration: 'six-weeks', version: 1 }]);
    expect(await place.carla.read(await linkOf(place, 'jo4@example.org'))).toContain('In the room this was answered under your address.');
    const wrong = await place.carla.post(`${wall}/seat`, { name: 'Kim', email: 'kim' });
    expect(wrong.status).toBe(422);
    expect(fieldsOf(await wrong.text())).toMatchObject({ name: 'Kim', email: 'kim' });
  });

  it('answers the same address the same, shows nothing of what it said, and takes nothing from who answered by letter', async () => {
    const round = await openRound(place);
    const wall = await wallOf(place, round);
    const sit = () => place.carla.post(`${wall}/seat`, { name: 'Somebody', email: 'jo5@example.org' });
    const first = await sit();
    await sayYes(place.carla, await linkOf(place, 'jo5@example.org'), round.purposes[0] ?? 0, { ownWords: 'A secret wish', hosts: 'on' });
    const second = await sit();
    expect([second.status, second.headers.get('location')]).toEqual([first.status, first.headers.get('location')]);
    const form = await place.carla.read(second.headers.get('location') ?? '');
    expect(form).not.toContain('checked');
    await place.carla.post(second.headers.get('location') ?? '', { answer: 'no' });
    expect(await participants(round.id)).toMatchObject([{ declined_at: null, hosts: true, version: 0 }]);
    expect(await lettersTo(place, 'jo5@example.org')).toHaveLength(1);
  });

  it('has an address to type, which leads to the same place however it is typed, and is guessed by nobody', async () => {
    const round = await openRound(place);
    const typed = await typedOf(place, round);
    expect(typed).toMatch(/^\/in\/[2-9B-Z]{4}-[2-9B-Z]{4}$/);
    const code = typed.slice('/in/'.length);
    const wall = await wallOf(place, round);
    expect(wall).toMatch(/^\/join\/[\w-]+$/);
    for (const way of [typed.toLowerCase(), `/in/${code.replace('-', '')}`, `/in?code=${encodeURIComponent(` ${code.toLowerCase().replace('-', ' ')} `)}`]) expect((await place.carla.get(way)).headers.get('location')).toBe(wall);
    expect(await place.carla.read('/in')).toContain('Which code stands on the wall?');
    const wrong = await place.carla.get('/in?code=K7MP-3XQ9');
    const page = await wrong.text();
    expect([wrong.status, complaintsOf(page)['code'], fieldsOf(page)['code']]).toEqual([404, expect.stringContaining('This code opens nothing.'), 'K7MP-3XQ9']);
    await place.anna.post(`${round.room}/code`);
    expect([await place.carla.status(typed), (await place.carla.get(await typedOf(place, round))).status]).toEqual([404, 303]);
    place.clock.moveTo('2026-05-21T10:00:01Z');
    expect(await place.carla.status(typed)).toBe(404);
    const guessed = await village();
    const mine = await typedOf(guessed, await openRound(guessed));
    await guessed.house.limits.spend('wall-codes-of-client', '127.0.0.1', 2000);
    expect([await guessed.carla.status('/in/K7MP3XQ9'), await guessed.carla.status(mine)]).toEqual([429, 429]);
    await guessed.close();
  });

  it('lets three hundred in over one connection, and not without an end; what was typed is kept', async () => {
    const hall = await village();
    const round = await openRound(hall);
    const wall = await wallOf(hall, round);
    const sit = (at: number) => hall.carla.post(`${wall}/seat`, { name: `Guest ${at}`, email: `guest-${at}@hall.example.org` });
    for (let first = 0; first < 300; first += 30) {
      const answers = await Promise.all(Array.from({ length: 30 }, (_, at) => sit(first + at)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
      const seats = await Promise.all(answers.map((answer) => sayYes(hall.carla, answer.headers.get('location') ?? '', round.purposes[0] ?? 0)));
      expect(new Set(seats.map(({ status }) => status))).toEqual(new Set([303]));
    }
    expect(await hall.db.selectFrom('participant').select('id').where('space_id', '=', round.id).where('duration', 'is not', null).execute()).toHaveLength(300);
    expect(await hall.db.selectFrom('letter').select('id').where('kind', '=', 'round').execute()).toHaveLength(300);
    await hall.house.limits.spend('seats-of-client', '127.0.0.1', 1700);
    const late = await sit(301);
    const page = await late.text();
    expect([late.status, fieldsOf(page)['email']]).toEqual([429, 'guest-301@hall.example.org']);
    expect(complaintsOf(page)['email']).not.toBe('');
    await hall.close();
  });

  it('ends when a host renews it, and with the round', async () => {
    const round = await openRound(place);
    const old = await wallOf(place, round);
    await place.anna.post(`${round.room}/code`);
    const wall = await wallOf(place, round);
    expect([await place.carla.status(old), await place.carla.status(wall)]).toEqual([404, 200]);
    place.clock.moveTo('2026-05-21T10:00:01Z');
    expect(await place.carla.status(wall)).toBe(404);
    expect((await place.carla.post(`${wall}/seat`, { name: 'Jo', email: 'late@example.org' })).status).toBe(404);
  });

  it('is no key to anything else: a made-up code opens nothing', async () => {
    const round = await openRound(place);
    const wall = await wallOf(place, round);
    for (const code of [wall.replace('/join/', '/round/'), `${wall.slice(0, -2)}xx`, '/join/none', '/round/none']) expect(await place.carla.status(code)).toBe(404);
  });
});
