import { sourcesIn } from '../notebook/sourcesIn.ts';
import { allOrNothing } from './allOrNothing.ts';
import type { Connection } from './database.ts';
import { unwriteHistory } from './writtenHistory.ts';

/** For so long a deleted notebook can be restored. */
export const restorableFor = 30 * 24 * 60 * 60 * 1000;

/**
 * Empties the trash of what was deleted more than 30 days before `now`, and takes away the sources that no document,
 * history or restorable notebook names. All or nothing.
 */
export function collect(connection: Connection, now: number): Promise<void> {
  return connection.run((database) => {
    const transaction = database.transaction(['notebooks', 'histories', 'sources'], 'readwrite');
    return allOrNothing(transaction, async () => {
      const notebooks = new Set<string>();
      const named = new Set<string>();
      const name = (value: unknown) => sourcesIn(value).forEach((hash) => named.add(hash));
      for await (const notebook of transaction.objectStore('notebooks')) {
        const { id, document, removed } = notebook.value;
        if (removed !== null && removed < now - restorableFor) {
          await notebook.delete();
          continue;
        }
        notebooks.add(id);
        name(document);
      }
      for await (const past of transaction.objectStore('histories')) {
        if (notebooks.has(past.value.id)) name(unwriteHistory(past.value.history));
        else await past.delete();
      }
      const sources = transaction.objectStore('sources');
      for (const hash of await sources.getAllKeys()) if (!named.has(hash)) await sources.delete(hash);
    });
  });
}
