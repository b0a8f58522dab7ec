import { expect, type Page } from '@playwright/test';
import { test } from './elsewhere.ts';
import { expectNoViolations } from './expectNoViolations.ts';
import { NotebookPage } from './notebookPage.ts';
import { spreadsheet } from './spreadsheet.ts';
import { choose } from './takeScreens.ts';

declare global {
  interface Window {
    jumps: number[];
  }
}

/** What is good for a whole visit by the measure of the web is 0.1. */
const most = 0.02;

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Adds up how far the page has jumped by itself; what follows on a key or a click within half a second is no jump. */
async function watchJumps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const jumps: number[] = [];
    window.jumps = jumps;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        readonly value: number;
        readonly hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) jumps.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Waits until every cell has its answer and its pictures, and expects that nothing has jumped since the last time. */
async function expectSteady(page: Page, when: string): Promise<void> {
  await new NotebookPage(page).inserter.locator('[aria-haspopup=menu]').waitFor();
  await expect(page.locator('[data-cell]:not([data-state=done])')).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator('[role=img][aria-busy=true]')).toHaveCount(0);
  const jumped = await page.evaluate(() => window.jumps.splice(0).reduce((sum, value) => sum + value, 0));
  expect(jumped, when).toBeLessThan(most);
}

/** Learns the segments of the sample's survey in a cell that is then deleted again, and assigns them to the customers. */
async function expectTyping(page: Page): Promise<void> {
  const notebook = new NotebookPage(page);
  const cell = await notebook.addCell(/^The same segments in all tables above/);
  await cell.getByRole('button', { name: /^Make segments by/ }).click();
  await page.getByRole('menuitemradio', { name: /^Typing tool/ }).click();
  await cell.getByLabel('Learn', { exact: true }).selectOption({ label: 'Shoppers by what they look for' });
  const names = page.locator('[data-cell=shoppers] .list li[data-segment] .name');
  const segments = cell.locator('.list li[data-segment]');
  await expect(segments.locator('.name')).toHaveText(await names.allInnerTexts());
  await cell.getByRole('button', { name: 'Customers', exact: true }).click();
  const sizes = segments.locator('[data-figure=kept]');
  const kept = async () => (await sizes.allInnerTexts()).filter((size) => size !== '0').length;
  await expect.poll(kept, { timeout: 30_000 }).toBeGreaterThan(1);
  await expect(cell.getByRole('region', { name: 'How it came about' })).toContainText(/accuracy/i);
  await notebook.chooseOfCell(cell, 'Delete');
}

test('the sample, from the first visit on: every cell is done, nothing jumps, its survey types customers, and it fits a phone', async ({
  elsewhere: { page, notebook, watched },
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await watchJumps(page);

  await test.step('at the first visit it is whole and saved, and no one else is asked', async () => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('One clothing shop, three lenses');
    await expectSteady(page, 'the first visit');
    await notebook.settled();
    expect(await page.locator('[data-cell]').count()).toBeGreaterThan(12);
    for (const kind of ['text', 'data', 'segment', 'chart', 'compare'])
      await expect(page.locator(`[data-kind=${kind}]`).first()).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(watched).toEqual({ foreign: [], errors: [] });
  });

  await test.step('the segments of its survey are learned, and assigned to its customers', () =>
    expectTyping(page));

  // Of the three tables one stays open: it is looked through again for all.
  for (const table of ['market', 'leads']) await notebook.fold(page.locator(`[data-cell=${table}]`));
  const sample = page.url();

  await test.step('nothing jumps when a cell is added, and when a notebook is opened again on a phone', async () => {
    await notebook.openEmptyNotebook('Three towns');
    await notebook.pasteTable(spreadsheet);
    await notebook.settled();
    await page.evaluate(() => window.jumps.splice(0));
    await notebook.addCell(/^Bands of a number/);
    await expectSteady(page, 'a cell added');
    await notebook.settled();
    await page.setViewportSize({ width: 390, height: 900 });
    await choose(page, 'it', 'dark');
    await expectSteady(page, 'a table and its bands opened again');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  await test.step('nor when the sample is; everyone can use it there, in the dark and in another language', async () => {
    await page.goto(sample);
    await expect(page.locator('[data-cell=shoppers]')).toBeVisible();
    await expectSteady(page, 'the sample opened again');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await expectNoViolations(page);
  });
});
