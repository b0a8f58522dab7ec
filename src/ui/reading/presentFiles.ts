import { createContext } from 'svelte';
import type { SourceReference } from '../../notebook/source.ts';

/** What the page knows of the files that a notebook was made with. */
interface PresentFiles {
  /** Whether the rows of a source are not in this browser; false until that is known. */
  isAbsent(source: SourceReference | null): boolean;
}

export const [usePresentFiles, setPresentFiles] = createContext<PresentFiles>();
