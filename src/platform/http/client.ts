import { isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Config } from '../config.ts';

/** The client's address. Only a proxy named in `TRUSTED_PROXIES` may say that it speaks for another. */
export function clientAddress(c: Context, config: Config): string {
  const direct = connectionAddress(c);
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map(addressIn).filter((hop) => isIP(hop) !== 0);
  const isTrusted = (address: string) => config.TRUSTED_PROXIES.includes(address);
  if (!isTrusted(direct)) return direct;
  return hops.findLast((hop) => !isTrusted(hop)) ?? direct;
}

/** Some proxies add the port: `198.51.100.1:50123`, `[2001:db8::1]:50123`. */
const addressIn = (hop: string) => hop.trim().replace(/^\[([^\]]+)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');

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
  return (address ?? '127.0.0.1').replace(/^::ffff:/, '');
}
