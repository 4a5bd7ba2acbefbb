import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patterns } from '../src/core/patterns/all.ts';
import { chosen } from '../src/core/patterns/pattern.ts';
import { mainOf, village, type Village } from './support/village.ts';

let place: Village;
beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

const asText = (page: string) => page.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&').replaceAll('&#39;', '’').replaceAll('&quot;', '"');

describe('the library of ways to fail', () => {
  it('names each story, with its first sentence and a way to it, for everybody', async () => {
    const page = await place.carla.read('/patterns');
    for (const { id } of patterns) expect(page).toContain(`href="/patterns/${id}"`);
    expect(asText(page)).toContain('Seventeen stories that others have lived');
    expect(asText(page)).toContain('A place is built, and a letter goes out to everyone.');
    expect(asText(page)).not.toContain('Many look in once and see nobody');
    expect(await place.carla.read('/help')).toContain('href="/patterns"');
  });

  it.each(patterns.map((pattern) => ({ id: pattern.id, pattern })))('tells of $id what one would see, and where it is from', async ({ id, pattern }) => {
    for (const language of ['en', 'nl']) {
      const page = mainOf(await (await place.carla.get(`/patterns/${id}`, { 'accept-language': language })).text());
      const text = asText(page);
      expect(text).not.toMatch(/\{\{|undefined|NaN|patterns\.|learn\./);
      const links = [...pattern.signals, ...pattern.counterSignals].map(({ source }): string => source).filter((source) => source !== chosen);
      const plays = pattern.plays.flatMap(({ evidence }) => (evidence === null ? [] : [evidence]));
      for (const source of [...links, ...plays, ...(pattern.caution ?? [])]) expect(page.replaceAll('&amp;', '&').replaceAll('&#39;', "'")).toContain(`href="${source}"`);
      const chosenHere = [...pattern.signals, ...pattern.counterSignals].filter(({ source }: { source: string }) => source === chosen).length;
      expect(text.split(language === 'en' ? 'is chosen here' : 'is hier gekozen').length - 1).toBe(chosenHere);
    }
  });

  it('says from where on a sign speaks, as a sentence', async () => {
    const text = asText(await place.carla.read('/patterns/empty-clubhouse'));
    expect(text).toContain('Fewer than 15 people said yes before it opened.');
    expect(text).toContain('Hosts promised less than 4 hours a week.');
    expect(asText(await place.carla.read('/patterns/head-count-mirage'))).toContain('In eight weeks the members grew by at least 20%. Without this sign the story is not told.');
  });

  it('goes by the lines that this house drew, and says so', async () => {
    await place.dirk.post('/admin/thresholds/foundersMissing?_method=PUT', { value: '8', reason: 'Small gardens' });
    const text = asText(await place.carla.read('/patterns/empty-clubhouse'));
    expect(text).toContain('Fewer than 8 people said yes before it opened.');
    expect(text).toContain('This house drew the line here itself.');
  });

  it('knows no other story', async () => {
    for (const id of ['nothing', '__proto__', '17']) expect(await place.carla.status(`/patterns/${id}`)).toBe(404);
  });
});


