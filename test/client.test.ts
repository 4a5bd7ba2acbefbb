import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/platform/config.ts';
import { clientNetwork } from '../src/platform/http/client.ts';
import { village, type Village } from './support/village.ts';

const origin = 'http://localhost:3000';
const form = 'application/x-www-form-urlencoded';

describe('who the client is', () => {
  const addressBehind = async (proxies: string, connection: string, forwarded?: string) => {
    const config = readConfig({ TRUSTED_PROXIES: proxies });
    const app = new Hono().get('/', (c) => c.text(clientNetwork(c, config)));
    const answer = await app.request('/', { headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }, { incoming: { socket: { remoteAddress: connection } } });
    return answer.text();
  };

  it.each([
    ['the connection, where no proxy is named', '', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['the connection, where it is no named proxy', '10.0.0.1', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['who the proxy says', '10.0.0.1', '10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['the last whom the proxy itself saw, whatever the client claims', '10.0.0.1', '10.0.0.1', '127.0.0.1, 192.0.2.9, 198.51.100.1', '198.51.100.1'],
    ['the first outside a row of proxies', '10.0.0.1 10.0.0.2', '10.0.0.1', '192.0.2.9, 198.51.100.1, 10.0.0.2', '198.51.100.1'],
    ['the proxy, where it says nothing', '10.0.0.1', '10.0.0.1', undefined, '10.0.0.1'],
    ['the proxy, where it says nothing that is an address', '10.0.0.1', '10.0.0.1', 'unknown, <script>', '10.0.0.1'],
    ['the network of an address of the newer kind', '::1', '::1', '2001:db8::7', '2001:db8:0:0::/56'],
    ['the same network, however it is written', '::1', '::1', '2001:0DB8:0:0:ab::1', '2001:db8:0:0::/56'],
    ['another network', '', '2001:db8:0:ab12:2:3:4:5', undefined, '2001:db8:0:ab00::/56'],
    ['the network of a link', '', 'fe80::1%eth0', undefined, 'fe80:0:0:0::/56'],
    ['a mapped address that a proxy says', '::1', '::1', '::ffff:198.51.100.1', '198.51.100.1'],
    ['a proxy in its mapped form', '10.0.0.1', '::ffff:10.0.0.1', '198.51.100.1', '198.51.100.1'],
  ])('%s', async (_, proxies, connection, forwarded, expected) => {
    expect(await addressBehind(proxies, connection, forwarded)).toBe(expected);
  });

  it('is never one that the client made up, also where the proxy adds a port', async () => {
    expect(await addressBehind('10.0.0.1', '10.0.0.1', '192.0.2.9, 198.51.100.1:50123')).toBe('198.51.100.1');
  });

  const sendFrom = (behind: Village, client: string, path: string, fields: Record<string, string>) =>
    behind.app.fetch(
      new Request(origin + path, { method: 'POST', body: new URLSearchParams(fields), headers: { 'content-type': form, origin, 'x-forwarded-for': client } }),
      { incoming: { socket: { remoteAddress: '10.0.0.1' } } },
    );

  it('counts for what one machine may ask, and others are not made to wait', async () => {
    const behind = await village({ settings: { TRUSTED_PROXIES: '10.0.0.1' } });
    const ask = async (client: string, at: number) => (await sendFrom(behind, client, '/sign-in', { email: `p${at}@example.org` })).status;
    const statuses = [];
    for (let at = 0; at < 101; at += 1) statuses.push(await ask('198.51.100.1', at));
    expect(statuses.slice(0, 100).every((status) => status === 303)).toBe(true);
    expect(statuses[100]).toBe(429);
    expect(await ask('198.51.100.2', 140)).toBe(303);
    await behind.close();
  });

  it('counts for an address too, so that nobody locks somebody else out from one network', async () => {
    const behind = await village({ settings: { TRUSTED_PROXIES: '10.0.0.1' } });
    const ask = (client: string) => sendFrom(behind, client, '/sign-in', { email: 'els@example.org' });
    const enter = (client: string, code: string) => sendFrom(behind, client, '/sign-in/code', { address: 'els@example.org', code });
    for (let at = 0; at < 20; at += 1) await ask(`2001:db8:6:6${at % 10}::${at}`);
    for (let at = 0; at < 20; at += 1) await enter(`2001:db8:6:6${at % 10}::${at}`, '000000');
    expect([(await ask('2001:db8:6:6f::99')).status, (await enter('2001:db8:6:6f::99', '000000')).status]).toEqual([429, 429]);
    expect((await ask('2001:db8:7:7::1')).status).toBe(303);
    const code = /^\d{6}$/m.exec(behind.shown.at(-1)?.text ?? '')?.[0] ?? '';
    expect((await enter('2001:db8:7:7::1', code)).status).toBe(303);
    await behind.close();
  });

  it('is nobody of a demonstration, where they come from another machine and only say that they do not', async () => {
    const demo = await village({ isDemo: true });
    const answer = await demo.app.fetch(
      new Request(`${origin}/demo/session`, { method: 'POST', body: `person=${demo.dirk.id}`, headers: { 'content-type': form, origin, host: 'localhost:3000' } }),
      { incoming: { socket: { remoteAddress: '192.168.1.20' } } },
    );
    await demo.close();
    expect(answer.status).toBe(404);
  });
});
