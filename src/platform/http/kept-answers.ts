import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { preferredLanguage } from '../i18n/languages.ts';
import type { Answers } from './porter.ts';
import { blankFor, type Blanks, blanksIn, type Filled, fillIn, partsOf } from './blanks.ts';

/** So long strangers get what was made for another stranger. */
const keptMilliseconds = 1000;
const mostAnswers = 500;

/** Makes a page for a stranger. */
export type MakeAnswer = (path: string, acceptLanguage: string | undefined) => Promise<Response>;

interface Kept {
  readonly at: number;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly parts: Blanks;
  /** For who brings nothing to be filled in: nearly everybody. */
  readonly plain: Packed;
}

interface Packed {
  readonly etag: string;
  readonly text: Buffer;
  readonly brotli: Buffer | null;
  readonly gzip: Buffer;
}

/**
 * Pages that very many strangers may ask for in the same moment. Each is made once a second at most, packed once, and handed
 * out from memory with a tag of exactly what it says. Who brings a cookie is asked who they are, as ever.
 */
export class KeptAnswers implements Answers {
  readonly #kept = new LRUCache<string, Kept>({ max: mostAnswers });
  readonly #underWay = new Map<string, Promise<Kept>>();
  readonly #paths: readonly RegExp[];
  readonly #make: MakeAnswer;

  /** @param paths as routes name them, such as `/petitions/:slug` */
  constructor(paths: readonly string[], make: MakeAnswer) {
    this.#paths = paths.map((path) => new RegExp(`^${path.replace(/:\w+/g, '[a-z0-9-]{1,80}')}$`));
    this.#make = make;
  }

  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const { method, url = '', headers } = request;
    if (method !== 'GET' || headers.cookie !== undefined) return false;
    const [path = '', query = ''] = url.split('?', 2);
    if (!this.#paths.some((each) => each.test(path))) return false;
    const filled = blanksIn(query);
    const name = `${preferred(headers['accept-language'])} ${path}`;
    const kept = this.#kept.get(name);
    if (kept && performance.now() - kept.at < keptMilliseconds) send(kept, filled, request, response);
    else void this.#read(name, path, headers['accept-language']).then((fresh) => send(fresh, filled, request, response), () => apologise(response));
    return true;
  }

  #read(name: string, path: string, acceptLanguage: string | undefined): Promise<Kept> {
    const underWay = this.#underWay.get(name);
    if (underWay) return underWay;
    const at = performance.now();
    const reading = this.#make(`${path}?${blankFor}`, acceptLanguage).then((response) => keep(response, at));
    this.#underWay.set(name, reading);
    // Its failure is told to those who wait for it.
    reading.then((kept) => this.#remember(name, kept), () => {}).finally(() => this.#underWay.delete(name));
    return reading;
  }

  /** What was not found is not kept: anybody can ask for any number of addresses. */
  #remember(name: string, kept: Kept): void {
    if (kept.status === 200) this.#kept.set(name, kept);
  }
}

/** What decides on the language of a page, whatever the house speaks. */
const preferred = (acceptLanguage: string | undefined): string => preferredLanguage(acceptLanguage, 'en') + preferredLanguage(acceptLanguage, 'nl');

/** Belongs to the one answer that it was made for. */
const ownHeaders = new Set(['x-request-id', 'content-length', 'content-encoding', 'cache-control', 'vary']);

async function keep(response: Response, at: number): Promise<Kept> {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !ownHeaders.has(name)));
  const parts = partsOf(await response.text());
  return {
    at,
    status: response.status,
    headers: { ...headers, 'cache-control': `public, max-age=${keptMilliseconds / 1000}`, vary: 'Accept-Encoding, Accept-Language, Cookie' },
    parts,
    plain: packed(fillIn(parts, {}), true),
  };
}

/** @param isForMany packed as well as can be, since very many get it */
function packed(words: string, isForMany: boolean): Packed {
  const text = Buffer.from(words);
  return {
    etag: `"${createHash('sha1').update(text).digest('base64url')}"`,
    text,
    brotli: isForMany ? brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : null,
    gzip: gzipSync(text, { level: isForMany ? 6 : 1 }),
  };
}

function send({ status, headers, parts, plain }: Kept, filled: Filled, { headers: asked }: IncomingMessage, response: ServerResponse): void {
  const { etag, text, brotli, gzip } = Object.keys(filled).length === 0 ? plain : packed(fillIn(parts, filled), false);
  if (status === 200 && asked['if-none-match'] === etag) {
    response.writeHead(304, { ...headers, etag }).end();
    return;
  }
  const accepted = asked['accept-encoding'] ?? '';
  const [encoding, body] = brotli && /\bbr\b/.test(accepted) ? (['br', brotli] as const) : /\bgzip\b/.test(accepted) ? (['gzip', gzip] as const) : ([null, text] as const);
  response.writeHead(status, { ...headers, ...(status === 200 && { etag }), ...(encoding && { 'content-encoding': encoding }), 'content-length': body.length }).end(body);
}

/** The app apologises for its own failures; this is for what it could not even say. */
function apologise(response: ServerResponse): void {
  response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('Something went wrong here. Please try again.');
}
