import { browserAllowance } from './allowance.ts';
import { collect } from './collect.ts';
import { columnShelf } from './columns.ts';
import { type Connection, connect } from './database.ts';
import { memoryShelves } from './memoryShelves.ts';
import { notebookShelf } from './notebooks.ts';
import { enter } from './presence.ts';
import { saveFailure } from './saveFailure.ts';
import { sourceShelf } from './sources.ts';
import type { Allowance, Store } from './store.ts';
import { browserWriters, type TalkingWriters } from './writers.ts';

/** What the store needs of a browser besides IndexedDB. */
interface Surroundings {
  readonly locks?: LockManager | undefined;
  readonly channel?: BroadcastChannel | undefined;
  readonly storage?: StorageManager | undefined;
}

/** Opens what this browser keeps. Where it keeps nothing, notebooks live until the page is closed and saves say so. */
export async function openStore(surroundings: Surroundings = thisBrowser()): Promise<Store> {
  const writers = browserWriters(surroundings.locks, surroundings.channel);
  const allowance = browserAllowance(surroundings.storage);
  const connection = connect();
  try {
    await connection.run(async (database) => database.version);
  } catch (error) {
    return {
      ...memoryShelves(saveFailure(error)),
      ...writers,
      ...allowance,
      close: async () => writers.close(),
    };
  }
  return { ...shelves(connection, surroundings.locks, writers), ...allowance };
}

function shelves(
  connection: Connection,
  locks: LockManager | undefined,
  writers: TalkingWriters,
): Omit<Store, keyof Allowance> {
  const columns = columnShelf(connection);
  const presence = enter(locks, () => collect(connection, Date.now()));
  /** Writes; when the browser is full, the cache of columns makes room first. */
  const write = async <Value>(operation: () => Promise<Value>): Promise<Value> => {
    await presence.entered;
    try {
      return await operation();
    } catch (error) {
      if (saveFailure(error) !== 'quota') throw error;
      await columns.clear();
      return operation();
    }
  };
  return {
    ...notebookShelf(connection, write, writers.tellSaved),
    ...sourceShelf(connection, write),
    ...writers,
    columns,
    async close() {
      presence.leave();
      writers.close();
      await connection.close();
    },
  };
}

/** Locks and channels are missing from older browsers and from pages that are not secure. */
function thisBrowser(): Surroundings {
  const { locks, storage } = navigator as Partial<Navigator>;
  return {
    locks,
    storage,
    channel: typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('strata'),
  };
}
