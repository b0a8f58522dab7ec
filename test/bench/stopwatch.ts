/** Milliseconds from some moment on. */
export type Clock = () => number;

/** Short work is run for so many milliseconds in all, but not oftener than this. */
const enough = 600;
const mostRuns = 60;

/** Takes the time by a place's own clock. */
export class Stopwatch {
  readonly #now: Clock;

  constructor(now: Clock) {
    this.#now = now;
  }

  /**
   * The least milliseconds of so many runs, and of more where they are short, so that the code is compiled: whatever
   * else the machine does only ever makes a run longer.
   */
  async best(runs: number, work: (run: number) => unknown): Promise<number> {
    return this.bestOf(runs, (run) => run, work);
  }

  /** The same for work whose preparation is not to be counted. */
  async bestOf<Prepared>(
    runs: number,
    prepare: (run: number) => Prepared,
    work: (prepared: Prepared) => unknown,
  ): Promise<number> {
    let least = Number.POSITIVE_INFINITY;
    let sum = 0;
    for (let run = 0; run < runs || (sum < enough && run < mostRuns); run++) {
      const prepared = prepare(run);
      const start = this.#now();
      await work(prepared);
      const taken = this.#now() - start;
      least = Math.min(least, taken);
      sum += taken;
    }
    return least;
  }

  /** Milliseconds to read every byte of some arrays once, a cache line at a time. */
  async touch(runs: number, arrays: readonly ArrayBufferView[]): Promise<number> {
    const views = arrays.map(
      ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
    );
    let seen = 0;
    const milliseconds = await this.best(runs, () => {
      for (const bytes of views) for (let index = 0; index < bytes.length; index += 64) seen ^= bytes[index]!;
    });
    return seen > 255 ? Number.NaN : milliseconds;
  }
}
