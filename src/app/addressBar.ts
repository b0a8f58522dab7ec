import { type Address, readAddress, writeAddress } from './address.ts';

/** The part of the page's address after `#`, and what is done when it changes. */
export class AddressBar {
  readonly #follow: (address: Address) => Promise<void>;
  readonly #onBroken: () => void;
  #going: Promise<void> = Promise.resolve();

  /** `follow` is called with one address after another; `onBroken` when it threw, and the next one is followed. */
  constructor(follow: (address: Address) => Promise<void>, onBroken: () => void) {
    this.#follow = follow;
    this.#onBroken = onBroken;
  }

  get address(): Address {
    return readAddress(location.hash);
  }

  /** Follows the address as it is and from now on; resolves when what it asks for is there. */
  start(): Promise<void> {
    addEventListener('hashchange', () => void this.#goOn());
    return this.#goOn();
  }

  /** Goes to another address, as a click on a link does. */
  go(address: Address): void {
    location.hash = writeAddress(address);
  }

  /** Says where the page is by now; one step back leads to where it was. */
  push(address: Address): void {
    history.pushState(null, '', `#${writeAddress(address)}`);
  }

  /** Says where the page is by now, in the place of the address there was. */
  replace(address: Address): void {
    history.replaceState(null, '', `#${writeAddress(address)}`);
  }

  /** The address may change while a notebook is still on its way: one after another, so that the last one stays. */
  #goOn(): Promise<void> {
    this.#going = this.#going.then(() => this.#follow(this.address)).catch(this.#onBroken);
    return this.#going;
  }
}
