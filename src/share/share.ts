import type { BackedNotebook } from '../notebook/backup.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { LinkOptions, TablesSeen } from '../notebook/travelling.ts';

/** How notebooks leave this browser and come into it. What it takes is loaded when it is first needed. */
export const share = {
  async isNotebookFile(file: Blob) {
    const { isNotebookFile } = await import('./isNotebookFile.ts');
    return isNotebookFile(file);
  },
  async revealingParts(document: Notebook, tables: TablesSeen) {
    const { revealingParts } = await import('./revealingParts.ts');
    return revealingParts(document, tables);
  },
  async toLink(document: Notebook, { tables, without, sources }: LinkOptions) {
    const [{ toLink }, { leaveBehind }, { withFingerprints }] = await Promise.all([
      import('./link.ts'),
      import('./leaveBehind.ts'),
      import('./withFingerprints.ts'),
    ]);
    return toLink(withFingerprints(leaveBehind(document, without), tables), sources);
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
  async openHosted(url: string) {
    const { openHosted } = await import('./openHosted.ts');
    return openHosted(url);
  },
  async isBackup(file: Blob) {
    const { isBackup } = await import('./backup.ts');
    return isBackup(file);
  },
  async toBackup(
    notebooks: readonly BackedNotebook[],
    sourceOf: (hash: string) => Promise<Blob | null>,
    made: string,
  ) {
    const { toBackup } = await import('./backup.ts');
    return toBackup(notebooks, sourceOf, made);
  },
  async fromBackup(file: Blob) {
    const { fromBackup } = await import('./backup.ts');
    return fromBackup(file);
  },
};
