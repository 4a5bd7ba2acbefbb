import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../src/database/open.ts';
import { erasePerson } from '../src/features/members/erase.ts';
import { makeMember } from '../src/features/members/people.ts';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { workOff } from './support/jobs.ts';
import { lettersTo } from './support/letters.ts';
import { beforePetitions, keyIn, type MadePetition, makePetition, signAndConfirm, signAt, signaturesOf, tallyOf, typedBy } from './support/petitions.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let petition: MadePetition;
const other = (letter: string) => letter;

beforeAll(async () => {
  place = await village();
});
beforeEach(async () => {
  await beforePetitions(place);
  petition = await makePetition(place);
});
afterAll(() => place.close());

describe('signing', () => {
  it('counts once the button in the letter was pressed, and never by looking at it', async () => {
    const answer = await signAt(place.carla, petition, 'Noor van Dam', 'Noor@Example.org', { comment: 'For the bees', showsName: 'yes', place: '9712 AB' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('We have written to noor@example.org');
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 0 });
    const key = await keyIn(place, 'noor@example.org');
    for (const _ of [1, 2]) expect(await place.carla.read(key)).toContain('You sign as Noor van Dam');
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 0 });
    expect((await place.carla.post(`${key}/confirmation`)).headers.get('location')).toBe(key);
    expect(await place.carla.read(key)).toContain('You are number 1.');
    expect((await place.carla.post(`${key}/confirmation`)).status).toBe(303);
    expect(await tallyOf(place, petition)).toEqual({ confirmed: 1, withdrawn: 0, set_aside: 0, paper: 0, numbered: 1 });
    const [row] = await signaturesOf(place, petition);
    expect(row).toMatchObject({ state: 'confirmed', name: 'Noor van Dam', address: 'noor@example.org', place: '9712 AB', shows_name: true, wants_news: false, wants_more: false, consent_version: 1, comment_state: 'waiting' });
    expect(await place.db.selectFrom('activity').select(['kind', 'actor']).where('space_id', '=', petition.id).where('kind', '=', 'signed').execute()).toEqual([{ kind: 'signed', actor: -(row?.id ?? 0) }]);
  });

  it('shows the count and the names of those who wanted it, and no comment before a host has looked', async () => {
    await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org', { showsName: 'yes', comment: 'For the bees' });
    await signAndConfirm(place, petition, 'Ruud Peeters', 'ruud@example.org');
    const page = await place.carla.read(petition.home);
    for (const words of ['>2</b> people signed.', 'Noor van Dam', 'one who does not show a name', '2 of the 1,200 signatures that matter', 'the water board Merle &amp; Veen', 'If the answer is no']) expect(page).toContain(words);
    for (const words of ['Ruud', 'For the bees', 'example.org']) expect(page).not.toContain(words);
  });

  it.each([
    ['no name', { name: ' ' }, 'name'], ['a name of signs alone', { name: '!!!' }, 'name'], ['an advertisement for a name', { name: 'Buy at www.cheap.example' }, 'name'], ['letters of two alphabets', { name: 'Аnna de Wit' }, 'name'],
    ['no address', { email: '' }, 'email'], ['half an address', { email: 'noor@' }, 'email'], ['two addresses', { email: 'a@example.org,b@example.org' }, 'email'], ['a header in the address', { email: 'a@example.org\r\nBcc: b@example.org' }, 'email'],
    ['no yes to what is kept', { agrees: '' }, 'agrees'], ['a comment without end', { comment: 'x'.repeat(501) }, 'comment'],
  ])('wants more than %s, keeps what was typed, and writes nothing down', async (_, wrong, field) => {
    const answer = await place.carla.post(`${petition.home}/signatures`, { ...typedBy('Noor van Dam', 'noor@example.org'), place: '9712 AB', ...wrong });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(Object.keys(complaintsOf(page))).toEqual([field]);
    expect(fieldsOf(page)).toMatchObject({ place: '9712 AB' });
    expect(await signaturesOf(place, petition)).toEqual([]);
  });

  it('has nothing ticked beforehand, and says who keeps what, for what, and for how long', async () => {
    const page = await place.carla.read(`${petition.home}/sign`);
    expect(page).not.toContain('checked');
    for (const words of ['Grond &amp; Stroom keeps your signature for one purpose', '365 days after the petition closes', 'withdraws the signature and erases you', 'name="consent" value="1"']) expect(page).toContain(words);
    const dutch = await (await place.carla.get(`${petition.home}/sign`, { 'accept-language': 'nl' })).text();
    for (const words of ['Teken de petitie', 'bewaart je handtekening voor één doel']) expect(dutch).toContain(words);
  });

  it('asks again where the words that were agreed to have changed since', async () => {
    await place.db.insertInto('petition_consent').values({ space_id: petition.id, version: 2, since: place.clock.now(), words: JSON.stringify({ en: 'Other words', nl: 'Andere woorden' }) }).execute();
    const answer = await signAt(place.carla, petition, 'Noor van Dam', 'noor@example.org');
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(complaintsOf(page)['agrees']).toContain('has changed since');
    expect(page).toContain('value="2"');
    expect(page).not.toContain('checked');
  });
});

