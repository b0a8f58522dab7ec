import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Miniature } from '../notebook/miniature.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { StoredBlob } from './storedBlob.ts';
import type { WrittenHistory } from './writtenHistory.ts';

/** A notebook as it lies in the database. Its history lies beside it, so that a list of notebooks reads none. */
export interface KeptNotebook {
  readonly id: string;
  readonly document: Notebook;
  readonly revision: number;
  readonly edited: number;
  /** When it was deleted, in epoch milliseconds; null when it was not. */
  readonly removed: number | null;
  /** What it last showed. */
  readonly miniature?: Miniature | undefined;
}

/** Everything that is kept in this browser. Its name is never changed; a new version only adds. */
interface Shelves extends DBSchema {
  notebooks: { key: string; value: KeptNotebook };
  histories: { key: string; value: { readonly id: string; readonly history: WrittenHistory } };
  sources: {
    key: string;
    value: {
      readonly hash: string;
      readonly blob: StoredBlob;
      readonly bytes: number;
      readonly added: number;
    };
    indexes: { bytes: number };
  };
  /** The cache of read columns. */
  columns: { key: string; value: { readonly key: string; readonly blob: StoredBlob } };
  /** When each of `columns` was last used, apart from it so that reading one does not write it anew. */
  uses: {
    key: string;
    value: { readonly key: string; readonly bytes: number; readonly used: number };
    indexes: { used: number };
  };
}

export type Database = IDBPDatabase<Shelves>;

/** Another tab holds an older version of the database open. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError';
}

/** A way to the database that finds it again after the browser has closed it. */
export interface Connection {
  /** Runs an operation; an error of the browser rejects. */
  run<Value>(operation: (database: Database) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

/** A connection to the database, opened when it is first needed. */
export function connect(): Connection {
  let opening: Promise<Database> | undefined;
  const forget = () => (opening = undefined);
  const database = () => {
    opening ??= open(forget);
    opening.catch(forget);
    return opening;
  };
  return {
    async run(operation) {
      try {
        return await operation(await database());
      } catch (error) {
        if (!isClosed(error)) throw error;
        forget();
        return operation(await database());
      }
    },
    async close() {
      const opened = await opening;
      forget();
      opened?.close();
    },
  };
}

/** Opens the database; rejects with a BlockedError while another tab stands in the way. */
function open(onClosed: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    openDB<Shelves>('strata', 1, {
      upgrade(database) {
        database.createObjectStore('notebooks', { keyPath: 'id' });
        database.createObjectStore('histories', { keyPath: 'id' });
        database.createObjectStore('sources', { keyPath: 'hash' }).createIndex('bytes', 'bytes');
        database.createObjectStore('columns', { keyPath: 'key' });
        database.createObjectStore('uses', { keyPath: 'key' }).createIndex('used', 'used');
      },
      blocked() {
        isBlocked = true;
        reject(new BlockedError('The database is open elsewhere in an older version'));
      },
      /** A newer version of Strata waits in another tab: make way for it. */
      blocking(_current, _blocked, event) {
        onClosed();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: onClosed,
    }).then((database) => (isBlocked ? database.close() : resolve(database)), reject);
  });
}

/** What a browser says of a connection that it has closed. */
function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
