import type { KeptNotebook } from './database.ts';
import type { History } from '../notebook/history.ts';
import type { SaveFailure } from '../notebook/kept.ts';
import { summaryOf } from '../notebook/summaryOf.ts';
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
      .map((notebook) => summaryOf(notebook.document, notebook));

  const mark = (id: string, removed: number | null) => {
    const notebook = notebooks.get(id);
    if (notebook) notebooks.set(id, { ...notebook, removed });
  };

  return {
    refusal: failure,
    list: async () => summaries(false),
    removed: async () => summaries(true),
    async open(id) {
      const notebook = notebooks.get(id);
      if (!notebook || notebook.removed !== null) return null;
      const { document, history, revision, edited, miniature } = notebook;
      return { document, history, revision, edited, miniature };
    },
    problem: async () => null,
    async save(document, history, revision, { edited = Date.now(), miniature } = {}) {
      notebooks.set(document.id, {
        id: document.id,
        document,
        history,
        revision,
        edited,
        removed: null,
        miniature: miniature ?? notebooks.get(document.id)?.miniature,
      });
      return { state: 'failed', failure };
    },
    async keepMiniature(id, miniature) {
      const notebook = notebooks.get(id);
      if (notebook) notebooks.set(id, { ...notebook, miniature });
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
