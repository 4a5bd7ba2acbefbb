import { readFile } from 'node:fs/promises';
import { createTransport } from 'nodemailer';
import { type Config, WrongSetting } from '../config.ts';
import type { Letter } from './letter.ts';

const timeoutMilliseconds = 20_000;

/** Hands a letter to the mail server. Throws where the server does not take it. */
export type Send = (id: string, letter: Letter) => Promise<void>;

/** Null where no `SMTP_URL` is set: letters then stay in the outbox. */
export async function openTransport(config: Config): Promise<Send | null> {
  if (config.SMTP_URL === undefined) return null;
  const transport = createTransport({
    url: config.SMTP_URL,
    pool: true,
    connectionTimeout: timeoutMilliseconds,
    greetingTimeout: timeoutMilliseconds,
    socketTimeout: timeoutMilliseconds,
    ...(await signature(config)),
  });
  const from = config.MAIL_FROM ?? `Draagvlak <draagvlak@${hostOf(config)}>`;
  return async (id, letter) => {
    await transport.sendMail({
      from,
      to: letter.address,
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
      messageId: `<${id}@${hostOf(config)}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(letter.unsubscribeUrl && {
          'List-Unsubscribe': `<${letter.unsubscribeUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      },
    });
  };
}

const hostOf = (config: Config) => new URL(config.PUBLIC_URL ?? `http://localhost:${config.PORT}`).hostname;

/** DKIM (RFC 6376), when a key is set. */
async function signature(config: Config) {
  if (config.DKIM_KEY_FILE === undefined) return {};
  return {
    dkim: {
      domainName: config.DKIM_DOMAIN ?? hostOf(config),
      keySelector: config.DKIM_SELECTOR,
      privateKey: await readKey(config.DKIM_KEY_FILE),
    },
  };
}

async function readKey(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new WrongSetting(`DKIM_KEY_FILE can't be used: ${file} cannot be read. See docs/settings.md.`, { cause });
  });
}
