import { connect, type Socket } from 'node:net';

/** Open pages that watch a count. */
export interface Watchers {
  readonly sockets: readonly Socket[];
  /** How many numbers have come to all of them together. */
  readonly heard: () => number;
  close(): void;
}

/** Opens so many streams, some hundred at a time. */
export async function watch(port: number, path: string, count: number): Promise<Watchers> {
  let heard = 0;
  const sockets: Socket[] = [];
  for (let at = 0; at < count; at += 250) {
    sockets.push(...(await Promise.all(Array.from({ length: Math.min(250, count - at) }, () => open(port, path, () => (heard += 1))))));
  }
  return { sockets, heard: () => heard, close: () => sockets.forEach((socket) => socket.destroy()) };
}

function open(port: number, path: string, hear: () => void): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`));
    socket.once('error', reject);
    socket.once('data', () => resolve(socket));
    socket.on('data', (chunk: Buffer) => chunk.includes('event: count') && hear());
  });
}
