import { writeFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { expectNoViolations } from './expectNoViolations.ts';
import { NotebookPage } from './notebookPage.ts';
import { readingNotebook } from './readingNotebook.ts';
import { catchPrint } from './sheet.ts';
import { test } from './visit.ts';

/** Opens the notebook of this test from a file, as a page to read, by its address. */
async function openToRead(page: Page): Promise<void> {
  const file = test.info().outputPath('reading.strata.json');
  writeFileSync(file, JSON.stringify(readingNotebook));
  await page.goto('./#home');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await new NotebookPage(page).dropFile(file);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(readingNotebook.title);
  await page.waitForURL(/#notebook=/);
  await page.goto(`${page.url()}&mode=read`);
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
  await expect(section(page, 'What they are worth').getByRole('img')).toBeVisible();
}

const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** Opens every definition that is closed. */
async function openDefinitions(page: Page): Promise<void> {
  const closed = page.locator('main details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

test('a notebook reads as a page, on a screen, on a phone and on paper', async ({ page }) => {
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
    expect(levels.filter((level, place) => level - (levels[place - 1] ?? 1) > 1)).toEqual([]);

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

  const address = page.url();
  await test.step('in the dark it goes to paper light and whole, and the screen comes back', async () => {
    await page.goto(`${address}&lang=it&theme=dark`);
    const useMine = page.getByRole('button', { name: 'Usa i miei dati' });
    await expect(useMine).toBeVisible();
    for (const name of ['How many', 'What they are worth'])
      await expect(section(page, name)).toHaveAttribute('data-state', 'done');
    const opened = page.locator('main details[open]');
    await expect(opened).toHaveCount(4);
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
    await expect(opened).toHaveCount(4);
  });

  await test.step('everyone can read it with all definitions open, dark, and light on a phone', async () => {
    await openDefinitions(page);
    await expectNoViolations(page);
    await page.goto(`${address}&lang=it&theme=light`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(section(page, 'What they are worth').getByRole('img')).toBeVisible();
    await openDefinitions(page);
    await expectNoViolations(page, 'contrast');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
  // The language and the theme of an address hold for the visit.
  await page.goto('about:blank');
});
