import type { Opened } from './pageHands.ts';

/** What stands open over the page. */
export class OverPage {
  opened = $state.raw<Opened | null>(null);
}
