import { describe, expect, it } from 'vitest';
import { describeConfig, readConfig, WrongSetting } from '../src/platform/config.ts';

describe('a setting that is wrong', () => {
  it.each([
    ['PORT', 'many'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PUBLIC_URL', 'thuis.example.org'],
    ['PUBLIC_URL', 'ftp://thuis.example.org'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['SMTP_URL', 'mail.example.org'],
    ['SMTP_URL', 'https://mail.example.org'],
    ['LOG_LEVEL', 'loud'],
    ['MAIL_FROM', 'x'],
  ])('is named in one line: %s=%s', (name, value) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(WrongSetting);
    expect(read).toThrow(new RegExp(`^${name} can't be used: [^\\n]+ See docs/settings\\.md\\.$`));
  });

  it.each([
    ['TRUSTED_PROXIES', 'my-proxy'],
    ['TRUSTED_PROXIES', '10.0.0.300'],
    ['PORT', ' '],
    ['SMTP_URL', 'smtp://'],
    ['PUBLIC_URL', 'https://example.org/below'],
  ])('is not taken for a right one: %s="%s"', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(WrongSetting);
  });

  it('is not one that is left empty, or that means nothing to us', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: '', PATH: '/bin', DATA_DIR: '/x' })).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', DATA_DIR: '/x', TRUSTED_PROXIES: [] });
  });
});

describe('the settings in force', () => {
  const shown = (settings: NodeJS.ProcessEnv) => describeConfig(readConfig(settings));

  it('are told one a line, with no password', () => {
    const told = shown({ DATABASE_URL: 'postgres://draagvlak:geheim@db.example.org/x', SMTP_URL: 'smtps://thuis%40example.org:geheim@mail.example.org', PUBLIC_URL: 'https://thuis.example.org/', TRUSTED_PROXIES: '10.0.0.1, 10.0.0.2' });
    expect(told).not.toContain('geheim');
    expect(told.split('\n')).toEqual(expect.arrayContaining(['PORT=3000', 'DATABASE_URL=postgres://(hidden)@db.example.org/x', 'SMTP_URL=smtps://(hidden)@mail.example.org', 'PUBLIC_URL=https://thuis.example.org', 'DKIM_KEY_FILE=(not set)']));
  });

  it.each([
    ['in the query', 'postgres://db.example.org/x?user=draagvlak&password=geheim'],
    ['with an @ in it', 'postgres://draagvlak:ge@geheim@db.example.org/x'],
    ['with a / in it', 'postgres://draagvlak:ge/geheim@db.example.org/x'],
  ])('are told with no password, also one %s', (_, url) => {
    expect(shown({ DATABASE_URL: url })).not.toContain('geheim');
  });
});
