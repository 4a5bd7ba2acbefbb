import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { overloaded } from './overloaded.ts';

/** So many requests are worked on at once: what a process does in about a quarter of a second. */
const mostAtOnce = 600;

/** Streams stay open for as long as somebody looks. */
const isStream = ({ url }: IncomingMessage): boolean => url?.split('?', 1)[0]?.endsWith('/live') ?? false;

/** Somebody at the door who answers some requests by themselves. */
export interface Answers {
  /** Whether this request is answered here; it is, or will be in a moment. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
}

interface Household {
  /** Pages that are kept for strangers. */
  readonly kept: Answers;
  readonly streams: Answers;
  /** Everything else. */
  readonly serve: RequestListener;
}

/**
 * Stands at the door: hands out what is kept, and, when more come at once than can be served well, says so to new ones at
 * once. Those who are in already are served.
 */
export function porterFor({ kept, streams, serve }: Household): RequestListener {
  let inside = 0;
  const leave = () => void (inside -= 1);
  return (request, response) => {
    if (isStream(request)) return streams.answer(request, response) ? undefined : serve(request, response);
    if (inside >= mostAtOnce) return overloaded(request, response);
    inside += 1;
    response.once('close', leave);
    if (!kept.answer(request, response)) serve(request, response);
  };
}
