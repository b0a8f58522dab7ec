import { expect, type Locator, type Page } from '@playwright/test';
import { type Language, languages } from '../../src/language/text.ts';
import { test } from './elsewhere.ts';
import { expectNoViolations } from './expectNoViolations.ts';
import type { NotebookPage } from './notebookPage.ts';
import { writeRule } from './writeRule.ts';
import { speak } from './speak.ts';
import { spreadsheet } from './spreadsheet.ts';
import { takeScreens } from './takeScreens.ts';

/** Pictures in every width, theme and language on demand; else a few of each are only looked through by machine. */
const takesAll = process.env['SCREENS'] === 'all';
test.setTimeout(takesAll ? 1_800_000 : 120_000);

/** Keeps pictures of what the page shows, and checks that it fits and that everyone can use it. */
async function show(page: Page, name: string, ready: () => Promise<void>, second: Language): Promise<void> {
  const check = async () => {
    await ready();
    await page.evaluate(() => scrollTo(0, 0));
    await still(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${name} at ${page.viewportSize()?.width} px`).toBeLessThanOrEqual(0);
  };
  if (takesAll) {
    await takeScreens(page, name, check, { widths: [1440, 768, 390], languages });
  } else {
    await page.setViewportSize({ width: 1440, height: 900 });
    await check();
    await speak(page, second);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 900 });
    await check();
  }
  await expectNoViolations(page);
}

/** Waits until nothing on the page has changed for a while: charts are drawn anew at each width. */
const still = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 300);
        new MutationObserver((_, observer) => {
          clearTimeout(timer);
          timer = setTimeout(() => resolve(observer.disconnect()), 300);
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );

async function done(page: Page): Promise<void> {
  await expect(page.locator('[data-cell]').first()).toBeVisible();
  await expect(page.locator('[data-cell]:not([data-state=done])')).toHaveCount(0, { timeout: 20_000 });
  await expect(page.locator('[role=img][aria-busy=true]')).toHaveCount(0);
}

const saved = (page: Page) =>
  expect(page.getByRole('banner').getByRole('status')).toHaveText('Saved in this browser');

if (takesAll) {
  test('the sample notebook', async ({ elsewhere: { page } }) => {
    await page.goto('./');
    await expect(page.locator('[data-cell]').first()).toBeVisible();
    const ready = async () => {
      await done(page);
      await expect(page.locator('[data-kind=chart] [role=img] svg').last()).toBeVisible();
    };
    await show(page, 'sample', ready, 'it');
  });

  test('an empty notebook', async ({ elsewhere: { page, notebook } }) => {
    await notebook.openEmptyNotebook('Three towns');
    await saved(page);
    await show(page, 'empty', () => expect(page.locator('.frame.empty')).toBeVisible(), 'sv');
  });

  test('what is shared and what can be added, and the home page', async ({ elsewhere: { page } }) => {
    await page.goto('./');
    await expect(page.locator('[data-cell]').first()).toBeVisible();
    await done(page);
    await saved(page);
    /** Opens what stands behind a button, once after each time the page is loaded. */
    const open = async (float: string, button: string) => {
      await done(page);
      if (!(await page.locator(float).isVisible())) await page.locator(button).last().click();
      await expect(page.locator(float)).toBeVisible();
    };
    await show(page, 'share', () => open('dialog[open]', 'header .btn.primary'), 'it');
    await page.reload();
    await show(
      page,
      'inserter',
      () => open('main .last [role=menu]', 'main .last [aria-haspopup=menu]'),
      'it',
    );
    await page.goto('./#home');
    await show(page, 'home', () => expect(page.getByRole('heading', { level: 1 })).toBeVisible(), 'da');
  });

  test('bands, a grid, a chart of time, a column looked into and a row asked about', async ({
    elsewhere: { page, notebook },
  }) => {
    await notebook.openEmptyNotebook('Three towns');
    await notebook.pasteTable(spreadsheet);
    const table = await notebook.renameCell('Pasted table', 'Everyone asked');
    const bands = await notebook.addCell(/^Bands of a number/);
    await bands.getByLabel('Number or date to cut').selectOption({ label: 'age' });
    const grid = await notebook.addCell(/^Grid of two columns/);
    await grid.getByLabel('Part 1 of the grid').selectOption({ label: 'town' });
    await grid.getByLabel('Part 2 of the grid').selectOption({ label: 'age' });
    const chart = await notebook.addCell(/^Chart of the segments above/);
    await chart.getByLabel('By column').selectOption('ordered');
    await saved(page);
    await show(page, 'builders', () => done(page), 'sv');
    const id = await table.getAttribute('data-cell');
    const panel = page.locator(`[data-cell="${id}"] [data-inspect]`).nth(1);
    const look = async () => {
      await done(page);
      if ((await panel.getAttribute('aria-expanded')) !== 'true') await panel.click();
    };
    await show(page, 'column', look, 'da');
    const ask = async () => {
      await done(page);
      const sheet = page.locator('[data-sheet]');
      if (!(await sheet.isVisible())) {
        await page.locator('[data-kind=segment] [aria-haspopup=dialog]').first().click();
        await sheet.getByRole('cell').nth(2).click();
      }
      await expect(sheet.locator('[data-definition]').first()).toBeVisible();
    };
    await page.reload();
    await show(page, 'trace', ask, 'it');
  });
}

/** A row that is closed each time the page is loaded is opened again. */
async function unfold(toggle: Locator): Promise<void> {
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
}

test('the matching of traits, a rule with a group in it, and a cell that fails', async ({
  elsewhere: { page, notebook },
}) => {
  await notebook.openEmptyNotebook('Three towns');
  await addTable(notebook, 'Everyone asked');
  await addTable(notebook, 'Those who bought');
  const both = await notebook.addCell(/^The same segments in all tables above/);
  await both.getByRole('button', { name: 'Edit matching' }).click();
  await both.getByRole('button', { name: 'Suggest' }).click();
  await expect(both.locator('[data-trait]').first()).toBeVisible();
  await notebook.renameCell('Segments', 'Of both');
  await addRomans(notebook, await notebook.addCell(/^Segments of the table above/));
  await notebook.renameCell('Segments', 'Of those who bought');
  await notebook.addCell(/^Segments of the table above/);
  await notebook.addCell(/^Chart of the segments above/);
  await notebook.chooseOfCell(notebook.cell('Segments'), 'Delete');
  const cells = page.locator('[data-cell]');
  const open = async () => {
    await expect(cells).toHaveCount(5);
    await expect(cells.and(page.locator('[data-state=done]'))).toHaveCount(4);
    await expect(cells.last()).toHaveAttribute('data-state', 'failed');
    await unfold(page.locator('[data-kind=segment] .match button'));
    await unfold(page.locator('[data-trait] [aria-expanded]').first());
    await expect(page.locator('[data-trait] + .details select').first()).toBeVisible();
    await unfold(page.locator('li[data-segment] button[data-row-part=toggle]').first());
    await expect(page.locator('li.open [data-condition]').first()).toBeVisible();
  };
  await open();
  await saved(page);
  await show(page, 'rules', open, 'it');
});

/** A table of people, folded. */
async function addTable(notebook: NotebookPage, name: string): Promise<Locator> {
  await notebook.pasteTable(spreadsheet);
  const table = await notebook.renameCell('Pasted table', name);
  await notebook.fold(table);
  return table;
}

/** A segment with a long name and a rule that has a group in it. */
async function addRomans(notebook: NotebookPage, cell: Locator): Promise<void> {
  await cell.getByRole('button', { name: 'Write rules' }).click();
  await notebook.rewrite(/^Rename Segment/, 'Romans, or anyone aged 20 to 35');
  await writeRule(cell.locator('li.open [data-group]').first(), {
    match: 'Any of these',
    items: [
      {
        match: 'All of these',
        items: [{ subject: 'town', operator: 'is none of', values: ['Milan', 'Turin'] }],
      },
      { subject: 'age', operator: 'is between', range: [20, 35] },
    ],
  });
}
