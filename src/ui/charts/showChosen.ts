import type { ChartRow } from '../../charts/chart.ts';

/** The shapes of a picture that stand for rows. */
const marks = ':is(.mark-rect, .mark-symbol, .mark-area) > path[aria-roledescription]';

/** Tells the marks of a drawn picture that are chosen from the others; null: there is no choice. */
export function showChosen(picture: HTMLElement, isChosen: ((mark: ChartRow) => boolean) | null): void {
  for (const shape of picture.querySelectorAll(marks)) {
    // Vega keeps with every shape what it was drawn from.
    const drawn = (shape as { readonly __data__?: { readonly datum?: ChartRow } }).__data__?.datum;
    const isOne = isChosen !== null && drawn !== undefined && isChosen(drawn);
    shape.toggleAttribute('data-chosen', isOne);
  }
}
