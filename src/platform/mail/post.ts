import { randomUUID } from 'node:crypto';
import type { ExpressionBuilder, Selectable, Updateable } from 'kysely';
import { type Database, transact, type Tx } from '../../database/open.ts';
import type { DB, Letter as LetterRow } from '../../database/schema.ts';
import type { Clock } from '../clock.ts';
import { addJob } from '../jobs/add.ts';
import type { Log } from '../log.ts';
import { filled, type Keys, type Letter, withKey } from './letter.ts';
import type { Send } from './transport.ts';

/** The post room: letters leave through it, or wait in the outbox where no mail server is set. */
export interface Post {
  readonly hasServer: boolean;
  /** Puts a letter into the post with the change that causes it; it leaves after the commit. */
  write(tx: Tx, letter: Letter): Promise<void>;
  /** Sends a letter that opens a door. With a mail server its text is nowhere kept, so it is tried at once, and only now; nobody waits for the server. */
  sendKey(letter: Letter): Promise<void>;
  /** Sends a letter that `write` put into the post. Throws where the mail server does not take it; the job tries again. */
  deliver(letterId: string): Promise<void>;
  /** Sends a letter that waits in a line of its own. Throws where the mail server does not take it. @param id its stable number, the same when it is sent again */
  dispatch(id: string, letter: Letter): Promise<void>;
  /** Gives letters that still wait a job again: after a mail server was set, or a backup was brought back, which holds no jobs. */
  takeUp(): Promise<void>;
  /** A kept letter as its reader gets it, or, where it is no longer wanted, without its key; null where its text is not kept. */
  read(letterId: string): Promise<Letter | null>;
  /** Waits for letters that are on their way. */
  close(): Promise<void>;
}

interface PostRoom {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly send: Send | null;
  readonly keys: Keys;
  /** Shows a letter to the person at the terminal, who has no other way to read it yet. */
  readonly show: (letter: Letter) => void;
}

export function openPost({ db, clock, log, send, keys, show }: PostRoom): Post {
  const store = (tx: Tx | Database, id: string, letter: Letter, keepsText: boolean) =>
    tx
      .insertInto('letter')
      .values({
        id,
        kind: letter.kind,
        address: letter.address,
        person_id: letter.personId,
        subject: letter.subject,
        body_text: keepsText ? letter.text : null,
        body_html: keepsText ? letter.html : null,
        unsubscribe_url: letter.unsubscribeUrl,
        opens: letter.opens,
        made_at: clock.now(),
      })
      .execute();
  const mark = (id: string, outcome: Updateable<LetterRow>) =>
    db.updateTable('letter').set(outcome).where('id', '=', id).execute();

  const onTheWay = new Set<Promise<void>>();
  /** Never throws: nobody waits for it. */
  async function sendOnce(by: Send, id: string, letter: Letter): Promise<void> {
    try {
      await by(id, letter);
      await mark(id, { sent_at: clock.now() });
    } catch (error) {
      log.error({ err: error, letter: id }, 'a sign-in letter could not be sent');
      await mark(id, { failed_at: clock.now(), failure: reasonOf(error) }).catch(() => {});
    }
  }

  return {
    hasServer: send !== null,
    async write(tx, letter) {
      const id = randomUUID();
      await store(tx, id, letter, true);
      if (send) await addJob(tx, 'send-letter', { letterId: id });
    },
    async dispatch(id, letter) {
      if (!send) throw new Error('There is no mail server to send by');
      await send(id, letter);
    },
    async sendKey(letter) {
      const id = randomUUID();
      await store(db, id, letter, send === null);
      if (!send) return show(letter);
      const leaving = sendOnce(send, id, letter).finally(() => onTheWay.delete(leaving));
      onTheWay.add(leaving);
    },
    async close() {
      await Promise.all(onTheWay);
    },
    async takeUp() {
      if (!send) return;
      // A code to sign in with is old long before a mail server is set.
      const waiting = await db.selectFrom('letter').select('id').where(waits).where('kind', '<>', 'sign-in').execute();
      await transact(db, async (tx) => {
        for (const { id } of waiting) await addJob(tx, 'send-letter', { letterId: id });
      });
    },
    async deliver(letterId) {
      const row = await db.selectFrom('letter').selectAll().where('id', '=', letterId).where(waits).executeTakeFirst();
      const kept = row && asLetter(row);
      if (!kept || !send) return;
      const letter = await withKey(kept, keys);
      if (!letter) return void (await mark(letterId, { dropped_at: clock.now(), failed_at: null, failure: null, ...noText }));
      try {
        await send(letterId, letter);
      } catch (error) {
        await mark(letterId, { failed_at: clock.now(), failure: reasonOf(error) });
        throw error;
      }
      await mark(letterId, { sent_at: clock.now(), failed_at: null, failure: null, ...noText });
    },
    async read(letterId) {
      const row = await db.selectFrom('letter').selectAll().where('id', '=', letterId).executeTakeFirst();
      const kept = row && asLetter(row);
      return kept ? ((await withKey(kept, keys)) ?? filled(kept, '…')) : null;
    },
  };
}

/** What has left is not kept. */
const noText = { body_text: null, body_html: null, unsubscribe_url: null };

const waits = (eb: ExpressionBuilder<DB, 'letter'>) => eb.and([eb('sent_at', 'is', null), eb('dropped_at', 'is', null), eb('body_text', 'is not', null)]);

function asLetter(row: Selectable<LetterRow>): Letter | null {
  if (row.body_text === null || row.body_html === null) return null;
  return {
    kind: row.kind,
    address: row.address,
    personId: row.person_id,
    subject: row.subject,
    text: row.body_text,
    html: row.body_html,
    unsubscribeUrl: row.unsubscribe_url,
    opens: row.opens,
  };
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 500);
