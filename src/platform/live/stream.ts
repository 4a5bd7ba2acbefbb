import { setTimeout as pause } from 'node:timers/promises';
import { streamSSE } from 'hono/streaming';
import { Refused } from '../http/failures.ts';
import type { Visit } from '../http/route.ts';

const heartbeatMilliseconds = 25_000;
/** So many pages may look on at once, such as a hall that answers together; more would take the connections that pages need. */
const mostStreams = 2500;
let streams = 0;

/** A stream of signals without content: the page that hears one asks anew, under its own rights. */
export function signalStream({ house, c }: Visit, topic: string): Response {
  if (streams >= mostStreams) throw new Refused('refused.tooOften', 429);
  c.header('X-Accel-Buffering', 'no');
  return streamSSE(c, async (stream) => {
    streams += 1;
    const deaf = house.live.listen(topic, () => void stream.writeSSE({ event: 'changed', data: '' }));
    stream.onAbort(deaf);
    while (!stream.aborted && !house.live.closing.aborted) {
      await stream.writeSSE({ event: 'here', data: '' });
      await pause(heartbeatMilliseconds, null, { signal: AbortSignal.any([house.live.closing, c.req.raw.signal]) }).catch(() => {});
    }
    deaf();
    streams -= 1;
  });
}
