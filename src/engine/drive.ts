import type { Progress, Work } from '../data/work.ts';
import type { Turns } from './turn.ts';

/** Said instead of a result when the work was dropped. */
export const dropped = Symbol('dropped');

/** Runs work to its end with a turn of the message queue after every step, or drops it when told. */
export async function drive<T>(
  work: Work<T>,
  turns: Turns,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<T | typeof dropped> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    onProgress(step.value);
    await turns.next();
    if (signal.aborted) return dropped;
  }
}
