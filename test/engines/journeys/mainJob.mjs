import { deepEqual } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expected, tables } from '../tables.mjs';
import { areAllDone, isSaved } from './standing.mjs';

const names = { customers: 'Customers', leads: 'Leads', market: 'Market survey' };
const segments = ['region', 'Segments'];

/** Three tables, the same segments in all of them, a chart and a comparison; edited, undone, and kept over a reload. */
export const mainJob = {
  name: 'main job',
  async run({ arrive, site }) {
    const visitor = await arrive();
    await visitor.open(`${site}#home`);
    await visitor.click('button', 'Empty notebook');
    await visitor.click('button', 'Untitled');
    await rewrite(visitor, 'Rename the notebook', 'Three towns');

    await openTables(visitor);
    await writeSegments(visitor);
    await expectCounts(visitor, 30);
    await addCell(visitor, /^Chart of the segments above/);
    await visitor.untilEqual('the bars of the chart', 3, drawnBars);
    await addCell(visitor, /^Compare market, leads and customers/);
    await expectShares(visitor, 30);

    await visitor.fill('Age is less than', '35', segments);
    await expectCounts(visitor, 35);
    await expectShares(visitor, 35);
    await visitor.click('button', /^Undo/);
    await expectCounts(visitor, 30);
    await expectShares(visitor, 30);

    await visitor.until('the notebook to be kept', isSaved);
    await visitor.reload();
    await visitor.see('heading', 'Three towns');
    await expectCounts(visitor, 30);
    await expectShares(visitor, 30);
    await visitor.untilEqual('the bars of the chart', 3, drawnBars);
    await visitor.click('button', /^Redo/);
    await expectCounts(visitor, 35);
    deepEqual(await visitor.errors(), []);
  },
};

/** One file is chosen, one is dropped, and one table is pasted. */
async function openTables(visitor) {
  const folder = mkdtempSync(join(tmpdir(), 'strata-engines-'));
  try {
    for (const name of ['customers', 'leads']) writeFileSync(join(folder, `${name}.csv`), tables[name].text);
    await visitor.chooseFile('Choose a file', join(folder, 'customers.csv'));
    await visitor.see('region', 'customers');
    await visitor.dropFile(join(folder, 'leads.csv'));
    await visitor.see('region', 'leads');
    await addCell(visitor, /^Data/);
    await visitor.click('button', 'Paste a table', ['region', 'Table']);
    await visitor.paste(/./, tables.market.text, ['dialog', /./]);
    await visitor.click('button', 'Add the table');
    await visitor.see('region', 'Pasted table');
  } finally {
    rmSync(folder, { recursive: true });
  }
  for (const [from, to, lens] of [
    ['customers', 'Customers', 'Customer'],
    ['leads', 'Leads', 'Lead'],
    ['Pasted table', 'Market survey', 'Market'],
  ]) {
    await visitor.click('button', from, ['heading', from]);
    await rewrite(visitor, 'Rename', to);
    await visitor.click('radio', new RegExp(`^${lens}`), ['region', to]);
  }
}

/** The same two segments in all tables: by town first, then by age. */
async function writeSegments(visitor) {
  await addCell(visitor, /^The same segments in all tables above/);
  await visitor.click('button', 'Edit matching', segments);
  await visitor.click('button', 'Suggest', segments);
  await visitor.click('button', 'Done', segments);
  await addSegment(visitor, 'Romans');
  await visitor.choose('What is asked about', 'City', segments);
  await visitor.click('button', /Choose values$/, segments);
  await visitor.click('checkbox', /^Rome/);
  await visitor.press('Escape');
  await addSegment(visitor, 'Young elsewhere');
  await visitor.choose('What is asked about', 'Age', segments);
  await visitor.choose('How it is compared', 'is less than', segments);
  await visitor.fill('Age is less than', '30', segments);
}

/** Adds a cell at the end, once the cells above have said what fits there. */
async function addCell(visitor, choice) {
  await visitor.until('the cells above to be done', areAllDone);
  await visitor.click('button', 'Add a cell');
  await visitor.click('menuitem', choice);
}

async function rewrite(visitor, field, text) {
  await visitor.fill(field, text);
  await visitor.press('Enter');
  await visitor.unsee('textbox', field);
}

async function addSegment(visitor, name) {
  await visitor.click('button', /^(Write rules|Add segment)$/, segments);
  await rewrite(visitor, /^Rename Segment/, name);
  await visitor.click('button', 'Condition', segments);
}

async function expectCounts(visitor, age) {
  for (const [table, name] of Object.entries(names)) {
    await visitor.click('button', name, ['group', 'Count in', segments]);
    await visitor.untilEqual(`the counts of ${name}`, expected(tables[table], age).map(String), keptRows);
  }
}

/** The comparison holds the same counts as shares of each table. */
async function expectShares(visitor, age) {
  for (const table of Object.values(tables)) {
    const shares = expected(table, age).map((rows) => (rows / table.rows).toFixed(6));
    await visitor.untilEqual(
      `the shares of each ${table.lens}`,
      shares,
      comparedShares,
      table.lens.toLowerCase(),
    );
  }
}

const keptRows = () =>
  [...document.querySelectorAll('[data-kind=segment] .list [data-figure=kept]')].map(
    ({ textContent }) => textContent,
  );

const drawnBars = () =>
  document.querySelectorAll('[data-kind=chart] svg.marks .mark-rect.role-mark path[aria-label]').length;

const comparedShares = (lens) =>
  [...document.querySelectorAll(`[data-kind=compare] tbody td.${lens} [data-figure=share]`)].map(
    ({ dataset }) => Number(dataset.value).toFixed(6),
  );
