import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams';
import type { Language } from '../../../database/schema.ts';

/** One letter on its way into the database. */
export interface StagedLetter {
  /** Its place in the order of time, from 0. */
  readonly place: number;
  readonly sourceId: string;
  /** Dense numbers of this reading. */
  readonly conversation: number;
  readonly author: number;
  readonly at: Date;
  /** The place of the letter that it answers, or null. */
  readonly repliesTo: number | null;
  readonly title: string;
  readonly body: string;
  readonly html: string;
}

/** A letter is found by its beginning: what comes after is logs and program texts more often than words. */
const searchedCharacters = 3000;

/** Letters flow into a table of this connection's own, from which they are then sorted in. */
export interface Stage {
  put(letter: StagedLetter): Promise<void>;
  /** Resolves once all letters are there. */
  close(): Promise<void>;
}

/** The words to search for are made while letters still flow: the database would have nothing else to do. */
export async function openStage(client: pg.PoolClient, language: Language): Promise<Stage> {
  await client.query(`
    create temporary table staged (
      place integer primary key, source_id text not null, conversation integer not null, author integer not null,
      at timestamptz not null, replies_to integer, title text not null, body text storage external not null, html text storage external not null,
      search tsvector generated always as (search_words('${language}', left(body, ${searchedCharacters}))) stored
    ) on commit drop`);
  const stream: CopyStreamQuery = client.query(copyFrom('copy staged (place, source_id, conversation, author, at, replies_to, title, body, html) from stdin'));
  return {
    async put(letter) {
      if (!stream.write(lineOf(letter))) await once(stream, 'drain');
    },
    async close() {
      stream.end();
      await finished(stream);
    },
  };
}

/** A line of COPY's text format. */
function lineOf(letter: StagedLetter): string {
  const { place, sourceId, conversation, author, at, repliesTo, title, body, html } = letter;
  const words = [sourceId, title, body, html].map(escaped);
  return `${place}\t${words[0]}\t${conversation}\t${author}\t${at.toISOString()}\t${repliesTo ?? '\\N'}\t${words.slice(1).join('\t')}\n`;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escaped = (text: string) => text.replace(/[\\\n\r\t]/g, (character) => escapes[character] ?? character);
