import { deepEqual } from 'node:assert/strict';

/** A first visit shows the sample with every cell done, and an edit of it is answered. */
export const firstVisit = {
  name: 'first visit',
  async run({ arrive, site }) {
    const visitor = await arrive();
    await visitor.open(site);
    await visitor.see('heading', 'One clothing shop, three lenses');
    await visitor.until('all cells of the sample to be done', areAllDone);
    await visitor.until('the sample to be kept', isSaved);
    deepEqual(await visitor.errors(), []);
  },
};

function areAllDone() {
  const cells = [...document.querySelectorAll('[data-cell]')];
  return cells.length > 12 && cells.every(({ dataset }) => dataset.state === 'done');
}

function isSaved() {
  return document.querySelector('header [role=status]')?.textContent.trim() === 'Saved in this browser';
}
