import { message, type Message, say } from '../language/message.ts';
import { failed } from '../language/problem.ts';
import * as words from '../language/words/backup.ts';
import type { BackupPlace } from './backupPlace.ts';
import { type PutBack, putBack } from './putBack.ts';
import { sayProblem } from './sayProblem.ts';

/** Puts back what a back-up holds, and says what became of it. */
export async function restoreBackup(
  { share, store, notebooks, keeping, toasts, preferences }: BackupPlace,
  file: Blob,
): Promise<void> {
  const backup = await share.fromBackup(file);
  if (failed(backup)) return sayProblem(toasts, backup.problem);
  const made = { date: Date.parse(backup.value.made) };
  const counts = await putBack(backup.value, store, (title) =>
    say(words.titleFromBackup, preferences.language, { title, made }),
  );
  await Promise.all([notebooks.refresh(), keeping.refresh()]);
  const isWhole = counts.damaged + counts.refused + counts.missing === 0;
  toasts.show(message(words.fromBackup, { made, fates: { list: fates(counts) } }), {
    tone: isWhole ? 'plain' : 'bad',
  });
}

/** What became of the notebooks, part by part. */
function fates(counts: PutBack): readonly Message[] {
  const parts = Object.entries(words.fates).flatMap(([fate, text]) => {
    const count = counts[fate as keyof PutBack];
    return count > 0 ? [message(text, { count })] : [];
  });
  return parts.length > 0 ? parts : [message(words.emptyBackup)];
}
