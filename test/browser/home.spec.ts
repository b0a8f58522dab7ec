import { expect } from '@playwright/test';
import { test } from './elsewhere.ts';
import { savedFile } from './savedFile.ts';
import { spreadsheet } from './spreadsheet.ts';

test('the home page opens from a folder of a plain host, takes a pasted table and a dropped file, and restores a back-up of all in another browser', async ({
  untouched,
}) => {
  const { page, notebook, watched } = await untouched();
  await page.goto('./#home');
  await expect(page.getByRole('heading', { name: 'No notebooks in this browser yet' })).toBeVisible();

  await test.step('it asks no one else and fits every width', async () => {
    await page.waitForLoadState('networkidle');
    const language = page.getByRole('banner').getByRole('combobox');
    await language.selectOption({ label: 'Dansk' });
    for (const width of [320, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
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
    await expect(page.locator('li[data-notebook]')).toHaveCount(2);
  });

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up everything' }).click();
  const backup = await download;
  expect(backup.suggestedFilename()).toMatch(/^strata-backup-\d{4}-\d\d-\d\d\.zip$/);
  const path = await savedFile(backup);

  await test.step('the back-up is restored in another browser, and only what is not there', async () => {
    const other = await untouched();
    const cards = other.page.locator('li[data-notebook]');
    const said = (text: RegExp) => other.page.getByText(text);
    await other.page.goto('./#home');
    await other.notebook.openFromHome('Restore a back-up', path);
    await expect(said(/^Back-up of .*: 2 notebooks restored\.$/)).toBeVisible();
    await expect(cards).toHaveCount(2);

    await other.page.getByRole('link', { name: 'People of three towns', exact: true }).click();
    await expect(other.notebook.cell('Pasted table')).toContainText('30 rows');
    await other.notebook.renameCell('Pasted table', 'Changed here');
    await other.notebook.goHome();
    await other.notebook.openFromHome('Restore a back-up', path);
    await expect(
      said(/: 1 already here and 1 different from what is here, added as a copy\.$/),
    ).toBeVisible();
    await expect(cards.locator('h3').filter({ hasText: 'back-up of' })).toHaveCount(1);

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

    // What opens begins at its top, however far down its button stood.
    await other.page.setViewportSize({ width: 390, height: 844 });
    await other.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await other.page.getByRole('button', { name: 'Open the sample' }).click();
    await expect(other.page.getByRole('heading', { level: 1 })).toHaveText('One clothing shop, three lenses');
    expect(await other.page.evaluate(() => scrollY)).toBe(0);
  });
});
