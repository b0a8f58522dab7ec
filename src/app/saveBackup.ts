import { message } from '../language/message.ts';
import { failed } from '../language/problem.ts';
import * as words from '../language/words/backup.ts';
import type { BackupPlace } from './backupPlace.ts';
import { saveFile } from './saveFile.ts';
import { sayProblem } from './sayProblem.ts';

/** Saves all notebooks with their histories and sources as one file, called after today (yyyy-mm-dd). */
export async function saveBackup(
  { share, notebooks, toasts, source }: BackupPlace,
  today: string,
): Promise<void> {
  await notebooks.refresh();
  const found = await Promise.all(
    (notebooks.all ?? []).map(async ({ id, edited, miniature }) => {
      const kept = await notebooks.find(id);
      const shown = miniature ? { miniature } : {};
      return kept ? [{ document: kept.document, history: kept.history, edited, ...shown }] : [];
    }),
  );
  const backup = await share.toBackup(found.flat(), source, today);
  if (failed(backup)) return sayProblem(toasts, backup.problem);
  saveFile(backup.value, `strata-backup-${today}.zip`);
  toasts.show(message(words.backedUp, { count: found.flat().length }));
}
