import type { Keeping } from './keeping.svelte.ts';
import type { NotebookList } from './notebookList.svelte.ts';
import type { SharePort, StorePort } from './ports.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Toasts } from './toasts.svelte.ts';

/** What a back-up is made of and put back into. */
export interface BackupPlace {
  readonly store: StorePort;
  readonly share: SharePort;
  readonly notebooks: NotebookList;
  readonly keeping: Keeping;
  readonly toasts: Toasts;
  readonly preferences: Preferences;
  /** The bytes of a source, where they are here. */
  source(hash: string): Promise<Blob | null>;
}
