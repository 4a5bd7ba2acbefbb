import { type Database, transact, type Tx } from './open.ts';

/** Takes what many ask for at the same moment into one transaction, so that they share the wait for the disk. */
export interface Gathering<Item, Outcome> {
  /** What came of it, after the commit. Rejects with what `work` threw for it. */
  add(item: Item): Promise<Outcome>;
  /** How many wait for their turn. */
  readonly waiting: number;
}

interface Waiting<Item, Outcome> {
  readonly item: Item;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * While one transaction runs, what comes in waits, and goes into the next together. Where a transaction of several fails,
 * each is tried by itself: one that cannot be written takes nobody else along.
 * @param work one outcome for each item, in their order
 * @param most so many go into one transaction
 */
export function gather<Item, Outcome>(db: Database, work: (tx: Tx, items: readonly Item[]) => Promise<readonly Outcome[]>, most: number): Gathering<Item, Outcome> {
  const line: Waiting<Item, Outcome>[] = [];
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    while (line.length > 0) await settle(line.splice(0, most));
    isRunning = false;
  }

  async function settle(batch: readonly Waiting<Item, Outcome>[]): Promise<void> {
    try {
      const outcomes = await transact(db, (tx) => work(tx, batch.map(({ item }) => item)));
      for (const [at, { resolve, reject }] of batch.entries()) {
        const outcome = outcomes[at];
        if (outcome === undefined) reject(new Error('A gathering gave too few outcomes'));
        else resolve(outcome);
      }
    } catch (error) {
      const [alone] = batch;
      if (batch.length === 1) alone?.reject(error);
      else for (const each of batch) await settle([each]);
    }
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        line.push({ item, resolve, reject });
        if (!isRunning) void run();
      }),
    get waiting() {
      return line.length;
    },
  };
}
