import type pg from 'pg';
import type { Database } from '../database/open.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Assets } from './http/assets.ts';
import type { Limits } from './access/limits.ts';
import type { Live } from './live/live.ts';
import type { Log } from './log.ts';
import type { Post } from './mail/post.ts';
import type { Secrets } from './secrets.ts';
import type { SignIn } from './access/sign-in.ts';

/** What stands for as long as the process runs, made once at the start in `main.ts`. */
export interface House {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly db: Database;
  /** The connections that `db` uses, for what only a connection can: COPY. */
  readonly pool: pg.Pool;
  readonly secrets: Secrets;
  readonly assets: Assets;
  readonly post: Post;
  readonly live: Live;
  readonly signIn: SignIn;
  readonly limits: Limits;
  /** True where the process was started with `--demo` and may let anyone be a demo person. */
  readonly isDemo: boolean;
}