describe('one signature a name and address', () => {
  it('tells the page of a second one nothing; the letter does', async () => {
    const key = await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org');
    const pages: string[] = [];
    for (const [name, address] of [['Noor van Dam', 'noor@example.org'], ['Ines Blom', 'ines@example.org']] as const) pages.push((await (await signAt(place.carla, petition, name, address)).text()).replaceAll(address, '@').replaceAll(name, 'N'));
    expect(pages[0]).toBe(pages[1]);
    await workOff(place);
    expect((await lettersTo(place, 'noor@example.org')).map(({ kind }) => kind)).toEqual(['signature-confirm', 'signature-already']);
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 1 });
    expect(await keyIn(place, 'noor@example.org')).toBe(key);
  });

  it.each([
    ['capitals', 'NOOR@gmail.com', 'Noor van Dam'], ['dots', 'n.o.o.r@gmail.com', 'Noor van Dam'], ['a tag', 'noor+petition@gmail.com', 'Noor van Dam'], ['the other name of the provider', 'noor@googlemail.com', 'Noor van Dam'],
    ['another way to write the name', 'noor@gmail.com', 'NOOR  VAN-DAM'], ['letters that cannot be seen', 'noor@gmail.com', 'Noor\u200b van\u202e Dam'],
  ])('sees through %s', async (_, address, name) => {
    await signAndConfirm(place, petition, 'Noor van Dam', 'noor@gmail.com');
    expect((await signAt(place.carla, petition, name, address)).status).toBe(200);
    expect(await signaturesOf(place, petition)).toHaveLength(1);
  });

  it('lets a second person sign with an address, and no third', async () => {
    await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org');
    await signAndConfirm(place, petition, 'Ruud van Dam', 'noor@example.org');
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 2 });
    expect((await signAt(place.carla, petition, 'Kees van Dam', 'noor@example.org')).status).toBe(200);
    expect(await signaturesOf(place, petition)).toHaveLength(2);
  });

  it('lets the last of three that wait go without, and says why', async () => {
    const keys: string[] = [];
    for (const name of ['Noor', 'Ruud', 'Kees']) {
      await signAt(place.carla, petition, name, 'home@example.org');
      keys.push(await keyIn(place, 'home@example.org'));
      place.clock.passHours(0.1);
    }
    const answers: Response[] = [];
    for (const key of keys) answers.push(await place.carla.post(`${key}/confirmation`));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 409]);
    expect(await answers[2]?.text()).toContain('Two people have signed with this address');
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 2 });
  });

  it('writes an address no more than six letters a day, whoever types it', async () => {
    for (let time = 0; time < 12; time += 1) {
      await signAt(place.carla, petition, `Somebody ${other('abcdefghijkl'.charAt(time))}`, 'victim@example.org');
      await workOff(place);
    }
    expect((await lettersTo(place, 'victim@example.org')).length).toBeLessThanOrEqual(6);
  });
});

