import { connect, type Socket } from 'node:net';

/** What a server did under load. Latencies in milliseconds. */
export interface LoadResult {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

interface Wish {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** The bytes of one request; a function where each is to be different. */
  readonly request: () => string;
  /** Which answers count as right. */
  readonly status: number;
}

/** Asks over keep-alive connections on loopback, one request at a time on each, for a bounded time. */
export async function load({ port, connections, seconds, request, status }: Wish): Promise<LoadResult> {
  const latencies: number[] = [];
  let failed = 0;
  const end = performance.now() + seconds * 1000;
  const line = `HTTP/1.1 ${status} `;
  const one = async (): Promise<void> => {
    const connection = new Connection(port);
    await connection.open();
    while (performance.now() < end) {
      const start = performance.now();
      const head = await connection.ask(request());
      latencies.push(performance.now() - start);
      if (!head.startsWith(line)) failed += 1;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, one));
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(share * latencies.length))] ?? 0;
  return { requestsPerSecond: latencies.length / seconds, p50: at(0.5), p99: at(0.99), failed };
}

/** One keep-alive connection. Reads just enough of HTTP/1.1 to know where an answer ends, so that the generator costs little beside the server. */
export class Connection {
  readonly #socket: Socket;
  #buffered: Buffer = Buffer.alloc(0);
  #answered: ((head: string) => void) | null = null;

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk) => this.#take(chunk));
    this.#socket.on('error', () => this.#answered?.('lost'));
    this.#socket.on('close', () => this.#answered?.('closed'));
  }

  open(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#socket.once('connect', resolve);
      this.#socket.once('error', reject);
    });
  }

  ask(request: string): Promise<string> {
    return new Promise((resolve) => {
      this.#answered = resolve;
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#buffered = this.#buffered.length === 0 ? chunk : Buffer.concat([this.#buffered, chunk]);
    const end = this.#buffered.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.#buffered.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? (head.startsWith('HTTP/1.1 204') ? 0 : Number.NaN));
    const isDone = Number.isNaN(length) ? this.#buffered.subarray(-5).toString('latin1') === '0\r\n\r\n' : this.#buffered.length >= end + 4 + length;
    if (!isDone) return;
    this.#buffered = Buffer.alloc(0);
    this.#answered?.(head);
  }
}
