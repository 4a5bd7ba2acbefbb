import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { strayTables } from './tables.ts';

const post = `create table post (
  space_id bigint not null,
  id bigint generated always as identity,
  primary key (space_id, id)
);`;

describe('a table that belongs to a space', () => {
  it('has space_id first in its key', () => {
    expect(strayTables([post])).toEqual([]);
  });

  it.each([
    ['last', post.replace('(space_id, id)', '(id, space_id)')],
    ['nowhere', post.replace('primary key (space_id, id)', 'primary key (id)')],
    ['nowhere, the key beside its column', post.replace('identity,', 'identity primary key,').replace(',\n  primary key (space_id, id)', '')],
    ['nowhere, there being no key', post.replace(',\n  primary key (space_id, id)', '')],
    ['nowhere, in a table that a crash may forget', post.replace('create table', 'create unlogged table').replace('(space_id, id)', '(id)')],
    ['in words that only begin like it', post.replace('(space_id, id)', '(space_id_old, id)')],
  ])('is found where it stands %s', (_, migration) => {
    expect(strayTables([post, migration])).toEqual(['post belongs to a space, but space_id does not come first in its key']);
  });

  it.each([
    ['in capitals', post.replace('create table post', 'CREATE TABLE post').replace('(space_id, id)', '(id)')],
    ['with "if not exists"', post.replace('create table', 'create table if not exists').replace('(space_id, id)', '(id)')],
    ['in a column that is added later', 'create table note (\n  id bigint primary key\n);\nalter table note add column space_id bigint not null;'],
  ])('is found however it is written: %s', (_, migration) => {
    expect(strayTables([migration])).toHaveLength(1);
  });

  it('is found in each migration', () => {
    expect(strayTables([post, post.replace('table post', 'table wiki_page').replace('(space_id, id)', '(id)')])).toHaveLength(1);
  });
});

describe('other tables', () => {
  it('may have any key, also where they mention a space', () => {
    expect(strayTables(['create table person (\n  id bigint primary key\n);', 'create table audit (\n  id bigint primary key,\n  space_id bigint\n);'])).toEqual([]);
  });
});

describe('the migrations as they stand', () => {
  it('are read, and keep the rule', async () => {
    const names = await readdir('src/database/migrations');
    const texts = await Promise.all(names.map((name) => readFile(`src/database/migrations/${name}`, 'utf8')));
    expect(texts.join('\n').match(/space_id bigint not null/g)?.length).toBeGreaterThan(10);
    expect(strayTables(texts)).toEqual([]);
    expect(strayTables(texts.map((text) => text.replace('primary key (space_id, person_id)', 'primary key (person_id, space_id)')))).not.toEqual([]);
  });
});
