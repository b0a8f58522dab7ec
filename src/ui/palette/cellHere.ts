/** How far down the window the eye is taken to be, as a share of its height. */
const eye = 0.3;

/** The id of the cell that has the focus, else of the one in sight; null when there is none. */
export function cellHere(): string | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-cell]');
  const section = focused ?? [...document.querySelectorAll<HTMLElement>('[data-cell]')].findLast(beginsAbove);
  return section?.dataset['cell'] ?? null;
}

function beginsAbove(section: HTMLElement): boolean {
  return section.getBoundingClientRect().top < innerHeight * eye;
}
