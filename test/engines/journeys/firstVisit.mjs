import { deepEqual } from 'node:assert/strict';
import { areAllDone, isSaved } from './standing.mjs';

/** A first visit shows the sample with every cell done, and an edit of it is answered. */
export const firstVisit = {
  name: 'first visit',
  async run({ arrive, site }) {
    const visitor = await arrive();
    await visitor.open(site);
    await visitor.see('heading', 'One clothing shop, three lenses');
    await visitor.see('region', 'In short, and what to try next');
    await visitor.until('all cells of the sample to be done', areAllDone);
    await visitor.until('the sample to be kept', isSaved);
    deepEqual(await visitor.errors(), []);
  },
};
