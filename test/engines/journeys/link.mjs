import { deepEqual, equal } from 'node:assert/strict';
import { areAllDone, isSaved } from './standing.mjs';

const segments = 'Shoppers by what they look for';

/** A link made of the sample is opened where Strata has never been: read with the same numbers, taken over and edited. */
export const link = {
  name: 'link',
  async run({ arrive, site }) {
    const sender = await arrive();
    await sender.open(site);
    const sent = await keptRows(sender);
    equal(sum(sent), 1500);
    await sender.click('button', 'Share');
    const address = await linkIn(sender);
    deepEqual(await sender.errors(), []);
    await sender.leave();

    const reader = await arrive();
    await reader.open(address);
    await reader.see('heading', 'One clothing shop, three lenses');
    deepEqual(await keptRows(reader), sent);
    await reader.unsee('button', 'Add a cell');
    await reader.click('button', 'Make it mine');
    await reader.see('button', 'Add a cell');
    deepEqual(await keptRows(reader), sent);

    await reader.fill('Rows', '300', ['region', 'Market survey']);
    await reader.press('Tab');
    await reader.untilEqual('the rows that the segments hold', 300, heldIn, await region(reader));
    await reader.until('the copy to be kept', isSaved);
    const own = await keptRows(reader);
    await reader.reload();
    deepEqual(await keptRows(reader), own);
    deepEqual(await reader.errors(), []);
  },
};

const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);

const region = (visitor) => visitor.see('region', segments);

/** The rows that each segment holds, once all cells are done. */
async function keptRows(visitor) {
  await region(visitor);
  await visitor.until('all cells to be done', areAllDone);
  return visitor.evaluate(keptIn, await region(visitor));
}

const keptIn = (region) =>
  [...region.querySelectorAll('[data-figure=kept]')].map(({ dataset }) => Number(dataset.value));

const heldIn = (region) =>
  [...region.querySelectorAll('[data-figure=kept]')].reduce(
    (sum, { dataset }) => sum + Number(dataset.value),
    0,
  );

/** The link that the dialog shows, once it is made. */
async function linkIn(visitor) {
  const field = await visitor.see('textbox', 'Link', ['dialog', 'Share this notebook']);
  return visitor.until('a link in the dialog', ({ value }) => value, field);
}
