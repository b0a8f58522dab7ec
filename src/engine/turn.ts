/**
 * Lets the message queue take its turn, so that a newer request can be heard in the middle of long work.
 * A message channel costs no minimum delay, as timers do.
 */
export class Turns {
  readonly #channel = new MessageChannel();

  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#channel.port1.addEventListener('message', () => resolve(), { once: true });
      this.#channel.port1.start();
      this.#channel.port2.postMessage(null);
    });
  }

  close(): void {
    this.#channel.port1.close();
  }
}
