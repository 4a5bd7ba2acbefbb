import type { Config } from '../config.ts';

/** A whole address for letters and codes. Never taken from a request, whose Host header anyone can write. */
export function publicAddress(config: Config, path: string): string {
  return `${config.PUBLIC_URL ?? `http://localhost:${config.PORT}`}${path}`;
}
