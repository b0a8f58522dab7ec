import { deepEqual } from 'node:assert/strict';
import { areAllDone, isSaved } from './standing.mjs';

const survey = ['region', 'Market survey'];

/** A first visit shows the sample with every cell done, and its worker answers what is asked afterwards. */
export const firstVisit = {
  name: 'first visit',
  async run({ arrive, site }) {
    const visitor = await arrive();
    await visitor.open(site);
    await visitor.see('heading', 'One clothing shop, three lenses');
    await visitor.see('region', 'In short, and what to try next');
    await visitor.until('all cells of the sample to be done', areAllDone);
    await visitor.until('the sample to be kept', isSaved);
    await visitor.click('button', 'Show more rows', survey);
    await visitor.until(
      'the worker to send the rows further down',
      showsRow,
      await visitor.see(...survey),
      'R000012',
    );
    deepEqual(await visitor.errors(), []);
  },
};

const showsRow = (region, text) => region.textContent.includes(text);
