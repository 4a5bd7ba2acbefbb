import { isIP, isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Config } from '../config.ts';

/**
 * Who the client is, for what is counted: an IPv4 address, or the network of an IPv6 address, which one connection has
 * to itself (RFC 6177). Only a proxy named in `TRUSTED_PROXIES` may say that it speaks for another.
 */
export function clientNetwork(c: Context, config: Config): string {
  const direct = connectionAddress(c);
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map(addressIn).filter((hop) => isIP(hop) !== 0);
  const isTrusted = (address: string) => config.TRUSTED_PROXIES.includes(address);
  if (!isTrusted(direct)) return networkOf(direct);
  return networkOf(hops.findLast((hop) => !isTrusted(hop)) ?? direct);
}

/** The network around a client: 256 addresses of IPv4, or what one customer of a provider may have of IPv6. */
export function networkAround(client: string): string {
  const groups = client.split(':');
  return groups.length > 1 ? `${groups.slice(0, 3).join(':')}::/48` : client.replace(/\.\d+$/, '.0/24');
}

/** The first 56 bits of an IPv6 address, written in one way only; an IPv4 address as it is. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [before = '', after] = address.split('%')[0]?.split('::') ?? [];
  const first = before === '' ? [] : before.split(':');
  const last = after === undefined || after === '' ? [] : after.split(':');
  const all = [...first, ...Array.from({ length: 8 - first.length - last.length }, () => '0'), ...last];
  const groups = all.slice(0, 4).map((group) => Number.parseInt(group, 16));
  groups[3] = (groups[3] ?? 0) & 0xff00;
  return `${groups.map((group) => group.toString(16)).join(':')}::/56`;
}

/** Some proxies add the port: `198.51.100.1:50123`, `[2001:db8::1]:50123`. */
const addressIn = (hop: string) => unmapped(hop.trim().replace(/^\[([^\]]+)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1'));

const unmapped = (address: string) => address.replace(/^::ffff:(?=[\d.]+$)/i, '');

/** Headers by which a proxy says that it passes a request on. */
const forwardingHeaders = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

export function wasForwarded(c: Context): boolean {
  return forwardingHeaders.some((name) => c.req.header(name) !== undefined);
}

/** The connection itself comes from this machine. */
export const isLocal = (c: Context): boolean => /^(127\.|::1$)/.test(connectionAddress(c));

/** Requests that tests make in process come over no connection. */
function connectionAddress(c: Context): string {
  const address = c.env === undefined || !('incoming' in c.env) ? undefined : getConnInfo(c).remote.address;
  return unmapped(address ?? '127.0.0.1');
}
