import type { SaveFailure, StorePort } from './ports.ts';

/** What the browser says of keeping: how much it has, how much it allows, and whether it has promised to go on. */
export class Keeping {
  /** Bytes used and allowed, where the browser says. */
  usage = $state.raw<{ readonly used: number; readonly allowed: number } | null>(null);
  /** Whether the browser has promised; null where it does not say. */
  isPersistent = $state.raw<boolean | null>(null);
  /** Whether the browser was asked for the promise on this visit. */
  wasAsked = $state.raw(false);

  readonly #store: Pick<StorePort, 'usage' | 'persist' | 'isPersistent' | 'refusal'>;

  constructor(store: Pick<StorePort, 'usage' | 'persist' | 'isPersistent' | 'refusal'>) {
    this.#store = store;
  }

  /** Why nothing at all is kept in this browser; null where it keeps. */
  get refusal(): SaveFailure | null {
    return this.#store.refusal;
  }

  async refresh(): Promise<void> {
    [this.usage, this.isPersistent] = await Promise.all([this.#store.usage(), this.#store.isPersistent()]);
  }

  /** Asks the browser for the promise to keep everything. Firefox asks the person in turn, and answers when they have. */
  async ask(): Promise<void> {
    this.wasAsked = true;
    this.isPersistent = await this.#store.persist();
  }
}
