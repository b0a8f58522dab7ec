import { flushSync, tick } from 'svelte';
import { PaperLook } from '../../app/paperLook.svelte.ts';
import type { Preferences, Theme } from '../../app/preferences.svelte.ts';
import { finishPictures } from '../charts/pictures.ts';

/** The page as it goes to paper: as wide as a sheet, in light colours, with every chart drawn and definitions open. */
export class Paper extends PaperLook {
  readonly #preferences: Preferences;
  #before: { readonly theme: Theme; readonly closed: readonly HTMLDetailsElement[] } | null = null;

  constructor(preferences: Preferences) {
    super();
    this.#preferences = preferences;
  }

  /** Opens the browser’s own dialog once everything stands. */
  async print(): Promise<void> {
    if (this.isLaidOut) return;
    this.isLaidOut = true;
    this.begin();
    // The charts learn of their new width once the page has been laid out with it.
    await tick();
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await tick();
    await finishPictures();
    print();
  }

  /** What can be done at once, when the browser is about to print. */
  begin(): void {
    if (this.#before) return;
    const { colorScheme } = getComputedStyle(document.documentElement);
    const closed = [...document.querySelectorAll<HTMLDetailsElement>('details[data-printed]:not([open])')];
    this.#before = { theme: this.#preferences.theme, closed };
    this.hasDarkCharts = !this.isLaidOut && colorScheme === 'dark';
    this.#preferences.theme = 'light';
    for (const details of closed) details.open = true;
    flushSync();
  }

  /** The screen as it was before. */
  end(): void {
    if (!this.#before) return;
    const { theme, closed } = this.#before;
    this.#before = null;
    this.isLaidOut = false;
    this.hasDarkCharts = false;
    this.#preferences.theme = theme;
    for (const details of closed) details.open = false;
  }
}
