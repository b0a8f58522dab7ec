import type { Component } from 'svelte';

/** A component that is loaded when it is first asked for; null until then. */
export class LazyPart<Props extends Record<string, unknown>> {
  #part = $state.raw<Component<Props> | null>(null);
  #isAsked = false;
  readonly #load: () => Promise<{ readonly default: Component<Props> }>;

  constructor(load: () => Promise<{ readonly default: Component<Props> }>) {
    this.#load = load;
  }

  get part(): Component<Props> | null {
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
