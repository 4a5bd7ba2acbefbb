import { describe, expect, it } from 'vitest';
import { en } from '../src/platform/i18n/words/en.ts';
import { nl } from '../src/platform/i18n/words/nl.ts';
import { readSources } from './read-sources.ts';
import { differingPlaceholders, keysOf, unusedKeys } from './words.ts';

const words = { form: { missing: 'Empty', kept: 'Kept' }, role: { host: 'Host', guest: 'Guest' }, posts_one: '{{count}} post', posts_other: '{{count}} posts', deep: { er: { still: 'Yes' } } };

describe('keys', () => {
  it('are told with all that they stand in', () => {
    expect(keysOf(words)).toEqual(['form.missing', 'form.kept', 'role.host', 'role.guest', 'posts_one', 'posts_other', 'deep.er.still']);
  });
});

describe('a sentence that nobody says', () => {
  it('is found', () => {
    expect(unusedKeys(words, [`t('form.missing')`, `t('posts', { count })`, `t('role.host')`])).toEqual(['form.kept', 'role.guest', 'deep.er.still']);
  });

  it('is not one that is said by the beginning or end of its key', () => {
    expect(unusedKeys(words, ['t(`role.${role}`)', "t('form.missing')", "t('form.kept')", "t('posts')", 't(`${where}.still`)'])).toEqual([]);
    expect(unusedKeys({ report: { title: 'Report' }, hiding: { title: 'Hide' } }, ['t(`${about}.title`)'])).toEqual([]);
  });

  it('is not hidden by a template that could mean anything', () => {
    expect(unusedKeys({ a: { b: 'B' } }, ['`${x}`', '`/spaces/${slug}`', '`${one}${two}`'])).toEqual(['a.b']);
  });

  it('is not hidden by a longer one', () => {
    expect(unusedKeys({ a: { b: 'B', bc: 'BC' } }, ["t('a.bc')"])).toEqual(['a.b']);
  });
});

describe('placeholders', () => {
  it('are the same in every language, in whatever order', () => {
    expect(differingPlaceholders({ a: '{{name}} asks {{count}}' }, { a: '{{count}} keer vraagt {{name}}' })).toEqual([]);
  });

  it.each([
    ['one is missing', { a: { b: '{{name}} asks' } }, { a: { b: 'Iemand vraagt' } }],
    ['one is more', { a: { b: 'Asks' } }, { a: { b: '{{name}} vraagt' } }],
    ['one is mistyped', { a: { b: '{{name}} asks' } }, { a: { b: '{{naam}} vraagt' } }],
    ['the sentence is missing', { a: { b: '{{name}} asks' } }, { a: {} }],
    ['one comes twice', { a: { b: '{{name}} asks' } }, { a: { b: '{{name}} vraagt {{name}}' } }],
  ])('differ where %s', (_, one, other) => {
    expect(differingPlaceholders(one, other)).toEqual(['a.b']);
  });

  it('differ where only the other language has the sentence', () => {
    expect(differingPlaceholders({ a: {} }, { a: { b: '{{name}} vraagt' } })).toEqual(['a.b']);
  });
});

describe('the words as they stand', () => {
  const texts = async () => (await readSources('src')).filter(({ path }) => !path.includes('i18n/words/')).map(({ text }) => text);

  it('are all said, and alike in both languages', async () => {
    expect(keysOf(en).length).toBeGreaterThan(200);
    expect(keysOf(nl)).toEqual(keysOf(en));
    expect(unusedKeys(en, await texts())).toEqual([]);
    expect(differingPlaceholders(en, nl)).toEqual([]);
  });

  it('would not pass with a planted one', async () => {
    expect(unusedKeys({ ...en, planted: { word: 'Never said' } }, await texts())).toEqual(['planted.word']);
    expect(differingPlaceholders(en, { ...nl, signInLetter: { ...nl.signInLetter, subject: 'Je code' } })).toEqual(['signInLetter.subject']);
  });
});
