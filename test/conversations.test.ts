import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, village, type Village } from './support/village.ts';

let place: Village;
let slug: string;
let home: string;

beforeAll(async () => {
  place = await village();
  ({ slug } = await place.makeSpace());
  home = `/spaces/${slug}`;
  place.clock.passHours(1);
});
afterAll(() => place.close());

async function start(who: Browser, title: string, body = 'It stays cold.'): Promise<{ path: string; id: number }> {
  const answer = await who.post(`${home}/conversations`, { title, body });
  const path = answer.headers.get('location') ?? '';
  return { path, id: Number(/conversations\/(\d+)/.exec(path)?.[1]) };
}

async function reply(who: Browser, conversation: number, body: string, more: Record<string, string> = {}): Promise<number> {
  const answer = await who.post(`${home}/conversations/${conversation}/posts`, { body, ...more });
  return Number(/#post-(\d+)/.exec(answer.headers.get('location') ?? '')?.[1]);
}

const firstPost = async (conversation: number) =>
  (await place.db.selectFrom('post').select('id').where('conversation_id', '=', conversation).orderBy('id').executeTakeFirstOrThrow()).id;

describe('a conversation', () => {
  it('is started by a member and read by a stranger', async () => {
    const { path } = await start(place.bram, 'My heap stays cold');
    expect(await place.carla.read(path)).toContain('My heap stays cold');
    expect(await place.carla.read(home)).toContain('Waiting for an answer');
  });

  it('keeps what was typed when the title is missing', async () => {
    const answer = await place.bram.post(`${home}/conversations`, { title: ' ', body: 'A long text about leaves.' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('A long text about leaves.');
    expect(page).toContain('This is still empty.');
  });

  it('takes a reply with a quote, and counts the fact towards whom it answers', async () => {
    const { id } = await start(place.bram, 'Leaves or straw?');
    const asked = await firstPost(id);
    expect(await place.anna.read(`${home}/conversations/${id}?quote=${asked}`)).toContain('&gt; It stays cold.');
    await reply(place.anna, id, '> It stays cold.\n\nMore grass.', { repliesTo: String(asked) });
    const fact = await place.db.selectFrom('activity').selectAll().where('conversation_id', '=', id).where('kind', '=', 'replied').executeTakeFirstOrThrow();
    expect(fact).toMatchObject({ actor: place.anna.id, towards: place.bram.id, replies_to: asked, characters: 'More grass.'.length });
  });

  it('does not let a guest or an administrator who is no member write', async () => {
    const { id } = await start(place.anna, 'Who may write?');
    expect((await place.els.post(`${home}/conversations/${id}/posts`, { body: 'Me?' })).status).toBe(404);
    const refused = await place.dirk.post(`${home}/conversations/${id}/posts`, { body: 'Me?' });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('was not posted');
  });

  it('mentions people of the space, and nobody else', async () => {
    const { path } = await start(place.anna, 'Names', 'Ask @bram-visser or @nobody-here, not `@bram-visser` in code.');
    const page = await place.carla.read(path);
    expect(page).toContain('<a class="mention" href="/people/bram-visser">@Bram Visser</a>');
    expect(page).toContain('@nobody-here');
    expect(page).toContain('<code>@bram-visser</code>');
    expect(await place.bram.read('/')).toContain('Names you');
  });

  it('offers names after "@"', async () => {
    expect(await (await place.anna.get(`${home}/mentions?q=br`)).json()).toEqual([{ name: 'Bram Visser', handle: 'bram-visser' }]);
  });
});

describe('a post', () => {
  it('is edited by its author alone, with its history', async () => {
    const { id, path } = await start(place.bram, 'Rats', 'What works?');
    const post = await firstPost(id);
    expect((await place.anna.post(`${home}/posts/${post}?_method=PUT`, { body: 'Changed' })).status).toBe(404);
    await place.bram.post(`${home}/posts/${post}?_method=PUT`, { body: 'What works without wire?' });
    expect(await place.carla.read(path)).toContain('What works without wire?');
    const history = await place.carla.read(`${home}/posts/${post}/history`);
    expect(history).toContain('What works?');
    expect(history).toContain('Version 1');
  });

  it('that was changed in another tab is not overwritten without a word', async () => {
    const { id } = await start(place.bram, 'Two tabs', 'First');
    const post = await firstPost(id);
    const action = /action="([^"]*_method=PUT[^"]*)"/.exec(await place.bram.read(`${home}/posts/${post}/edit`))?.[1]?.replaceAll('&amp;', '&') ?? '';
    await place.bram.post(action, { body: 'From one tab' });
    const answer = await place.bram.post(action, { body: 'From the other tab' });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain('<p>From one tab</p>');
    expect(page).toContain('From the other tab</textarea>');
    const again = /action="([^"]*_method=PUT[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await place.bram.post(again, { body: 'From the other tab' })).status).toBe(303);
    expect(await place.carla.read(`${home}/posts/${post}/history`)).toContain('From one tab');
  });

  it('is deleted and brought back by its author, for a day', async () => {
    const { id, path } = await start(place.bram, 'Too quick', 'Sent by mistake');
    const post = await firstPost(id);
    await place.bram.post(`${home}/posts/${post}?_method=DELETE`);
    expect(await place.carla.read(path)).not.toContain('Sent by mistake');
    await place.bram.post(`${home}/posts/${post}/restoration`);
    expect(await place.carla.read(path)).toContain('Sent by mistake');
    await place.bram.post(`${home}/posts/${post}?_method=DELETE`);
    place.clock.passHours(25);
    expect((await place.bram.post(`${home}/posts/${post}/restoration`)).status).toBe(409);
  });

  it('is hidden by a host with a reason that everyone reads, and shown again', async () => {
    const { id, path } = await start(place.bram, 'Selling things', 'Buy my bins');
    const post = await firstPost(id);
    expect((await place.bram.post(`${home}/posts/${post}/hiding`, { reason: 'x' })).status).toBe(404);
    expect((await place.anna.post(`${home}/posts/${post}/hiding`, { reason: '' })).status).toBe(422);
    await place.anna.post(`${home}/posts/${post}/hiding`, { reason: 'We do not sell here' });
    const page = await place.carla.read(path);
    expect(page).toContain('We do not sell here');
    expect(page).not.toContain('Buy my bins');
    expect(await place.carla.status(`${home}/posts/${post}/history`)).toBe(404);
    await place.anna.post(`${home}/posts/${post}/hiding?_method=DELETE`);
    expect(await place.carla.read(path)).toContain('Buy my bins');
    const deeds = await place.db.selectFrom('audit').select('action').where('subject', '=', `post ${post}`).orderBy('id').execute();
    expect(deeds.map(({ action }) => action)).toEqual(['post.hidden', 'post.shown']);
  });

  it('is reported to the hosts, who alone see it', async () => {
    const { id } = await start(place.anna, 'Something odd', 'Odd');
    const post = await firstPost(id);
    await place.bram.post(`${home}/posts/${post}/reports`, { reason: 'This is advertising' });
    await place.bram.post(`${home}/posts/${post}/reports`, { reason: 'This is advertising, really' });
    const page = await place.anna.read(`${home}/reports`);
    expect(page).toContain('This is advertising, really');
    expect(page).toContain('Bram Visser');
    expect(await place.bram.status(`${home}/reports`)).toBe(404);
    const { id: report } = await place.db.selectFrom('report').select('id').where('settled_at', 'is', null).executeTakeFirstOrThrow();
    await place.anna.post(`${home}/reports/${report}?_method=DELETE`);
    expect(await place.anna.read(`${home}/reports`)).not.toContain('advertising');
  });

  it('is reported by somebody who only reads, once they have signed in', async () => {
    const { id, path } = await start(place.bram, 'A photo', 'Not mine');
    const post = await firstPost(id);
    expect((await place.carla.get(`${home}/posts/${post}/report`)).headers.get('location')).toContain('/sign-in?next=');
    expect(await place.fatima.read(path)).toContain(`/posts/${post}/report"`);
    await place.fatima.post(`${home}/posts/${post}/reports`, { reason: 'I know where this comes from' });
    expect(await place.anna.read(`${home}/reports`)).toContain('I know where this comes from');
    expect(await place.anna.read(home)).toContain('One post was reported');
  });

  it('is thanked for once by each, and not by its author', async () => {
    const { id, path } = await start(place.bram, 'A gift', 'Free manure');
    const post = await firstPost(id);
    await place.anna.post(`${home}/posts/${post}/thanks`);
    await place.anna.post(`${home}/posts/${post}/thanks`);
    expect((await place.bram.post(`${home}/posts/${post}/thanks`)).status).toBe(409);
    expect(await place.carla.read(path)).toContain('Thanked by Anna de Wit');
    const facts = () => place.db.selectFrom('activity').selectAll().where('kind', '=', 'thanked').where('post_id', '=', post).execute();
    expect(await facts()).toHaveLength(1);
    await place.anna.post(`${home}/posts/${post}/thanks?_method=DELETE`);
    expect(await place.carla.read(path)).not.toContain('Thanked by');
    expect(await facts()).toHaveLength(0);
  });
});

describe('what is new', () => {
  it('stands in bold until it is seen, and is never one’s own', async () => {
    const { id, path } = await start(place.anna, 'Fresh things');
    place.clock.passHours(1);
    expect(await place.bram.read(home)).toContain('(new for you)');
    await place.bram.read(path);
    await reply(place.anna, id, 'More of it');
    const then = await place.bram.read(path);
    expect(then.indexOf('New since you were here')).toBeLessThan(then.indexOf('More of it'));
    place.clock.passHours(1);
    await reply(place.anna, id, 'And more');
    const page = await place.bram.read(path);
    expect(page.indexOf('New since you were here')).toBeLessThan(page.indexOf('And more'));
    expect(page.indexOf('New since you were here')).toBeGreaterThan(page.indexOf('More of it'));
  });

  it('is cleared by "Mark as seen", and left out by muting', async () => {
    const { id } = await start(place.anna, 'A muted matter');
    place.clock.passHours(1);
    await place.bram.post(`${home}/conversations/${id}/stance`, { stance: 'mute' });
    expect(await place.bram.read('/')).not.toContain('A muted matter');
    await place.bram.post(`${home}/seen`);
    expect(await place.bram.read('/')).toContain('Nothing waits for you');
    expect(await place.bram.read(home)).not.toContain('(new for you)');
  });
});

describe('a long conversation', () => {
  it('has pages, and each post is found on its own', async () => {
    const { id, path } = await start(place.anna, 'A very long one');
    await sql`
      insert into post (space_id, conversation_id, author_id, posted_at, format, language, body, html, search)
      select space_id, id, ${place.bram.id}, started_at + n * interval '1 second', 'markdown', 'en', 'Number ' || n, '<p>Number ' || n || '</p>', ''
      from conversation, generate_series(1, 10000) n where id = ${id}`.execute(place.db);
    await place.db.updateTable('conversation').set({ posts: 10_001 }).where('id', '=', id).execute();
    const last = await place.carla.read(`${path}?page=501`);
    expect(last).toContain('Number 10000');
    expect(await place.carla.read(`${path}?page=250`)).toContain('>251<');
    const { id: post } = await place.db.selectFrom('post').select('id').where('conversation_id', '=', id).where('body', '=', 'Number 5000').executeTakeFirstOrThrow();
    const found = await place.carla.get(`${home}/posts/${post}`);
    expect(found.headers.get('location')).toMatch(new RegExp(`\\?page=251#post-${post}$`));
    expect(await place.carla.read(`${path}?page=99999`)).toContain('Number 10000');
    expect(await place.carla.read(`${path}?page=x`)).toContain('It stays cold.');
  });
});

describe('drafts', () => {
  it('survive, belong to one person, and go when the reply is posted', async () => {
    const { id, path } = await start(place.anna, 'Draft me');
    await place.bram.post(`${home}/drafts/${id}?_method=PUT`, { body: 'Half a thou' });
    expect(await place.bram.read(path)).toContain('Half a thou');
    expect(await place.anna.read(path)).not.toContain('Half a thou');
    await reply(place.bram, id, 'Half a thought');
    expect(await place.db.selectFrom('draft').selectAll().execute()).toHaveLength(0);
  });

  it('previews without a script, with the text to go on with', async () => {
    const answer = await place.bram.post(`${home}/preview`, { body: '**bold** <script>alert(1)</script>', back: `${home}/conversations` });
    const page = await answer.text();
    expect(page).toContain('<strong>bold</strong>');
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('**bold**');
  });
});
