import { once } from 'node:events';
import { createServer } from 'node:net';

/** A mail server that takes every letter at once and keeps only who it was for. */
export interface MailSink {
  readonly url: string;
  /** Message numbers by how often each came. */
  readonly letters: ReadonlyMap<string, number>;
  close(): void;
}

export async function openMailSink(): Promise<MailSink> {
  const letters = new Map<string, number>();
  const server = createServer((socket) => {
    let [text, isData] = ['', false];
    socket.on('error', () => {});
    socket.write('220 sink\r\n');
    const line = (command: string) => {
      const word = command.slice(0, 4).toUpperCase();
      if (word === 'EHLO') socket.write('250-sink\r\n250 PIPELINING\r\n');
      else if (word === 'QUIT') socket.end('221 bye\r\n');
      else if (word === 'DATA') socket.write('354 go on\r\n');
      else socket.write('250 well\r\n');
      isData = word === 'DATA';
    };
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      for (let end = text.indexOf(isData ? '\r\n.\r\n' : '\r\n'); end >= 0; end = text.indexOf(isData ? '\r\n.\r\n' : '\r\n')) {
        const part = text.slice(0, end);
        text = text.slice(end + (isData ? 5 : 2));
        if (!isData) {
          line(part);
          continue;
        }
        const id = /^message-id: (\S+)/im.exec(part)?.[1] ?? '';
        letters.set(id, (letters.get(id) ?? 0) + 1);
        isData = false;
        socket.write('250 taken\r\n');
      }
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return { url: `smtp://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`, letters, close: () => server.close() };
}
