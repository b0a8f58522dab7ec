import { writeFileSync } from 'node:fs';
import { expect, type Locator, type Page, test as onFirstVisit } from '@playwright/test';
import { test } from './elsewhere.ts';
import { expectNoViolations } from './expectNoViolations.ts';
import { keepsNothing } from './keepsNothing.ts';
import { linkOf } from './linkOf.ts';
import { NotebookPage } from './notebookPage.ts';
import { readingNotebook } from './readingNotebook.ts';
import { choose } from './takeScreens.ts';

/** Shows the open notebook as a page to read, by its address. */
async function read(page: Page): Promise<void> {
  await page.waitForURL(/#notebook=/);
  await page.goto(`${page.url()}&mode=read`);
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
}

/** Opens the notebook of these tests from a file, to be read. */
async function openToRead(page: Page): Promise<void> {
  const file = test.info().outputPath('reading.strata.json');
  writeFileSync(file, JSON.stringify(readingNotebook));
  await page.goto('./#home');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await new NotebookPage(page).dropFile(file);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(readingNotebook.title);
  await read(page);
  await expect(section(page, 'What they are worth').getByRole('img')).toBeVisible();
}

const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** What the page was when the browser was asked to print it. */
interface Sheet {
  readonly theme: string | undefined;
  readonly charts: number;
  readonly drawn: number;
  readonly closed: number;
}

/** Has the page keep what it was in place of opening the browser’s dialog. */
async function catchPrint(page: Page): Promise<() => Promise<Sheet>> {
  await page.evaluate(() => {
    globalThis.print = () => {
      const count = (selector: string) => document.querySelectorAll(`main ${selector}`).length;
      Object.assign(globalThis, {
        sheet: {
          theme: document.documentElement.dataset['theme'],
          charts: count('figure'),
          drawn: count('figure [role=img] svg'),
          closed: count('details[data-printed]:not([open])'),
        },
      });
    };
  });
  return async () => {
    const sheet = await page.waitForFunction(() => (globalThis as { sheet?: Sheet }).sheet);
    return (await sheet.jsonValue()) as Sheet;
  };
}

/** Opens every definition that is closed. */
async function openDefinitions(page: Page): Promise<void> {
  const closed = page.locator('main details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

onFirstVisit('a notebook reads as a page, on a screen, on a phone and on paper', async ({ page }) => {
  await openToRead(page);

  await test.step('nothing to edit, what is absent in a sentence, headings in order', async () => {
    const main = page.getByRole('main');

    await expect(
      main.locator('input, textarea, select, [contenteditable], [draggable=true], .grip'),
    ).toHaveCount(0);
    await expect(
      page.getByRole('button', { name: /^(Undo|Redo|Rename|Delete|Duplicate|Add|More for)/ }),
    ).toHaveCount(0);
    await expect(main.locator('button:not([data-term], nav *, figure *, [popover] *)')).toHaveText([
      'Use my data',
    ]);

    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [place, level] of levels.entries())
      expect(level - (levels[place - 1] ?? 1)).toBeLessThanOrEqual(1);

    const customers = section(page, 'Customers');
    await expect(customers).toContainText('made-up sample: Clothing shop');
    await expect(customers).toContainText('Only the rows where: age is at least 20.');
    await expect(section(page, 'By loyalty').locator('[data-segment]')).toHaveText([
      /Regulars.*orders is at least 5\./,
      /Spenders.*value is at least 250\./,
      /Everyone else.*Rows that no segment above takes/,
    ]);

    await expect(page.getByText('Not here: leads.csv')).toBeVisible();
    const leads = section(page, 'Leads');
    await expect(leads).toContainText('made with leads.csv, which is not here 1,200 rows 1 column');
    await expect(leads).toContainText('The rows of leads.csv did not come with the notebook.');
    await expect(section(page, 'Leads by town')).toContainText('town is Rome.');
    await expect(section(page, 'Where they live')).toContainText('Shown here once “Leads” has its rows.');

    await page.getByRole('navigation').getByRole('button', { name: 'What they are worth' }).click();
    await expect(section(page, 'What they are worth')).toBeFocused();
  });

  await test.step('definitions open by keyboard, of segments and of words of the field', async () => {
    const defined = async (name: string) => {
      const details = section(page, name).locator('details');
      await details.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(details).toHaveAttribute('open');
      return details;
    };
    await expect(await defined('By loyalty')).toContainText('First match wins, from the top');
    const bands = await defined('By age');
    await expect(bands).toContainText('30 and 50');
    await expect(bands).toContainText('to the band above');
    await expect(await defined('By gender and age')).toContainText('gender and By age');
    const columns = await defined('Customers');
    await expect(columns.getByRole('row').filter({ hasText: 'orders' })).toContainText('number');

    const term = section(page, 'By loyalty').getByRole('button', { name: 'each row once' });
    await term.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Partition' })).toContainText('each row is counted once');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Partition' })).toBeHidden();
    await expect(term).toBeFocused();
  });

  await test.step('everyone can read it with all definitions open', async () => {
    await openDefinitions(page);
    await expectNoViolations(page);
  });

  await test.step('in the dark it goes to paper light and whole, and the screen comes back', async () => {
    await choose(page, 'it', 'dark');
    const useMine = page.getByRole('button', { name: 'Usa i miei dati' });
    await expect(useMine).toBeVisible();
    for (const name of ['How many', 'What they are worth'])
      await expect(section(page, name)).toHaveAttribute('data-state', 'done');
    const printed = await catchPrint(page);
    await page.keyboard.press('Control+p');
    expect(await printed()).toEqual({ theme: 'light', charts: 2, drawn: 2, closed: 0 });

    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByText(/^Stampato il /)).toBeVisible();
    await expect(useMine).toBeHidden();
    await expect(section(page, 'By age').getByText('alla fascia superiore')).toBeVisible();
    await page.emulateMedia({ media: null });

    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(2);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('main details[open]')).toHaveCount(0);
  });

  await test.step('everyone can read it, dark and on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(section(page, 'What they are worth').getByRole('img')).toBeVisible();
    await openDefinitions(page);
    await expectNoViolations(page, 'contrast');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

/** Every figure of the page to read, cell by cell, once none is awaited. */
async function figures(page: Page): Promise<readonly string[]> {
  const cells = page.locator('main section[data-cell]');
  await expect(cells.first()).toBeVisible();
  await expect(cells.and(page.locator(':not([data-state=done])'))).toHaveCount(0, { timeout: 30_000 });
  return page
    .locator('main [data-figure]')
    .evaluateAll((all) => all.map((figure) => (figure as HTMLElement).dataset['value'] ?? ''));
}

test('the sample reads with the same numbers in an empty browser, by its link, and its comparison fits a sheet', async ({
  page,
  elsewhere,
}) => {
  await new NotebookPage(page).openSample();
  const link = await linkOf(page);
  await read(page);
  const mine = await figures(page);
  expect(mine.length).toBeGreaterThan(20);

  const { page: theirs, watched } = elsewhere;
  await theirs.goto(link);
  await test.step('the same numbers, and nothing is kept', async () => {
    expect(await figures(theirs)).toEqual(mine);
    expect(await keepsNothing(theirs)).toBe(true);
  });

  await test.step('the comparison fits a sheet', async () => {
    const comparison = theirs.locator('[data-kind=compare]');
    await expect(comparison.getByRole('table')).toBeVisible();
    await expect(comparison.getByRole('img')).toHaveCount(2);
    const printed = await catchPrint(theirs);
    await theirs.getByRole('button', { name: 'Print' }).click();
    const { charts, drawn } = await printed();
    expect([charts, drawn]).toEqual([4, 4]);
    // A4 less its margins, in CSS pixels.
    await theirs.setViewportSize({ width: 680, height: 990 });
    await theirs.emulateMedia({ media: 'print' });
    expect(await theirs.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
  });
  expect(watched).toEqual({ foreign: [], errors: [] });
});
