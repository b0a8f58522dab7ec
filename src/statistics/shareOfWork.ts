/** Runs one part of long work; its progress from 0 to 1 is told as the stretch between two fractions of the whole. */
export function* shareOfWork<Result>(
  work: Generator<{ readonly fraction: number }, Result, void>,
  from: number,
  to: number,
): Generator<{ readonly fraction: number }, Result, void> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield { fraction: from + (to - from) * step.value.fraction };
  }
}
