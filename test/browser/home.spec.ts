import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectNoViolations } from './expectNoViolations.ts';
import { NotebookPage } from './notebookPage.ts';
import { savedFile } from './savedFile.ts';
import { spreadsheet } from './spreadsheet.ts';
import { choose, takeScreens } from './takeScreens.ts';
import { watchPage } from './watchPage.ts';

const cards = (page: Page) => page.locator('li[data-notebook]');
const titles = (page: Page) => cards(page).locator('h3');

async function chooseOfCard(page: Page, title: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${title}`, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('the home page opens from a folder of a plain host, asks no one else and fits every width', async ({
  page,
}) => {
  const watched = watchPage(page);
  await page.goto('./#home');
  await expect(page.getByRole('heading', { name: 'No notebooks in this browser yet' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const fits = async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  };
  await takeScreens(page, 'home', fits, { widths: [320, 1280, 2560], themes: ['light'], languages: ['da'] });
  expect(watched).toEqual({ foreign: [], errors: [] });
});

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

test('everything is backed up to one file, and restored in another browser', async ({ page, browser }) => {
  const notebook = new NotebookPage(page);
  await notebook.openEmptyNotebook('People of three towns');
  await notebook.pasteTable(spreadsheet);
  await notebook.settled();
  await notebook.goHome();
  await chooseOfCard(page, 'People of three towns', 'Duplicate');
  await expect(cards(page)).toHaveCount(2);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up everything' }).click();
  const backup = await download;
  expect(backup.suggestedFilename()).toMatch(/^strata-backup-\d{4}-\d\d-\d\d\.zip$/);
  const path = await savedFile(backup);

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
  await expect(said(/: 1 already here and 1 different from what is here, added as a copy\.$/)).toBeVisible();
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
