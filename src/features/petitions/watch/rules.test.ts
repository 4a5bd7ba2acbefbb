import { describe, expect, it } from 'vitest';
import { burstsIn } from './rules.ts';

describe('a burst', () => {
  it.each([
    ['a few from one network', { kind: 'network', about: 'n', signatures: 14 }, 20, []],
    ['many from one network', { kind: 'network', about: 'n', signatures: 15 }, 20, ['network']],
    ['many from one network among very many', { kind: 'network', about: 'n', signatures: 50 }, 1000, []],
    ['many from one domain', { kind: 'domain', about: 'firm.example.org', signatures: 40 }, 100, ['domain']],
    ['many from a large provider', { kind: 'domain', about: 'gmail.com', signatures: 400 }, 500, []],
    ['three thrown-away addresses', { kind: 'domain', about: 'mailinator.com', signatures: 3 }, 5000, ['disposable']],
    ['two thrown-away addresses', { kind: 'domain', about: 'mailinator.com', signatures: 2 }, 5000, []],
  ] as const)('%s', (_, group, all, kinds) => {
    expect(burstsIn([group], all).map(({ kind }) => kind)).toEqual(kinds);
  });
});
