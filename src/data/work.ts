import type { Message } from '../language/message.ts';

/** How far a long piece of work has come. */
export interface Progress {
  /** Between 0 and 1, or null while it is not known. */
  readonly fraction: number | null;
  readonly message?: Message;
}

/**
 * Long work as a generator. It yields at least every 12 ms, so that whoever drives it can report progress,
 * listen for a newer request and drop it.
 */
export type Work<T> = Generator<Progress, T, void>;

/** Runs work to its end without a pause. For tests and small tables. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** A clock for yielding: true when 12 ms have passed since it last said so. */
export function pacer(milliseconds = 12): () => boolean {
  let last = performance.now();
  return () => {
    const now = performance.now();
    if (now - last < milliseconds) return false;
    last = now;
    return true;
  };
}