describe('a letter that does not come', () => {
  it('is sent again when it is asked for, and not while one is on its way', async () => {
    for (const _ of [1, 2, 3]) await signAt(place.carla, petition, 'Noor van Dam', 'noor@example.org');
    await workOff(place);
    expect(await lettersTo(place, 'noor@example.org')).toHaveLength(1);
    await signAt(place.carla, petition, 'Noor van Dam', 'noor@example.org');
    await workOff(place);
    expect(await lettersTo(place, 'noor@example.org')).toHaveLength(2);
  });

  it('goes to the right address once it is corrected, and the wrong one is forgotten', async () => {
    await signAt(place.carla, petition, 'Noor van Dam', 'noor@exmaple.org');
    await signAt(place.carla, petition, 'Noor van Dam', 'noor@example.org', { corrects: 'noor@exmaple.org' });
    expect((await signaturesOf(place, petition)).map(({ address }) => address)).toEqual(['noor@example.org']);
    await workOff(place);
    expect(await lettersTo(place, 'noor@exmaple.org')).toEqual([]);
  });

  it('takes nothing away from somebody else by a correction', async () => {
    await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org');
    await signAt(place.carla, petition, 'Ines Blom', 'ines@example.org');
    await signAt(place.carla, petition, 'Noor van Dam', 'mean@example.org', { corrects: 'noor@example.org' });
    await signAt(place.carla, petition, 'Mean', 'mean2@example.org', { corrects: 'ines@example.org' });
    expect((await signaturesOf(place, petition)).map(({ address }) => address)).toEqual(expect.arrayContaining(['noor@example.org', 'ines@example.org']));
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 1, withdrawn: 0 });
  });

  it('is reminded of once after a day, and forgotten after two weeks', async () => {
    await signAt(place.carla, petition, 'Noor van Dam', 'noor@example.org');
    await signAndConfirm(place, petition, 'Ruud Peeters', 'ruud@example.org');
    const { signingHour } = await import('../src/features/petitions/public.ts');
    for (const hours of [23, 2, 24, 24]) {
      place.clock.passHours(hours);
      await signingHour(place.house);
      await workOff(place);
    }
    expect((await lettersTo(place, 'noor@example.org')).map(({ kind }) => kind)).toEqual(['signature-confirm', 'signature-reminder']);
    expect(await lettersTo(place, 'ruud@example.org')).toHaveLength(1);
    place.clock.passHours(24 * 13);
    await signingHour(place.house);
    expect((await signaturesOf(place, petition)).map(({ name }) => name)).toEqual(['Ruud Peeters']);
  });
});

describe('one’s own link', () => {
  it('withdraws, erases everything about oneself, and the count says why it fell', async () => {
    const key = await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org', { showsName: 'yes', comment: 'For the bees' });
    expect(await place.carla.read(`${key}/withdrawal`)).toContain('Withdraw your signature?');
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 1 });
    await place.carla.post(`${key}/withdrawal`);
    expect(await tallyOf(place, petition)).toEqual({ confirmed: 0, withdrawn: 1, set_aside: 0, paper: 0, numbered: 1 });
    const [row] = await signaturesOf(place, petition);
    expect(row).toMatchObject({ name: null, name_key: null, address: null, address_key: null, place: null, comment: null, network: null });
    expect(await place.carla.read(petition.home)).toContain('One person withdrew.');
    expect(await place.carla.status(key)).toBe(404);
    await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org');
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 1, withdrawn: 1, numbered: 2 });
  });

  it('lets who did not sign say so, and nobody can write to them about it again', async () => {
    await signAt(place.carla, petition, 'Noor van Dam', 'noor@example.org');
    const key = await keyIn(place, 'noor@example.org');
    await place.carla.post(`${key}/mistake`);
    expect(await signaturesOf(place, petition)).toEqual([]);
    const before = (await lettersTo(place, 'noor@example.org')).length;
    expect((await signAt(place.carla, petition, 'Noor van Dam', 'noor@example.org')).status).toBe(200);
    await workOff(place);
    expect(await lettersTo(place, 'noor@example.org')).toHaveLength(before);
    const elsewhere = await makePetition(place, { name: 'Another one' });
    await signAt(place.carla, elsewhere, 'Noor van Dam', 'noor@example.org');
    await workOff(place);
    expect(await lettersTo(place, 'noor@example.org')).toHaveLength(before + 1);
  });

  it('changes what one wanted, and stops the news by one click of a mail program', async () => {
    const key = await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org', { wantsNews: 'yes' });
    await place.carla.post(`${key}/wishes`, { showsName: 'on', wantsNews: 'on' });
    expect((await signaturesOf(place, petition))[0]).toMatchObject({ shows_name: true, wants_news: true, wants_more: false });
    const answer = await place.fetch(new Request(`http://localhost:3000${key}/refusal`, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }));
    expect(answer.status).toBe(200);
    expect((await signaturesOf(place, petition))[0]).toMatchObject({ wants_news: false, state: 'confirmed' });
  });

  it('is opened by no key but its own', async () => {
    const key = await signAndConfirm(place, petition, 'Noor van Dam', 'noor@example.org');
    await signAt(place.carla, petition, 'Ines Blom', 'ines@example.org');
    const waiting = await keyIn(place, 'ines@example.org');
    const proof = key.slice(key.indexOf('-'));
    for (const wrong of [waiting.slice(0, waiting.indexOf('-')) + proof, `${waiting.slice(0, -1)}${waiting.endsWith('A') ? 'B' : 'A'}`, '/signatures/1-', '/signatures/zzzzzzzzzzz-0000000000000000000000', '/signatures/%00']) {
      expect(await place.carla.status(wrong)).toBe(404);
      expect((await place.carla.post(`${wrong}/confirmation`)).status).toBe(404);
    }
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 1 });
  });
});

