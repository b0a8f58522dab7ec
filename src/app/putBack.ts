import type { Name } from '../language/text.ts';
import type { BackedNotebook, Backup } from '../notebook/backup.ts';
import { isSame } from '../notebook/difference.ts';
import { mintId } from '../notebook/edit.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { sourcesIn } from '../notebook/sourcesIn.ts';
import type { StorePort } from './ports.ts';

/** How many notebooks of a back-up were put back, and what became of the others. */
export interface PutBack {
  readonly restored: number;
  /** Here already, and the same. */
  readonly skipped: number;
  /** Here already, and different: put back beside what is here. */
  readonly copied: number;
  readonly damaged: number;
  /** What the browser would not keep. */
  readonly refused: number;
  /** Sources that are neither in the back-up nor here. */
  readonly missing: number;
}

type Fate = Exclude<keyof PutBack, 'missing'>;

/**
 * Puts the notebooks of a back-up back, one after another. None that is here is changed: what is the same is left, what
 * differs comes as a copy under the title that `copyTitle` gives.
 */
export async function putBack(
  backup: Backup,
  store: StorePort,
  copyTitle: (title: Name) => Name,
): Promise<PutBack> {
  const counts = { restored: 0, skipped: 0, copied: 0, damaged: 0, refused: 0, missing: 0 };
  for (let place = 0; place < backup.count; place++) {
    const notebook = await backup.notebook(place);
    if (notebook) counts.missing += await keepSources(backup, notebook, store);
    const fate = notebook ? await keepNotebook(notebook, store, copyTitle) : 'damaged';
    counts[fate]++;
  }
  return counts;
}

/** Keeps what a notebook stands on, and counts what could not be had. */
async function keepSources(backup: Backup, { document, history }: BackedNotebook, store: StorePort) {
  let missing = 0;
  for (const hash of sourcesIn(document, history)) {
    if (await store.source(hash)) continue;
    const source = await backup.source(hash);
    if (source) await store.keepSource(source);
    else if (sourcesIn(document).has(hash)) missing++;
  }
  return missing;
}

async function keepNotebook(
  { document, history, ...brought }: BackedNotebook,
  store: StorePort,
  copyTitle: (title: Name) => Name,
): Promise<Fate> {
  const here = await store.list();
  const isTaken = (id: string) => here.some((notebook) => notebook.id === id);
  const fate = isTaken(document.id) ? 'copied' : 'restored';
  const title = fate === 'copied' ? copyTitle(document.title) : document.title;
  for (const own of here) {
    const titled = [document.title, title].find((one) => isSame(one, own.title));
    const kept = titled === undefined ? null : await store.open(own.id);
    if (kept && isSame(withoutId(kept.document), withoutId({ ...document, title: titled! })))
      return 'skipped';
  }
  const isDeleted = (await store.removed()).some(({ id }) => id === document.id);
  const id = fate === 'copied' || isDeleted ? mintId() : document.id;
  const saved = await store.save({ ...document, id, title }, history, 0, brought);
  return saved.state === 'failed' ? 'refused' : fate;
}

function withoutId(document: Notebook): Notebook {
  return { ...document, id: '' };
}
