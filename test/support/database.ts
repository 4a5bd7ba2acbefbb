import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../src/database/open.ts';

/** A database of one's own: a copy of the template, gone after `discard`. */
export async function freshDatabase(): Promise<OpenDatabase & { url: string; discard: () => Promise<void> }> {
  const server = inject('serverUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template draagvlak`);
  const url = server.replace('/draagvlak?', `/${name}?`);
  const opened = openDatabase(url, () => {}, { connections: 6 });
  return {
    ...opened,
    url,
    discard: async () => {
      await opened.close();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl.replace('/draagvlak?', '/postgres?') });
  client.on('error', () => {});
  await client.connect();
  // Two copies cannot be made of one template at the same moment.
  await client.query('select pg_advisory_lock(1)');
  await client.query(statement);
  await client.end();
}
