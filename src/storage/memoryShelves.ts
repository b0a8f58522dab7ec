import type { KeptNotebook } from './database.ts';
import type { History } from '../notebook/history.ts';
import type { SaveFailure } from '../notebook/kept.ts';
import type { ColumnShelf, NotebookShelf, SourceShelf } from './store.ts';

/** For a browser that keeps nothing: everything stays until the page is closed, and every save says that it failed. */
export function memoryShelves(
  failure: SaveFailure,
): NotebookShelf & SourceShelf & { readonly columns: ColumnShelf } {
  const notebooks = new Map<string, KeptNotebook & { readonly history: History }>();
  const sources = new Map<string, Blob>();

  const summaries = (areRemoved: boolean) =>
    [...notebooks.values()]
      .filter(({ removed }) => areRemoved === (removed !== null))
      .sort((one, other) => other.edited - one.edited)
      .map(({ id, document: { title, cells }, edited }) => ({
        id,
        title,
        cells: cells.length,
        edited,
        bytes: 0,
      }));

  const mark = (id: string, removed: number | null) => {
    const notebook = notebooks.get(id);
    if (notebook) notebooks.set(id, { ...notebook, removed });
  };

  return {
    list: async () => summaries(false),
    removed: async () => summaries(true),
    async open(id) {
      const notebook = notebooks.get(id);
      if (!notebook || notebook.removed !== null) return null;
      const { document, history, revision, edited } = notebook;
      return { document, history, revision, edited };
    },
    problem: async () => null,
    async save(document, history, revision) {
      notebooks.set(document.id, {
        id: document.id,
        document,
        history,
        revision,
        edited: Date.now(),
        removed: null,
      });
      return { state: 'failed', failure };
    },
    remove: async (id) => mark(id, Date.now()),
    restore: async (id) => mark(id, null),
    async keepSource(file, onProgress) {
      const { sourceHash } = await import('../notebook/sourceHash.ts');
      const hash = await sourceHash(file, onProgress);
      sources.set(hash, file);
      return { hash, kept: false, failure };
    },
    source: async (hash) => sources.get(hash) ?? null,
    columns: { get: async () => null, put: async () => undefined, clear: async () => undefined },
  };
}
