/** Runs in the page: whether no cell is at work. */
export const areAllDone = () =>
  [...document.querySelectorAll('[data-cell]')].every(({ dataset }) => dataset.state === 'done');

/** Runs in the page: whether all edits are kept in this browser. */
export const isSaved = () =>
  document.querySelector('header [role=status]')?.textContent.trim() === 'Saved in this browser';
