import type { SharePort } from '../../src/app/ports.ts';
import { message } from '../../src/language/message.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { fromBackup, isBackup, toBackup } from '../../src/share/backup.ts';
import { isNotebookFile } from '../../src/share/isNotebookFile.ts';

export const notALink = { en: 'Not a link', sv: 'Ingen länk', it: 'Non è un link', da: 'Ikke et link' };

/** Links and files as plain JSON. */
export const plainShare: SharePort = {
  isNotebookFile,
  isBackup,
  toBackup,
  fromBackup,
  revealingParts: async () => [],
  toLink: async (document) => `n=${encodeURIComponent(JSON.stringify(document))}`,
  fromLink: async (hash) => {
    try {
      return { value: { document: JSON.parse(decodeURIComponent(hash.slice(2))) as Notebook, sources: [] } };
    } catch {
      return { problem: { message: message(notALink) } };
    }
  },
  openHosted: async () => ({ problem: { message: message(notALink) } }),
  toFile: async (document) => new Blob([JSON.stringify(document)]),
  fromFile: async (file) => {
    try {
      return {
        value: { document: JSON.parse(await file.text()) as Notebook, sources: [new Blob(['a\n1\n'])] },
      };
    } catch {
      return { problem: { message: message(notALink) } };
    }
  },
};
