/** Runs a generator to its end; every fraction it tells must lie from 0 to 1, and none below the one before. */
export function finished<Result>(work: Generator<{ readonly fraction: number }, Result, void>): Result {
  let last = 0;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const { fraction } = step.value;
    if (!(fraction >= last - 1e-9 && fraction <= 1 + 1e-9))
      throw new Error(`fraction ${fraction} after ${last}`);
    last = fraction;
  }
}
