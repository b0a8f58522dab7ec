import { liveParts, type LiveParts } from '../../charts/liveParts.ts';
import type { TopLevelSpec } from 'vega-lite';
import type { Language } from '../../language/text.ts';
import type { Embedded } from './drawChart.ts';

interface Wanted extends LiveParts {
  readonly language: Language;
}

/** What a picture needs of its surroundings. */
interface Surroundings {
  draw(host: HTMLElement, spec: TopLevelSpec, language: Language): Promise<Embedded>;
  /** Called with the view each time a new drawing has taken the place of the one before. */
  onDrawn(view: Embedded['view']): void;
  /** Called each time the picture shows what was asked, in a new drawing or the standing one. */
  onShown(): void;
  onBroken(): void;
}

/** How long asks must pause before a picture that nobody can see follows them. In milliseconds. */
const rest = 400;

/**
 * A picture in an element that follows what is asked of it, at most once a frame and never backwards; far from what
 * is on the screen it follows once the asks pause. Where only rows are new they go into the standing drawing;
 * otherwise a new one is made beside it and takes its place.
 */
export class LivePicture {
  readonly #host: HTMLElement;
  readonly #surroundings: Surroundings;
  #wanted: Wanted | null = null;
  #drawn: { readonly embedded: Embedded; readonly frame: string } | null = null;
  #isBusy = false;
  #isOver = false;
  #isNear = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #following: Promise<void> = Promise.resolve();

  constructor(host: HTMLElement, surroundings: Surroundings) {
    this.#host = host;
    this.#surroundings = surroundings;
  }

  /** Asks for a specification; what was asked before and is not drawn yet is dropped. */
  show(spec: TopLevelSpec, language: Language): void {
    this.#wanted = { ...liveParts(spec), language };
    this.#begin();
  }

  /** Whether the element is on the screen or about to come there. */
  set isNear(isNear: boolean) {
    this.#isNear = isNear;
    if (isNear && this.#wanted) this.#begin();
  }

  /** Draws at once what is asked, seen or not; resolves when it stands. */
  async finish(): Promise<void> {
    this.#begin(true);
    await this.#following;
  }

  finalize(): void {
    clearTimeout(this.#timer);
    this.#isOver = true;
    this.#drawn?.embedded.finalize();
    this.#drawn = null;
  }

  #begin(isUrgent = this.#isNear): void {
    if (this.#isBusy) return;
    clearTimeout(this.#timer);
    const follow = () => (this.#following = this.#follow());
    if (isUrgent) void follow();
    else this.#timer = setTimeout(follow, rest);
  }

  async #follow(): Promise<void> {
    this.#isBusy = true;
    while (!this.#isOver && this.#wanted) {
      if (this.#drawn) await new Promise(requestAnimationFrame);
      const next = this.#wanted;
      this.#wanted = null;
      try {
        await this.#put(next);
      } catch {
        if (!this.#isOver && !this.#wanted) this.#surroundings.onBroken();
      }
    }
    this.#isBusy = false;
  }

  async #put({ spec, frame: shape, data, signals, language }: Wanted): Promise<void> {
    const frame = language + shape;
    if (this.#isOver) return;
    if (this.#drawn?.frame === frame) {
      const { view } = this.#drawn.embedded;
      for (const [name, value] of Object.entries(signals)) view.signal(name, value);
      // Vega marks the rows that it draws, so it gets its own.
      for (const [name, rows] of Object.entries(data)) {
        view.data(
          name,
          rows.map((row) => ({ ...row })),
        );
      }
      await view.resize().runAsync();
      this.#surroundings.onShown();
      return;
    }
    const fresh = document.createElement('div');
    // The picture is said by its description; its marks are not read out one by one.
    fresh.ariaHidden = 'true';
    const embedded = await this.#surroundings.draw(fresh, spec, language);
    if (this.#isOver) {
      embedded.finalize();
      return;
    }
    this.#drawn?.embedded.finalize();
    this.#drawn = { embedded, frame };
    this.#host.replaceChildren(fresh);
    this.#surroundings.onDrawn(embedded.view);
    this.#surroundings.onShown();
  }
}
