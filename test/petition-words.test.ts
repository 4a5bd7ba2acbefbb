import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tellMilestones } from '../src/features/petitions/news/milestones.ts';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { workOff } from './support/jobs.ts';
import { beforePetitions, keyIn, type MadePetition, makePetition, signAndConfirm, signAt, typedBy } from './support/petitions.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let banks: MadePetition;

beforeAll(async () => {
  place = await village();
});
beforeEach(async () => {
  await beforePetitions(place);
  banks = await makePetition(place);
});
afterAll(() => place.close());

const dutch = {
  basis: '', title: 'Laat de oevers bloeien', ask: 'Wij vragen het waterschap de oevers na 1 augustus te maaien.', story: 'Wat bloeit **zet zaad** in juli.', decides: 'waterschap Merle & Veen', goalWhy: 'Vanaf daar staat het op de agenda.',
  milestone1: 'gehoord', milestone2: 'een brief terug', deliverHow: 'om 20.00 uur', ifNo: 'Dan vragen wij om een proef.',
};
const write = (fields: Record<string, string> = dutch, who = place.anna) => who.post(`${banks.home}/plan/in/nl?_method=PUT`, fields);
const inDutch = { 'accept-language': 'nl' };
const readBy = async (language: string, path = '') => (await place.carla.get(banks.home + path, { 'accept-language': language })).text();
const rows = () => place.db.selectFrom('petition_translation').selectAll().execute();

