const arriving = new Set<Promise<void>>();

/** Resolves when no part that was asked for is on its way. */
export async function partsArrived(): Promise<void> {
  await Promise.allSettled(arriving);
}

/** A component that is loaded when it is first asked for; null until then. */
export class LazyPart<Part> {
  #part = $state.raw<Part | null>(null);
  #isAsked = false;
  readonly #load: () => Promise<{ readonly default: Part }>;

  constructor(load: () => Promise<{ readonly default: Part }>) {
    this.#load = load;
  }

  get part(): Part | null {
    this.load();
    return this.#part;
  }

  /** Loads it before it is needed. */
  load(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    const arrival = this.#arrive().finally(() => arriving.delete(arrival));
    arriving.add(arrival);
  }

  async #arrive(): Promise<void> {
    const loaded = await this.#load();
    // Parts that arrive together, as in one file, are each shown in a task of their own.
    await new Promise((resolve) => setTimeout(resolve));
    this.#part = loaded.default;
  }
}