describe('somebody who is signed in', () => {
  it('signs in one step, once, and gets a letter with the way back', async () => {
    const answer = await place.els.post(`${petition.home}/signatures`, { agrees: 'yes', consent: '1', showsName: 'yes' });
    const key = answer.headers.get('location') ?? '';
    expect(key).toMatch(/^\/signatures\//);
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 1, numbered: 1 });
    await place.els.post(`${petition.home}/signatures`, { agrees: 'yes', consent: '1' });
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 1, numbered: 1 });
    await workOff(place);
    expect((await lettersTo(place, 'els@example.org')).map(({ kind }) => kind)).toEqual(['signature-receipt']);
    expect(await place.els.read(petition.home)).toContain('You have signed this petition.');
    expect(await place.db.selectFrom('membership').select('role').where('space_id', '=', petition.id).where('person_id', '=', place.els.id ?? 0).execute()).toEqual([]);
  });

  it('confirms by it what they had signed as a stranger', async () => {
    await signAt(place.carla, petition, 'Els Meijer', 'els@example.org');
    await place.els.post(`${petition.home}/signatures`, { agrees: 'yes', consent: '1' });
    expect(await signaturesOf(place, petition)).toHaveLength(1);
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 1 });
  });
});

describe('somebody who has themselves erased', () => {
  it('leaves no signature behind that tells of them, and the petition says that one withdrew', async () => {
    const { id } = await transact(place.db, (tx) => makeMember(tx, { name: 'Joke Veenstra', address: 'joke@example.org', language: 'en', at: place.clock.now() })).then((made) => ({ id: made }));
    const joke = await place.as(id);
    await joke.post(`${petition.home}/signatures`, { agrees: 'yes', consent: '1', comment: 'For the bees', showsName: 'yes' });
    await workOff(place);
    await transact(place.db, (tx) => erasePerson(tx, id, { by: id, at: place.clock.now() }));
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 0, withdrawn: 1 });
    expect(JSON.stringify(await signaturesOf(place, petition))).not.toMatch(/joke|bees/i);
    expect(await lettersTo(place, 'joke@example.org')).toEqual([]);
  });
});

describe('the first circle', () => {
  it('signs by a link before anybody else sees the petition', async () => {
    const hidden = await makePetition(place, { isOpen: false, name: 'Not yet' });
    for (const who of [place.carla, place.els]) expect(await who.status(hidden.home)).toBe(404);
    expect((await place.carla.post(`${hidden.home}/signatures`, typedBy('Noor van Dam', 'noor@example.org'))).status).toBe(404);
    expect(await place.carla.read(hidden.circle)).toContain('You are asked first');
    expect(await place.carla.status(`${hidden.circle.slice(0, -1)}${hidden.circle.endsWith('x') ? 'y' : 'x'}`)).toBe(404);
    expect((await place.carla.post(hidden.circle, typedBy('Noor van Dam', 'noor@example.org'))).status).toBe(200);
    const key = await keyIn(place, 'noor@example.org');
    await place.carla.post(`${key}/confirmation`);
    expect(await tallyOf(place, hidden)).toMatchObject({ confirmed: 1 });
    expect(await place.carla.read(key)).toContain('Your signature counts from now.');
  });
});

describe('what is closed', () => {
  it('takes no signature, and confirms none that waited', async () => {
    await signAt(place.carla, petition, 'Noor van Dam', 'noor@example.org');
    const key = await keyIn(place, 'noor@example.org');
    await place.db.updateTable('petition').set({ closed_at: place.clock.now() }).where('space_id', '=', petition.id).execute();
    expect((await signAt(place.carla, petition, 'Ines Blom', 'ines@example.org')).status).toBe(409);
    expect((await place.carla.post(`${key}/confirmation`)).status).toBe(409);
    expect(await place.carla.read(key)).toContain('This petition is closed');
    expect(await place.carla.read(petition.home)).toContain('closed for signatures');
    expect(await tallyOf(place, petition)).toMatchObject({ confirmed: 0 });
  });
});
