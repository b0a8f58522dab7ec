import { tick } from 'svelte';
import type { Preferences } from '../../app/preferences.svelte.ts';
import { finishPictures } from '../charts/pictures.ts';

/** The page as it goes to paper: as wide as a sheet, in light colours, and with every chart drawn. */
export class Paper {
  /** Whether the page is laid out for paper now. */
  isLaidOut = $state.raw(false);
  readonly #preferences: Preferences;

  constructor(preferences: Preferences) {
    this.#preferences = preferences;
  }

  /** Opens the browser’s own dialog once everything stands; what is on the screen comes back after it. */
  async print(): Promise<void> {
    if (this.isLaidOut) return;
    const { theme } = this.#preferences;
    this.isLaidOut = true;
    this.#preferences.theme = 'light';
    // The charts learn of their new width once the page has been laid out with it.
    await tick();
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await tick();
    await finishPictures();
    const comeBack = () => {
      this.isLaidOut = false;
      this.#preferences.theme = theme;
    };
    addEventListener('afterprint', comeBack, { once: true });
    print();
  }
}
