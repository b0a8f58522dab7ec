import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectNoViolations } from './expectNoViolations.ts';
import { NotebookPage } from './notebookPage.ts';
import { savedFile } from './savedFile.ts';
import { spreadsheet } from './spreadsheet.ts';
import { choose } from './takeScreens.ts';
import { watchPage } from './watchPage.ts';

const cards = (page: Page) => page.locator('li[data-notebook]');
const titles = (page: Page) => cards(page).locator('h3');

async function chooseOfCard(page: Page, title: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${title}`, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('the sample becomes a card with its picture, is found, reset, taken back, and read by who learns', async ({
  page,
}) => {
  const notebook = new NotebookPage(page);
  await page.goto('./#home');
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.locator('[data-cell]').first()).toBeVisible();
  await notebook.settled();
  await notebook.goHome();
  const picture = cards(page).getByRole('img', {
    name: /^Market, leads and customers side by side: Young women in the capitals 20%/,
  });
  await expect(picture).toBeVisible();
  await expect(cards(page)).toContainText('1,500');

  const title = 'One clothing shop, three lenses';
  await chooseOfCard(page, title, 'Rename');
  await page.getByRole('textbox', { name: `Rename ${title}` }).fill('My shop');
  await page.keyboard.press('Enter');
  await expect(titles(page)).toHaveText(['My shop']);
  await expect(page.getByRole('link', { name: 'My shop' })).toBeFocused();
  await page.getByRole('button', { name: 'Reset to the original' }).click();
  await expect(titles(page)).toHaveText([title]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(titles(page)).toHaveText(['My shop']);

  await chooseOfCard(page, 'My shop', 'Duplicate');
  await expect(titles(page)).toHaveText(['Copy of My shop', 'My shop']);
  const search = page.getByRole('searchbox', { name: 'Search notebooks' });
  await search.fill('copy');
  await expect(titles(page)).toHaveText(['Copy of My shop']);
  await expect(page.getByText('1 of 2 notebooks')).toBeVisible();
  await search.fill('leads by');
  await expect(cards(page).first()).toContainText('Cell: ');
  await search.fill('nothing like it');
  await expect(page.getByRole('heading', { name: 'No notebook by that name' })).toBeVisible();
  await search.fill('');
  await expectNoViolations(page);
  await choose(page, 'it', 'dark');
  await expect(cards(page)).toHaveCount(2);
  await expectNoViolations(page, 'contrast');
  await page.getByRole('button', { name: 'Leggi' }).click();
  await expect(page).toHaveURL(/#notebook=.*&mode=read$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Copy of My shop');
});

test('the home page opens from a folder of a plain host, takes a pasted table and a dropped file, and restores a back-up of all in another browser', async ({
  page,
  browser,
}) => {
  const watched = watchPage(page);
  const notebook = new NotebookPage(page);
  await page.goto('./#home');
  await expect(page.getByRole('heading', { name: 'No notebooks in this browser yet' })).toBeVisible();

  await test.step('it asks no one else and fits every width', async () => {
    await page.waitForLoadState('networkidle');
    const language = page.getByRole('banner').getByRole('combobox');
    await language.selectOption({ label: 'Dansk' });
    for (const width of [320, 2560, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
    }
    await language.selectOption({ label: 'English' });
    expect(watched).toEqual({ foreign: [], errors: [] });
  });

  await test.step('a table pasted on the home page becomes a notebook', async () => {
    await notebook.pasteTable(spreadsheet);
    await expect(notebook.cell('Pasted table')).toContainText('30 rows');
  });

  await test.step('its file dropped on the home page becomes another', async () => {
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a file with its data' }).click();
    const file = await savedFile(await download);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1 }).getByRole('button').click();
    await notebook.rewrite('Rename the notebook', 'People of three towns');
    await notebook.goHome();
    await notebook.dropFile(file);
    await expect(notebook.cell('Pasted table')).toContainText('30 rows');
    await notebook.goHome();
    await expect(cards(page)).toHaveCount(2);
  });

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up everything' }).click();
  const backup = await download;
  expect(backup.suggestedFilename()).toMatch(/^strata-backup-\d{4}-\d\d-\d\d\.zip$/);
  const path = await savedFile(backup);

  await test.step('the back-up is restored in another browser, and only what is not there', async () => {
    const context = await browser.newContext();
    const other = new NotebookPage(await context.newPage());
    await other.page.goto(page.url());
    const said = (text: RegExp): Locator => other.page.getByText(text);
    await other.openFileFromHome(path, 'Restore a back-up');
    await expect(said(/^Back-up of .*: 2 notebooks restored\.$/)).toBeVisible();
    await expect(cards(other.page)).toHaveCount(2);
    await other.openFileFromHome(path, 'Restore a back-up');
    await expect(said(/: 2 already here\.$/)).toBeVisible();

    await other.page.getByRole('link', { name: 'People of three towns', exact: true }).click();
    await expect(other.cell('Pasted table')).toContainText('30 rows');
    await other.renameCell('Pasted table', 'Changed here');
    await other.settled();
    await other.goHome();
    await other.openFileFromHome(path, 'Restore a back-up');
    await expect(
      said(/: 1 already here and 1 different from what is here, added as a copy\.$/),
    ).toBeVisible();
    await expect(titles(other.page).filter({ hasText: 'back-up of' })).toHaveCount(1);

    const chooser = other.page.waitForEvent('filechooser');
    await other.page.getByRole('button', { name: 'Restore a back-up' }).click();
    await (
      await chooser
    ).setFiles({
      name: 'strata-backup.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from('PK\u0003\u0004'),
    });
    await expect(said(/^The back-up is incomplete or damaged\./)).toBeVisible();
    await context.close();
  });
});
