import { allOrNothing } from './allOrNothing.ts';
import type { Connection } from './database.ts';
import type { ColumnShelf } from './store.ts';
import { blobOf, storeBlob } from './storedBlob.ts';

/** The most bytes of read columns that are kept. */
const mostColumnBytes = 512 * 1024 * 1024;

/** The cache of read columns; beyond `most` bytes those unused for longest go. What fails is as if it had not been kept. */
export function columnShelf(
  connection: Connection,
  most = mostColumnBytes,
  now: () => number = Date.now,
): ColumnShelf {
  const get = (key: string) =>
    connection.run(async (database) => {
      const columns = await database.get('columns', key);
      if (!columns) return null;
      const blob = blobOf(columns.blob);
      await database.put('uses', { key, bytes: blob.size, used: now() });
      return blob;
    });

  const put = (key: string, file: Blob) =>
    storeBlob(file, (blob) =>
      connection.run((database) => {
        const transaction = database.transaction(['columns', 'uses'], 'readwrite');
        return allOrNothing(transaction, async () => {
          const columns = transaction.objectStore('columns');
          const uses = transaction.objectStore('uses');
          await columns.put({ key, blob });
          await uses.put({ key, bytes: file.size, used: now() });
          const kept = await uses.index('used').getAll();
          let bytes = kept.reduce((sum, use) => sum + use.bytes, 0);
          for (const use of kept) {
            if (bytes <= most) break;
            bytes -= use.bytes;
            await columns.delete(use.key);
            await uses.delete(use.key);
          }
        });
      }),
    );

  const clear = () =>
    connection.run(async (database) => {
      await Promise.all([database.clear('columns'), database.clear('uses')]);
    });

  return {
    get: (key) => get(key).catch(() => null),
    put: (key, blob) => (blob.size > most ? Promise.resolve() : put(key, blob).catch(() => undefined)),
    clear: () => clear().catch(() => undefined),
  };
}
