import { readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { patterns, type PatternId } from '../src/core/patterns/all.ts';
import type { Found } from '../src/core/patterns/detect.ts';
import { seedDemonstration } from '../src/features/demonstration/public.ts';
import { hostsOf } from '../src/features/spaces/public.ts';
import { look } from '../src/features/vitality/look.ts';
import { testHouse, type TestHouse } from './support/house.ts';

/** A demonstration that begins at this moment. */
async function demonstration(at: string): Promise<TestHouse> {
  const place = await testHouse({ isDemo: true });
  onTestFinished(() => place.close());
  place.clock.moveTo(at);
  await seedDemonstration(place.db, place.clock.now());
  return place;
}

/** What each of its spaces resembles, by name. */
async function likenesses(place: TestHouse): Promise<ReadonlyMap<string, readonly Found[]>> {
  const spaces = await place.db.selectFrom('space').select(['id', 'name']).where('id', '>', 1).orderBy('id').execute();
  const found = new Map<string, readonly Found[]>();
  for (const { id, name } of spaces) {
    const hosts = (await hostsOf(place.db, id)).map((host) => host.id);
    const { report } = await look(place.house, { spaceId: id, zone: 'Europe/Amsterdam', now: place.clock.now().getTime(), week: null, hosts });
    found.set(name, report.patterns.found);
  }
  return found;
}

/** Which space is an example of which story. */
const examples: Readonly<Record<PatternId, string>> = {
  'empty-clubhouse': 'Vrijwilligersplein', 'everyone-must': 'Vrijwilligersplein',
  'orphan-group': 'Na de grote Merle-schoonmaak', afterglow: 'Na de grote Merle-schoonmaak',
  'digital-dust': 'Swim in the Merle',
  'profile-museum': 'Skills exchange',
  'puppet-master': 'Zaadbank aan de Merle', 'three-voices': 'Zaadbank aan de Merle',
  'groundhog-session': 'Landelijke Tuindag', 'highlight-reel': 'Landelijke Tuindag', firehose: 'Landelijke Tuindag',
  'unanswered-door': 'Tools & hands', 'dead-letter-box': 'Tools & hands',
  'head-count-mirage': 'River watch Merle', 'worn-out-host': 'River watch Merle',
  'full-shelf': 'Kennisbank bodem & water', 'crowded-market': 'Kennisbank bodem & water',
};

describe('the demonstration', () => {
  it.each(['2026-05-14T10:00:00Z', '2026-11-23T07:30:00Z', '2027-03-28T21:00:00Z'])('has an example of each of the seventeen stories, begun at %s', async (at) => {
    const found = await likenesses(await demonstration(at));
    const shown = Object.fromEntries([...found].map(([name, each]) => [name, each.map(({ id }) => id)]));
    for (const { id } of patterns) expect(shown[examples[id]], `${id}: ${JSON.stringify(shown)}`).toContain(id);
    // A community that thrives, one that is being founded, and a group that is being asked resemble none of them.
    for (const name of ['Compost & soil', 'Balcony growers Linderveen', 'After the repair evening']) expect(shown[name], name).toEqual([]);
  });

  it('says so in the documents', async () => {
    const document = await readFile('docs/patterns.md', 'utf8');
    for (const { id } of patterns) expect(document).toMatch(new RegExp(`\`${id}\`.*${examples[id]}`));
  });

  it('lets nobody be a neighbour by a click, and writes to none of them', async () => {
    const place = await demonstration('2026-05-14T10:00:00Z');
    const page = await (await place.fetch(new Request('http://localhost:3000/sign-in', { headers: { host: 'localhost:3000' } }))).text();
    expect(page).toContain('Anna de Wit');
    expect(page).not.toContain('Aad Brouwer');
    const alone = await place.db.selectFrom('person').leftJoin('person_address', 'person_id', 'person.id').select('person.name').where('address', 'is', null).execute();
    expect(alone.map(({ name }) => name)).toContain('Aad Brouwer');
  });
});
