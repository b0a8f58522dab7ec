import { allOrNothing } from './allOrNothing.ts';
import type { Connection } from './database.ts';
import { saveFailure } from './saveFailure.ts';
import type { SourceShelf } from './store.ts';
import { blobOf, storeBlob } from './storedBlob.ts';

/** Sources in the database, each once. `write` may make room and try again. */
export function sourceShelf(
  connection: Connection,
  write: <Value>(operation: () => Promise<Value>) => Promise<Value>,
): SourceShelf {
  /** What the browser would not keep. */
  const held = new Map<string, Blob>();
  return {
    async keepSource(file, onProgress) {
      const { sourceHash } = await import('../notebook/sourceHash.ts');
      const hash = await sourceHash(file, onProgress);
      try {
        await write(() => put(connection, hash, file));
        return { hash, kept: true };
      } catch (error) {
        held.set(hash, file);
        return { hash, kept: false, failure: saveFailure(error) };
      }
    },
    async source(hash) {
      const here = held.get(hash);
      if (here) return here;
      const kept = await connection.run((database) => database.get('sources', hash));
      return kept ? blobOf(kept.blob) : null;
    },
  };
}

function put(connection: Connection, hash: string, file: Blob): Promise<void> {
  return storeBlob(file.slice(), (blob) =>
    connection.run((database) => {
      const transaction = database.transaction('sources', 'readwrite', { durability: 'strict' });
      return allOrNothing(transaction, async () => {
        if ((await transaction.store.count(hash)) > 0) return;
        await transaction.store.put({ hash, blob, bytes: file.size, added: Date.now() });
      });
    }),
  );
}
