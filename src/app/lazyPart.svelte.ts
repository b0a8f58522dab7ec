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
    void this.#load().then((loaded) => (this.#part = loaded.default));
  }
}
