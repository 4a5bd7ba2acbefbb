import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Hono } from 'hono';
import type { Assets } from './assets.ts';

const types: Readonly<Record<string, string>> = { '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.svg': 'image/svg+xml' };

interface StoredFile {
  readonly type: string;
  readonly plain: Buffer<ArrayBuffer>;
  readonly brotli: Buffer<ArrayBuffer>;
  readonly gzip: Buffer<ArrayBuffer>;
}

type Handle = (request: Request, env: unknown) => Response | Promise<Response>;

/** Hands out the files of the browser from memory, lets forms say PUT and DELETE, and passes the rest on. */
export function frontDoor(app: Hono, assets: Assets): Handle {
  const files = readFiles(assets);
  return (request, env) => {
    const path = pathOf(request.url);
    if (path.startsWith('/assets/')) return fileAnswer(files.get(path), request);
    return app.fetch(request.method === 'POST' ? withMethod(request) : request, { ...(env as object) });
  };
}

function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2);
  const end = url.indexOf('?', start);
  return start < 0 ? '/' : url.slice(start, end < 0 ? undefined : end);
}

/** HTML's forms know GET and POST; `?_method=DELETE` says what is meant. */
export function withMethod(request: Request): Request {
  const meant = /[?&]_method=(PUT|DELETE)(?:&|$)/.exec(request.url)?.[1];
  return meant === undefined ? request : new Request(request, { method: meant });
}

function readFiles({ folder, address }: Assets): ReadonlyMap<string, StoredFile> {
  const names = readdirSync(folder).filter((name) => !name.endsWith('.br') && !name.endsWith('.gz'));
  const files = new Map(names.map((name) => [`/assets/${name}`, readStored(folder, name)]));
  const icons = files.get(address['icons.svg']);
  // The icons' address is written into pages far from here: it is fixed, and carries the version.
  return icons ? files.set('/assets/icons.svg', icons) : files;
}

function readStored(folder: string, name: string): StoredFile {
  const read = (ending: string) => Buffer.from(readFileSync(join(folder, name + ending)));
  return { type: types[extname(name)] ?? 'application/octet-stream', plain: read(''), brotli: read('.br'), gzip: read('.gz') };
}

function fileAnswer(file: StoredFile | undefined, request: Request): Response {
  if (!file) return new Response('Not found', { status: 404 });
  const accepted = request.headers.get('accept-encoding') ?? '';
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
  return new Response(encoding === 'br' ? file.brotli : encoding === 'gzip' ? file.gzip : file.plain, {
    headers: {
      'Content-Type': file.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
      ...(encoding && { 'Content-Encoding': encoding }),
    },
  });
}