describe('a petition in another language', () => {
  it('is read in it by whoever reads that, with the right language on every part', async () => {
    expect((await write()).headers.get('location')).toBe(`${banks.home}/plan`);
    const [nl, en] = await Promise.all([readBy('nl'), readBy('en')]);
    for (const words of [/<header class="petition-head" lang="nl">/, /<h1>Laat de oevers bloeien<\/h1>/, /lang="nl"><p>Wat bloeit <strong>zet zaad<\/strong>/, '<dd lang="nl">Dan vragen wij om een proef.</dd>', 'een brief terug', 'property="og:title" content="Laat de oevers bloeien"']) expect(nl).toMatch(words instanceof RegExp ? words : new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    expect(nl).not.toContain('Let the banks');
    expect(en).toContain('<h1>Let the banks bloom</h1>');
    expect(en).toContain('value="nl" lang="nl">Deze petitie in het Nederlands');
    expect(en).not.toContain('oevers');
    expect([await readBy('nl', '/sign'), await readBy('nl', '/share'), await readBy('nl', '/question')].map((page) => page.includes('Laat de oevers bloeien'))).toEqual([true, true, true]);
    expect(await (await place.carla.get('/petitions', inDutch)).text()).toContain('lang="nl">Laat de oevers bloeien</a>');
  });

  it('is agreed to in it: the text names the title and the decider in each language', async () => {
    await write();
    const { words } = await place.db.selectFrom('petition_consent').select('words').orderBy('version', 'desc').limit(1).executeTakeFirstOrThrow();
    expect(words).toMatchObject({ nl: expect.stringContaining('Laat de oevers bloeien'), en: expect.stringContaining('Let the banks bloom') });
    expect(words).toMatchObject({ nl: expect.stringContaining('waterschap Merle & Veen'), en: expect.stringContaining('the water board Merle & Veen') });
  });

  it('keeps what is not said in it as it was written, and says so to screen readers', async () => {
    await write();
    await place.db.updateTable('petition_translation').set({ if_no: '', milestones: '[]' }).execute();
    const page = await readBy('nl');
    expect(page).toContain('<dd lang="en">We ask for a trial.</dd>');
    expect(page).toContain('a letter back');
  });

  it('wants words for all that the plan says, and loses none that were typed', async () => {
    const answer = await write({ ...dutch, title: ' ', ifNo: '', milestone2: '', ask: 'x'.repeat(301) });
    const page = await answer.text();
    expect([answer.status, Object.keys(complaintsOf(page)).toSorted()]).toEqual([422, ['ask', 'title']]);
    const later = await write({ ...dutch, ifNo: '', milestone2: '' });
    const again = await later.text();
    expect([later.status, Object.keys(complaintsOf(again)).toSorted()]).toEqual([422, ['ifNo', 'milestone2']]);
    expect(fieldsOf(again)).toMatchObject({ title: dutch.title, story: dutch.story, milestone1: 'gehoord' });
    expect(await rows()).toEqual([]);
  });

  it('does not overwrite what another host has just written', async () => {
    await write();
    place.clock.passHours(1);
    const late = await write({ ...dutch, title: 'Bloeiende oevers' }, place.bram);
    const page = await late.text();
    expect([late.status, fieldsOf(page)['title']]).toEqual([409, 'Bloeiende oevers']);
    expect((await rows()).map(({ title }) => title)).toEqual(['Laat de oevers bloeien']);
    expect((await write({ ...dutch, title: 'Bloeiende oevers', basis: fieldsOf(page)['basis'] ?? '' }, place.bram)).status).toBe(303);
    expect((await rows()).map(({ title }) => title)).toEqual(['Bloeiende oevers']);
  });

  it('tells its hosts that the plan has changed since', async () => {
    await write();
    expect(await place.anna.read(`${banks.home}/plan`)).toContain('by Anna de Wit, 14 May 2026');
    await place.db.insertInto('petition_plan').values({ space_id: banks.id, version: 2, written_at: place.clock.now(), ask: 'Another ask', story: '', story_html: '', decides: 'the board', reached_how: '', goal_why: '', deliver_how: '', if_no: '' }).execute();
    expect(await place.anna.read(`${banks.home}/plan`)).toContain('made from version 1; the plan has changed since');
    const form = fieldsOf(await place.anna.read(`${banks.home}/plan/in/nl`));
    expect(Object.keys(form)).toEqual(expect.arrayContaining(['title', 'ask', 'decides']));
    expect(Object.keys(form)).not.toContain('ifNo');
  });

  it('can be taken away again; both are in the audit log', async () => {
    await write();
    await place.anna.post(`${banks.home}/plan/in/nl?_method=DELETE`);
    expect(await readBy('nl')).toContain('<h1>Let the banks bloom</h1>');
    const log = await place.dirk.read('/admin/audit');
    for (const words of ['Wrote the petition in another language', 'Took the petition’s words in another language away']) expect(log).toContain(words);
  });

  it.each([['the language that it was written in', 'en'], ['one that nobody speaks here', 'fr'], ['no language', 'nl-x']])('is not there in %s', async (_, language) => {
    expect([await place.anna.status(`${banks.home}/plan/in/${language}`), (await place.anna.post(`${banks.home}/plan/in/${language}?_method=PUT`, dutch)).status]).toEqual([404, 404]);
    expect(await place.carla.status(`${banks.home}/widget/${language}`)).toBe(language === 'en' ? 200 : 404);
  });

  it('shows the words that were typed and no markup of theirs', async () => {
    await write({ ...dutch, title: '<b>Oevers</b> & "meer"', story: '<script>alert(1)</script> [x](javascript:alert(1))' });
    const page = await readBy('nl');
    expect(page).toContain('&lt;b&gt;Oevers&lt;/b&gt;');
    expect(page).not.toMatch(/<script>alert|href="javascript/);
    expect(await readBy('nl', '/share')).not.toMatch(/title="<b>/);
  });
});

describe('outside the house', () => {
  it('the frame stays in the language that the other site names, whatever its reader’s browser asks for', async () => {
    await write();
    const frame = await readBy('en', '/widget/nl');
    expect(frame).toMatch(/<html lang="nl"[\s\S]*<h1>Laat de oevers bloeien<\/h1>/);
    expect(frame).toContain(`action="${banks.home}/widget/nl"`);
    const asked = await place.carla.post(`${banks.home}/widget/nl`, typedBy('Yara Haddad', 'yara@example.org', { consent: '2', via: 'widget' }));
    expect([asked.status, await asked.text()]).toEqual([200, expect.stringMatching(/<html lang="nl"/)]);
    expect(await place.db.selectFrom('signature').select(['language', 'channel']).execute()).toEqual([{ language: 'nl', channel: 'widget' }]);
    expect(await readBy('nl', '/share')).toContain('/widget/nl&quot;');
  });

  it('card and sheet follow who fetches them', async () => {
    const bytes = async (path: string, language: string) => Buffer.from(await (await place.carla.get(banks.home + path, { 'accept-language': language })).arrayBuffer());
    expect((await place.carla.get(`${banks.home}/card.png`)).headers.get('vary')).toContain('Accept-Language');
    const before = await bytes('/card.png', 'nl');
    await write();
    const [nl, en] = [await bytes('/card.png', 'nl'), await bytes('/card.png', 'en')];
    expect([nl.equals(en), nl.equals(before)]).toEqual([false, false]);
    expect((await bytes('/sheet.pdf', 'nl')).toString('latin1')).toContain('/Lang (nl)');
    expect((await bytes('/sheet.pdf', 'fr')).toString('latin1')).toContain('/Lang (en)');
  });
});

describe('letters', () => {
  const lettersTo = async (address: string) => {
    await workOff(place);
    const letters = await place.db.selectFrom('letter').select('id').where('address', '=', address).orderBy('made_at').execute();
    return Promise.all(letters.map(async ({ id }) => place.house.post.read(id)));
  };

  it('ask for the button in the reader’s language, by the name that it has there', async () => {
    await write();
    const asked = await place.carla.post(`${banks.home}/widget/nl`, typedBy('Joke Mulder', 'joke@example.org', { consent: '2' }));
    expect(asked.status).toBe(200);
    await signAt(place.carla, banks, 'Tomasz Wilk', 'tomasz@example.org', { consent: '2' });
    const [[nl], [en]] = [await lettersTo('joke@example.org'), await lettersTo('tomasz@example.org')];
    expect([nl?.text.includes('Laat de oevers bloeien'), nl?.text.includes('banks'), en?.text.includes('Let the banks bloom')]).toEqual([true, false, true]);
    expect(await (await place.carla.get(await keyIn(place, 'joke@example.org'), inDutch)).text()).toContain('lang="nl">Laat de oevers bloeien');
  });

  it('tell news to each in their language, where it was written in it', async () => {
    await write();
    for (const [name, address] of [['Joke', 'joke@example.org'], ['Tomasz', 'tomasz@example.org']] as const) await signAndConfirm(place, banks, name, address, { wantsNews: 'yes', consent: '2' });
    await place.db.updateTable('signature').set({ language: 'nl' }).where('address', '=', 'joke@example.org').execute();
    const half = await place.anna.post(`${banks.home}/news`, { title: 'The clerk wrote', body: 'It is on the list.', byLetter: 'yes', 'title-nl': 'De griffier schreef', 'body-nl': ' ' });
    const page = await half.text();
    expect([half.status, Object.keys(complaintsOf(page)), fieldsOf(page)['title-nl']]).toEqual([422, ['body-nl'], 'De griffier schreef']);
    await place.anna.post(`${banks.home}/news`, { title: 'The clerk wrote', body: 'It is on the list.', byLetter: 'yes', 'title-nl': 'De griffier schreef', 'body-nl': 'Het staat op de **lijst**.' });
    place.clock.passHours(1);
    const [nl, en] = [(await lettersTo('joke@example.org')).at(-1), (await lettersTo('tomasz@example.org')).at(-1)];
    expect([nl?.subject, en?.subject]).toEqual(['De griffier schreef · Laat de oevers bloeien', 'The clerk wrote · Let the banks bloom']);
    expect(nl?.text).toContain('Het staat op de');
    expect(await readBy('nl')).toMatch(/<div lang="nl"><h3>De griffier schreef<\/h3><p>Het staat op de <strong>lijst/);
    expect(await readBy('en')).toMatch(/<div lang="en"><h3>The clerk wrote/);
    await write({ ...dutch, basis: String((await rows())[0]?.written_at.getTime()) });
    await place.db.deleteFrom('petition_update').execute();
    expect(await place.db.selectFrom('petition_update_translation').selectAll().execute()).toEqual([]);
  });

  it('tell what was told already in another language too, as long as they have not left', async () => {
    await write();
    await signAndConfirm(place, banks, 'Joke', 'joke@example.org', { wantsNews: 'yes', consent: '2' });
    await place.db.updateTable('signature').set({ language: 'nl' }).execute();
    await place.anna.post(`${banks.home}/delivery/answer?_method=PUT`, { answeredOn: '2026-05-14', outcome: 'partly', answer: 'Four kilometres.', achieved: 'A trial.' });
    const { id } = await place.db.selectFrom('petition_update').select('id').executeTakeFirstOrThrow();
    const room = `${banks.home}/news/${id}/in/nl`;
    expect(await place.anna.read(`${banks.home}/news`)).toContain(`href="${room}">Tell it in Dutch too`);
    const half = await place.anna.post(`${room}?_method=PUT`, { title: 'Het antwoord', body: ' ' });
    expect([half.status, fieldsOf(await half.text())['title']]).toEqual([422, 'Het antwoord']);
    for (const body of ['Drie kilometer.', 'Vier kilometer.']) await place.anna.post(`${room}?_method=PUT`, { title: 'Het antwoord', body });
    expect(await place.anna.read(`${banks.home}/news`)).toContain('Change it in Dutch');
    place.clock.passHours(1);
    const letter = (await lettersTo('joke@example.org')).at(-1);
    expect([letter?.subject, letter?.text.includes('Vier kilometer.')]).toEqual(['Het antwoord · Laat de oevers bloeien', true]);
    expect(await readBy('nl')).toContain('Vier kilometer.');
    for (const path of [`${banks.home}/news/999999/in/nl`, `${banks.home}/news/${id}/in/en`, `${banks.home}/news/${id}/in/fr`]) expect(await place.anna.status(path)).toBe(404);
    expect([await place.carla.status(room), (await place.carla.post(`${room}?_method=PUT`, { title: 'x', body: 'y' })).status]).toEqual([404, 404]);
  });

  it('tell of a number that was reached with what it brings in each language', async () => {
    await write();
    await place.db.updateTable('petition_tally').set({ paper: 310 }).where('space_id', '=', banks.id).execute();
    await tellMilestones(place.house);
    await tellMilestones(place.house);
    expect(await place.db.selectFrom('petition_update').select(['title', 'body']).execute()).toEqual([{ title: '300 people have signed', body: 'heard' }]);
    expect(await place.db.selectFrom('petition_update_translation').select(['language', 'title', 'body']).execute()).toEqual([{ language: 'nl', title: '300 mensen hebben getekend', body: 'gehoord' }]);
  });
});
