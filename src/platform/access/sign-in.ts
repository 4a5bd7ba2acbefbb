import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Database } from '../../database/open.ts';
import type { Config } from '../config.ts';
import type { Secrets } from '../secrets.ts';

const codeSeconds = 15 * 60;
const attemptsPerCode = 5;
const sessionSeconds = 60 * 24 * 60 * 60;

/** What came of a code: the cookies of a session, and whose it is. */
export interface Entered {
  readonly cookies: readonly string[];
  readonly userId: string;
}

/** Sign-in by a code in a letter. better-auth keeps codes, sessions and cookies. */
export interface SignIn {
  /** Makes a code for an address. It is kept as a hash; who calls this puts it into a letter and forgets it. */
  makeCode(address: string): Promise<string>;
  /** A session for who knows the code; null where it is wrong, used, too old, or was guessed at too often. */
  enter(address: string, code: string): Promise<Entered | null>;
  /** Ends the session that came with this request. */
  leave(c: Context): Promise<readonly string[]>;
  /** Ends all sessions of the person whose session came with this request. */
  leaveEverywhere(c: Context): Promise<readonly string[]>;
  /** The session's token in a request's cookie, if the cookie is one of ours. */
  tokenOf(c: Context): string | null;
}

export function openSignIn(db: Database, config: Config, secrets: Secrets): SignIn {
  const isSecure = config.PUBLIC_URL?.startsWith('https://') ?? false;
  const cookieName = `${isSecure ? '__Secure-' : ''}draagvlak.session_token`;
  let opened: ReturnType<typeof openAuth> | null = null;
  // Loaded when first needed: the first page is there sooner without it.
  const auth = () => (opened ??= openAuth(db, config, secrets, isSecure));
  return {
    makeCode: async (address) => (await auth()).api.createVerificationOTP({ body: { email: address, type: 'sign-in' } }),
    enter: async (address, code) => {
      const answer = await (await auth()).api.signInEmailOTP({ body: { email: address, otp: code }, asResponse: true });
      if (!answer.ok) return null;
      const { user } = (await answer.json()) as { user: { id: string } };
      return { cookies: answer.headers.getSetCookie(), userId: user.id };
    },
    leave: async (c) => {
      const answer = await (await auth()).api.signOut({ headers: c.req.raw.headers, asResponse: true });
      return answer.headers.getSetCookie();
    },
    leaveEverywhere: async (c) => {
      const instance = await auth();
      await instance.api.revokeSessions({ headers: c.req.raw.headers });
      const answer = await instance.api.signOut({ headers: c.req.raw.headers, asResponse: true });
      return answer.headers.getSetCookie();
    },
    tokenOf: (c) => openCookie(getCookie(c, cookieName), secrets.session),
  };
}

/** A signed cookie is `token.signature`, the signature an HMAC-SHA256 in base64. */
function openCookie(cookie: string | undefined, secret: string): string | null {
  const dot = cookie?.lastIndexOf('.') ?? -1;
  if (cookie === undefined || dot < 1) return null;
  const token = cookie.slice(0, dot);
  const given = Buffer.from(cookie.slice(dot + 1), 'base64');
  const right = createHmac('sha256', secret).update(token).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? token : null;
}

async function openAuth(db: Database, config: Config, secrets: Secrets, isSecure: boolean) {
  const [{ betterAuth }, { emailOTP }] = await Promise.all([import('better-auth'), import('better-auth/plugins/email-otp')]);
  const dates = { createdAt: 'created_at', updatedAt: 'updated_at' };
  return betterAuth({
    appName: 'Draagvlak',
    baseURL: config.PUBLIC_URL ?? `http://localhost:${config.PORT}`,
    secret: secrets.session,
    database: { db, type: 'postgres' },
    user: { modelName: 'auth_user', fields: { emailVerified: 'email_verified', ...dates } },
    session: {
      modelName: 'auth_session',
      fields: { userId: 'user_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', ...dates },
      expiresIn: sessionSeconds,
    },
    account: {
      modelName: 'auth_account',
      fields: {
        userId: 'user_id', accountId: 'account_id', providerId: 'provider_id', accessToken: 'access_token',
        refreshToken: 'refresh_token', idToken: 'id_token', accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at', ...dates,
      },
    },
    verification: { modelName: 'auth_verification', fields: { expiresAt: 'expires_at', ...dates } },
    plugins: [
      emailOTP({
        expiresIn: codeSeconds,
        allowedAttempts: attemptsPerCode,
        storeOTP: 'hashed',
        // Letters are written and sent where the code was asked for.
        sendVerificationOTP: () => Promise.resolve(),
      }),
    ],
    advanced: { cookiePrefix: 'draagvlak', useSecureCookies: isSecure, disableCSRFCheck: true },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  });
}
