import type { Notebook } from '../notebook/notebook.ts';

/** How notebooks leave this browser and come into it. What it takes is loaded when it is first needed. */
export const share = {
  async isNotebookFile(file: Blob) {
    const { isNotebookFile } = await import('./isNotebookFile.ts');
    return isNotebookFile(file);
  },
  async travellingLists(document: Notebook) {
    const { travellingLists } = await import('./travellingLists.ts');
    return travellingLists(document);
  },
  async toLink(document: Notebook) {
    const { toLink } = await import('./link.ts');
    return toLink(document);
  },
  async fromLink(hash: string) {
    const { fromLink } = await import('./link.ts');
    return fromLink(hash);
  },
  async toFile(document: Notebook, sources: ReadonlyMap<string, Blob>) {
    const { toFile } = await import('./file.ts');
    return toFile(document, sources);
  },
  async fromFile(file: Blob) {
    const { fromFile } = await import('./file.ts');
    return fromFile(file);
  },
};
