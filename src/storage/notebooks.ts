import { failed } from '../language/problem.ts';
import { isSame } from '../notebook/difference.ts';
import { duplicate } from '../notebook/duplicate.ts';
import { mintId } from '../notebook/edit.ts';
import type { Brought } from '../notebook/kept.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { readHistory } from '../notebook/readHistory.ts';
import { readNotebook } from '../notebook/readNotebook.ts';
import { sourcesIn } from '../notebook/sourcesIn.ts';
import { summaryOf } from '../notebook/summaryOf.ts';
import { allOrNothing } from './allOrNothing.ts';
import type { Connection, KeptNotebook } from './database.ts';
import { saveFailure } from './saveFailure.ts';
import type { NotebookShelf } from './store.ts';
import { isSameHistory, unwriteHistory, writeHistory, type WrittenHistory } from './writtenHistory.ts';

/** Notebooks in the database. `write` may make room and try again; `onSaved` hears of every save. */
export function notebookShelf(
  connection: Connection,
  write: <Value>(operation: () => Promise<Value>) => Promise<Value>,
  onSaved: (id: string, revision: number) => void,
): NotebookShelf {
  const kept = (id: string) => connection.run((database) => database.get('notebooks', id));

  const summaries = async (isWanted: (notebook: KeptNotebook) => boolean) => {
    const sizes = await sizesOfSources(connection);
    const notebooks = await connection.run((database) => database.getAll('notebooks'));
    return notebooks
      .filter(isWanted)
      .sort((one, other) => other.edited - one.edited)
      .map((notebook) => summaryOf(notebook.document, notebook, bytesOf(notebook.document, sizes)));
  };

  const mark = (id: string, change: (notebook: KeptNotebook) => KeptNotebook) =>
    connection.run((database) => {
      const transaction = database.transaction('notebooks', 'readwrite');
      return allOrNothing(transaction, async () => {
        const notebook = await transaction.store.get(id);
        if (notebook) await transaction.store.put(change(notebook));
      });
    });

  return {
    refusal: null,
    list: () => summaries(({ removed }) => removed === null),
    removed: () => summaries(({ removed }) => removed !== null),
    async open(id) {
      const notebook = await kept(id);
      if (!notebook || notebook.removed !== null) return null;
      const read = readNotebook(notebook.document);
      if (failed(read)) return null;
      const history = await connection.run((database) => database.get('histories', id));
      const { revision, edited, miniature } = notebook;
      return {
        document: read.value,
        history: readHistory(unwriteHistory(history?.history)),
        revision,
        edited,
        miniature,
      };
    },
    async problem(id) {
      const notebook = await kept(id);
      const read = notebook && readNotebook(notebook.document);
      return read && failed(read) ? read.problem : null;
    },
    async save(document, history, revision, brought = {}) {
      const past = writeHistory(history);
      try {
        const written = await write(() => put(connection, document, past, revision, brought));
        if (!(await isKept(connection, written, past))) return { state: 'failed', failure: 'refused' };
        onSaved(written.id, written.revision);
        return written.id === document.id
          ? { state: 'saved', revision: written.revision }
          : { state: 'copied', copy: written.id, revision: written.revision };
      } catch (error) {
        return { state: 'failed', failure: saveFailure(error) };
      }
    },
    keepMiniature: (id, miniature) =>
      mark(id, (notebook) => ({ ...notebook, miniature })).catch(() => undefined),
    remove: (id) => mark(id, (notebook) => ({ ...notebook, removed: Date.now() })),
    restore: (id) => mark(id, (notebook) => ({ ...notebook, removed: null })),
  };
}

/** Writes a notebook with its history, under another id when somebody has saved it since this revision. */
function put(
  connection: Connection,
  document: Notebook,
  history: WrittenHistory,
  revision: number,
  { edited = Date.now(), miniature }: Brought,
): Promise<KeptNotebook> {
  return connection.run((database) => {
    const transaction = database.transaction(['notebooks', 'histories'], 'readwrite', {
      durability: 'strict',
    });
    return allOrNothing(transaction, async () => {
      const notebooks = transaction.objectStore('notebooks');
      const stored = await notebooks.get(document.id);
      const isOurs = stored === undefined || stored.revision === revision;
      const own = isOurs ? document : duplicate(document, mintId());
      const notebook = {
        id: own.id,
        document: own,
        revision: isOurs ? revision + 1 : 1,
        edited,
        removed: null,
        miniature: miniature ?? stored?.miniature,
      };
      await notebooks.put(notebook);
      await transaction.objectStore('histories').put({ id: own.id, history });
      return notebook;
    });
  });
}

/** Reads back what was written and compares. */
async function isKept(
  connection: Connection,
  written: KeptNotebook,
  history: WrittenHistory,
): Promise<boolean> {
  const [notebook, past] = await connection.run((database) =>
    Promise.all([database.get('notebooks', written.id), database.get('histories', written.id)]),
  );
  if (notebook && notebook.revision > written.revision) return true;
  return (
    notebook !== undefined &&
    isSame(notebook.document, written.document) &&
    isSameHistory(past?.history, history)
  );
}

function bytesOf(document: Notebook, sizes: ReadonlyMap<string, number>): number {
  return [...sourcesIn(document)].reduce((sum, hash) => sum + (sizes.get(hash) ?? 0), 0);
}

/** The bytes of every source, by hash, without reading one. */
function sizesOfSources(connection: Connection): Promise<ReadonlyMap<string, number>> {
  return connection.run(async (database) => {
    const sizes = new Map<string, number>();
    const index = database.transaction('sources').store.index('bytes');
    for (let at = await index.openKeyCursor(); at; at = await at.continue()) sizes.set(at.primaryKey, at.key);
    return sizes;
  });
}
