import { isDisposable } from '../signing/who.ts';

/** How many of those who signed in the last minutes came in one way. */
export interface Group {
  readonly kind: 'network' | 'domain';
  /** The network's HMAC, or the domain of the addresses. */
  readonly about: string;
  readonly signatures: number;
}

export interface Burst {
  readonly kind: 'network' | 'domain' | 'disposable';
  readonly about: string;
  readonly signatures: number;
}

export const burstMinutes = 10;

/**
 * From so many on a group wants a look, where it is also this share of all. A class that signs together is a burst as well:
 * nothing is done by itself, a host looks.
 */
const least = { network: 15, domain: 15 } as const;
const leastShare = { network: 0.2, domain: 0.3 } as const;
const leastDisposable = 3;

/** Providers at which very many people have their address. */
const large = new Set([
  'gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'hotmail.nl', 'live.com', 'live.nl', 'outlook.nl', 'msn.com', 'yahoo.com', 'icloud.com', 'me.com', 'proton.me', 'protonmail.com', 'gmx.net', 'gmx.de', 'web.de', 't-online.de',
  'kpnmail.nl', 'ziggo.nl', 'home.nl', 'xs4all.nl', 'planet.nl', 'hetnet.nl', 'upcmail.nl', 'casema.nl', 'chello.nl', 'telfort.nl', 'solcon.nl', 'telenet.be', 'skynet.be', 'btinternet.com', 'sky.com', 'aol.com', 'mail.com', 'fastmail.com',
]);

/** Those groups that want a look. @param all how many signed in the same minutes */
export function burstsIn(groups: readonly Group[], all: number): readonly Burst[] {
  return groups.flatMap(({ kind, about, signatures }): Burst[] => {
    if (kind === 'domain' && isDisposable(`@${about}`)) return signatures >= leastDisposable ? [{ kind: 'disposable', about, signatures }] : [];
    const isLarge = kind === 'domain' && large.has(about);
    return !isLarge && signatures >= least[kind] && signatures >= leastShare[kind] * all ? [{ kind, about, signatures }] : [];
  });
}
