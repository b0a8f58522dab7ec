import type { Opened } from './pageHands.ts';

/** One opening of something over the page. */
export interface Opening {
  readonly what: Opened;
}

/** What stands open over the page. A dialog tells that it was closed a moment after: by then another may be open. */
export class OverPage {
  opening: Opening | null = $state.raw(null);

  open(what: Opened): void {
    this.opening = { what };
  }

  /** Ends this opening; where another has begun since, that one stays. */
  close(opening: Opening): void {
    if (this.opening === opening) this.opening = null;
  }
}
