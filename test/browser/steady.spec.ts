import { expect, type Page, test } from '@playwright/test';
import { NotebookPage } from './notebookPage.ts';
import { spreadsheet } from './spreadsheet.ts';
import { watchPage } from './watchPage.ts';

declare global {
  interface Window {
    jumps: number[];
  }
}

/** What is good for a whole visit by the measure of the web is 0.1. */
const most = 0.02;

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
  await expect(page.locator('[data-cell]').first()).toBeVisible();
  await expect(page.locator('[data-cell]:not([data-state=done])')).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator('[role=img][aria-busy=true]')).toHaveCount(0);
  const jumped = await page.evaluate(() => window.jumps.splice(0).reduce((sum, value) => sum + value, 0));
  expect(jumped, when).toBeLessThan(most);
}

/** Adds a cell to a small notebook and opens it again. */
async function expectSteadyEdits(page: Page): Promise<void> {
  const notebook = new NotebookPage(page);
  await notebook.openEmptyNotebook('Three towns');
  await notebook.pasteTable(spreadsheet);
  await notebook.settled();
  await page.evaluate(() => window.jumps.splice(0));
  await notebook.addCell(/^Bands of a number/);
  await expectSteady(page, 'a cell added');
  await notebook.settled();
  await page.reload();
  await expectSteady(page, 'a table and its bands opened again');
}

test('the first visit opens the sample with every cell done; nothing jumps then, nor when it is opened again, nor as answers come', async ({
  page,
}) => {
  const watched = watchPage(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await watchJumps(page);

  await test.step('the sample, whole and saved, and no one else is asked', async () => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('One clothing shop, three lenses');
    await expectSteady(page, 'the first visit');
    await new NotebookPage(page).settled();
    expect(await page.locator('[data-cell]').count()).toBeGreaterThan(12);
    for (const kind of ['text', 'data', 'segment', 'chart', 'compare'])
      await expect(page.locator(`[data-kind=${kind}]`).first()).toBeVisible();
    expect(watched).toEqual({ foreign: [], errors: [] });
  });
  await page.reload();
  await expectSteady(page, 'the sample opened again');
  await expectSteadyEdits(page);
});

test('nothing jumps on a phone: at the first visit, when a cell is added and as answers come', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await watchJumps(page);
  await page.goto('./');
  await expectSteady(page, 'the first visit');
  await expectSteadyEdits(page);
});
