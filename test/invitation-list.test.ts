import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

const listOf = (slug: string) => `/spaces/${slug}/invitations/list`;
const invitedIn = async (spaceId: number) => (await place.db.selectFrom('invitation').select('address').where('space_id', '=', spaceId).orderBy('address').execute()).map(({ address }) => address);
const rowsOf = (page: string) => [...parseHTML(page).document.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => (cell.textContent ?? '').trim()));

describe('a list of people', () => {
  it('is shown line by line before anybody is asked, and then asks those who are new', async () => {
    const { slug, id } = await place.makeSpace();
    await place.anna.post(`/spaces/${slug}/invitations`, { addresses: 'asked@example.org' });
    const { slug: elsewhere } = await place.makeSpace();
    await place.anna.post(`/spaces/${elsewhere}/invitations`, { addresses: 'enough@example.org' });
    const letter = await place.db.selectFrom('letter').select('id').where('address', '=', 'enough@example.org').executeTakeFirstOrThrow();
    await place.carla.post(/\/join\/[\w-]+\/refusal/.exec((await place.house.post.read(letter.id))?.text ?? '')?.[0] ?? '');
    const list = 'Naam;E-mail\nLotte Bakker;lotte@example.org\nBram;BRAM@example.org\nasked@example.org\nenough@example.org\nHamid <hamid@example.org>\nlotte@example.org\nLotte, lotte@';
    const answer = await place.anna.post(listOf(slug), { list });
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain('2 people would get a letter');
    expect(rowsOf(page)).toEqual([
      ['2', 'Lotte Bakker', 'lotte@example.org', 'Gets a letter'], ['3', 'Bram', 'bram@example.org', 'Is in already'], ['4', 'Asked', 'asked@example.org', 'Was asked before'], ['5', 'Enough', 'enough@example.org', 'Wants no letters'],
      ['6', 'Hamid', 'hamid@example.org', 'Gets a letter'], ['7', 'Lotte', 'lotte@example.org', 'Stands here twice'], ['8', 'Lotte', 'lotte@', 'No address understood'],
    ]);
    expect(await invitedIn(id)).toEqual(['asked@example.org']);
    const again = await place.anna.post(listOf(slug), { list, again: 'yes' });
    expect(fieldsOf(await again.text())['list']?.trim()).toBe(list);
    const send = () => place.anna.post(`${listOf(slug)}/letters`, { list: 'lotte@example.org\nhamid@example.org\nenough@example.org\nbram@example.org' });
    await Promise.all([send(), send()]);
    await send();
    expect(await invitedIn(id)).toEqual(['asked@example.org', 'hamid@example.org', 'lotte@example.org']);
    expect(await place.db.selectFrom('letter').select('id').where('address', 'in', ['lotte@example.org', 'hamid@example.org']).execute()).toHaveLength(2);
    expect(await place.db.selectFrom('membership').select('person_id').where('space_id', '=', id).execute()).toHaveLength(3);
  });

  it('may be a file, as a spreadsheet saves it', async () => {
    const { slug } = await place.makeSpace();
    const body = new FormData();
    body.set('list', '');
    body.set('file', new File([Buffer.from('Zo\u00eb;zoe@example.org', 'latin1')], 'people.csv'));
    const answer = await place.fetch(new Request(`http://localhost:3000${listOf(slug)}`, { method: 'POST', body, headers: { ...place.anna.headers, origin: 'http://localhost:3000' } }));
    expect(rowsOf(await answer.text())).toEqual([['1', 'Zoë', 'zoe@example.org', 'Gets a letter']]);
  });

  it('is told apart from a file that is none', async () => {
    const { slug } = await place.makeSpace();
    for (const [content, words] of [['%PDF-1.7', 'This is a PDF'], ['PK\x03\x04 word/document.xml', 'This is a document of Word']] as const) {
      const body = new FormData();
      body.set('file', new File([Buffer.from(content, 'latin1')], 'x'));
      const answer = await place.fetch(new Request(`http://localhost:3000${listOf(slug)}`, { method: 'POST', body, headers: { ...place.anna.headers, origin: 'http://localhost:3000' } }));
      expect(answer.status).toBe(422);
      expect(complaintsOf(await answer.text())['file']).toContain(words);
    }
  });

  it('of a few may be pasted as a mail program copies it', async () => {
    const { slug, id } = await place.makeSpace();
    expect((await place.anna.post(`/spaces/${slug}/invitations`, { addresses: 'Jansen, P. <P@example.org>; "Boer, Els" <els.boer@example.org>; kim@example.org jo@example.org' })).status).toBe(303);
    expect(await invitedIn(id)).toEqual(['els.boer@example.org', 'jo@example.org', 'kim@example.org', 'p@example.org']);
    expect((await place.anna.post(`/spaces/${slug}/invitations`, { addresses: 'lee@example.org, nobody' })).status).toBe(422);
  });

  it.each([['nothing', '', 'This is still empty.'], ['more than 500', Array.from({ length: 501 }, (_, at) => `p${at}@example.org`).join('\n'), '500 people at most']])('of %s is refused and kept, also where it is sent at once', async (_, list, complaint) => {
    const { slug, id } = await place.makeSpace();
    for (const path of [listOf(slug), `${listOf(slug)}/letters`]) {
      const answer = await place.anna.post(path, { list });
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(complaintsOf(page)['list']).toContain(complaint);
      expect(fieldsOf(page)['list']?.trim()).toBe(list);
    }
    expect(await invitedIn(id)).toEqual([]);
  });

  it('of 500 is sent, and a third one in a day is not', async () => {
    const list = (name: string) => Array.from({ length: 500 }, (_, at) => `${name}${at}@example.org`).join('\n');
    const { slug, id } = await place.makeSpace();
    const statuses = [];
    for (const name of ['a', 'b', 'c']) statuses.push((await place.dirk.post(`${listOf(slug)}/letters`, { list: list(name) })).status);
    expect(statuses).toEqual([303, 303, 429]);
    expect(await invitedIn(id)).toHaveLength(1000);
  });

  it('is not taken while founders are gathered, nor where a space rests', async () => {
    const idea = await place.makeIdea();
    const page = await place.anna.post(`${listOf(idea.slug)}/letters`, { list: 'a@example.org' });
    expect(page.status).toBe(422);
    for (const shown of [await page.text(), await place.anna.read(listOf(idea.slug))]) expect(shown).toContain('Of a thousand people asked in person');
    expect(await place.anna.read(`/spaces/${idea.slug}/invitations`)).not.toContain('/invitations/list');
    const { slug, id } = await place.makeSpace();
    await place.db.updateTable('space').set({ state: 'resting' }).where('id', '=', id).execute();
    expect((await place.anna.post(`${listOf(slug)}/letters`, { list: 'a@example.org' })).status).toBe(409);
    expect([await invitedIn(idea.id), await invitedIn(id)]).toEqual([[], []]);
  });
});
