import { readConfig } from '../../src/platform/config.ts';
import { openTransport } from '../../src/platform/mail/transport.ts';
import type { MailServer } from './mail-server.ts';
import { village, type Village } from './village.ts';

/** A village whose letters go out over a real mail server. */
export async function villageWithMail(mail: MailServer, more: NodeJS.ProcessEnv = {}): Promise<Village> {
  const settings = { SMTP_URL: mail.url, PUBLIC_URL: 'http://thuis.example.org', MAIL_FROM: 'Grond & Stroom <thuis@example.org>', ...more };
  const send = await openTransport(readConfig(settings));
  if (!send) throw new Error('There is no transport');
  return village({ settings, send });
}

/** The code in a sign-in letter. */
export const codeIn = (text: string | undefined) => /^\d{6}$/m.exec(text ?? '')?.[0] ?? '';

/** What is kept of the letters to somebody, oldest first. */
export const lettersTo = (house: Village, address: string) => house.db.selectFrom('letter').selectAll().where('address', '=', address).orderBy('made_at').execute();
