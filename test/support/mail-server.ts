import { once } from 'node:events';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { vi } from 'vitest';

/** A letter as it came over the wire. */
export interface Arrival {
  readonly mail: ParsedMail;
  readonly raw: string;
  readonly to: readonly string[];
}

/** A real mail server on this machine that keeps what it gets. */
export interface MailServer {
  readonly url: string;
  readonly taken: Arrival[];
  readonly refused: Arrival[];
  /** From now on every letter is refused with this code; null takes them again. */
  refuseWith(code: number | null): void;
  /** The letter that is the `count`th to be taken. */
  arrival(count: number): Promise<Arrival>;
  close(): Promise<void>;
}

export async function openMailServer(): Promise<MailServer> {
  const taken: Arrival[] = [];
  const refused: Arrival[] = [];
  let refusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData: (stream, { envelope }, answer) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString();
        const to = envelope.rcptTo.map(({ address }) => address);
        const code = refusal;
        const keep = (mail: ParsedMail) => {
          (code === null ? taken : refused).push({ mail, raw, to });
          answer(code === null ? null : Object.assign(new Error('No such mailbox here'), { responseCode: code }));
        };
        void simpleParser(raw).then(keep, answer);
      });
    },
  });
  // A client that goes away in the middle is not the server's trouble.
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    refused,
    refuseWith: (code) => void (refusal = code),
    arrival: (count) =>
      vi.waitFor(() => {
        const found = taken[count - 1];
        if (!found) throw new Error(`${taken.length} of ${count} letters have come`);
        return found;
      }, 10_000),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
