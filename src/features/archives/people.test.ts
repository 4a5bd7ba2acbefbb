import { describe, expect, it } from 'vitest';
import { People } from './people.ts';

function person(...authors: readonly [string, string | null][]): unknown {
  const people = new People();
  const numbers = authors.map(([name, address]) => people.numberOf({ name, address }));
  return [...new Set(numbers)].map((number) => people.person(number));
}

describe('people', () => {
  it('are one for each address, with the name that they use most', () => {
    const authors: [string, string][] = [['Anna', 'a@x.org'], ['', 'a@x.org'], ['Anna de Boer', 'a@x.org'], ['Anna de Boer', 'a@x.org']];
    expect(person(...authors)).toMatchObject([{ name: 'Anna de Boer', address: 'a@x.org', robot: false }]);
    expect(person(['B', 'b@x.org'], ['A', 'b@x.org'])).toMatchObject([{ name: 'A' }]);
  });

  it('have the beginning of their address where they use no name', () => {
    expect(person(['', 'anna@x.org'])).toMatchObject([{ name: 'anna' }]);
    expect(person(['', null])).toMatchObject([{ name: '' }]);
  });

  it('stay two where the same name has two addresses, or one and none', () => {
    expect(person(['Anna', 'a@x.org'], ['Anna', 'a@y.org'], ['anna', null], ['Anna', null])).toMatchObject([
      { address: 'a@x.org' },
      { address: 'a@y.org' },
      { name: 'Anna', address: null },
    ]);
  });

  it.each([
    ['mailer-daemon@x.org', true],
    ['garden-request@x.org', true],
    ['garden-bounces@x.org', true],
    ['garden-bounces+anna=x.org@x.org', true],
    ['owner-garden@x.org', true],
    ['no-reply@x.org', true],
    ['bugzilla-daemon@x.org', true],
    ['svn@x.org', true],
    ['anna@x.org', false],
    ['svenja@x.org', false],
    ['request-anna@x.org', false],
    ['tracy@x.org', false],
  ])('are told from programs: %s', (address, robot) => {
    expect(person(['', address])).toMatchObject([{ robot }]);
  });
});
