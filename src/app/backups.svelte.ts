import type { BackupPlace } from './backupPlace.ts';

/** Everything of this browser in one file, and back; one at a time. */
export class Backups {
  /** What is being done; null when nothing is. */
  underWay = $state.raw<'saving' | 'restoring' | null>(null);

  readonly #place: BackupPlace;

  constructor(place: BackupPlace) {
    this.#place = place;
  }

  /** Saves all notebooks with their histories and sources as one file, called after today (yyyy-mm-dd). */
  save(today: string): Promise<void> {
    return this.#during('saving', async () => {
      const { saveBackup } = await import('./saveBackup.ts');
      await saveBackup(this.#place, today);
    });
  }

  /** Puts back what a back-up holds, and says what became of it. */
  restore(file: Blob): Promise<void> {
    return this.#during('restoring', async () => {
      const { restoreBackup } = await import('./restoreBackup.ts');
      await restoreBackup(this.#place, file);
    });
  }

  async #during(work: 'saving' | 'restoring', step: () => Promise<void>): Promise<void> {
    if (this.underWay) return;
    this.underWay = work;
    try {
      await step();
    } finally {
      this.underWay = null;
    }
  }
}
