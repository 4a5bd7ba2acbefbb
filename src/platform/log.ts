import { pino } from 'pino';
import type { Config } from './config.ts';

export type Log = Pick<ReturnType<typeof openLog>, 'debug' | 'info' | 'warn' | 'error'>;

/** One JSON line an event, to standard error, so that what a command prints stays clean. */
export function openLog(level: Config['LOG_LEVEL']) {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }));
}
