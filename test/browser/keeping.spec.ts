import { expect, type Page } from '@playwright/test';
import { test } from './elsewhere.ts';
import { NotebookPage } from './notebookPage.ts';
import { savedFile } from './savedFile.ts';
import { spreadsheet } from './spreadsheet.ts';

const savedState = (page: Page) => page.getByRole('banner').getByRole('status');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const alertOf = (page: Page, sentence: string) => page.getByRole('alert').filter({ hasText: sentence });

test('an edit is saved at once and kept with its history; language, theme and as-of date are switched in place; of two tabs one writes; in the list, deleting can be undone; a browser that refuses says so', async ({
  untouched,
}) => {
  const { page, notebook } = await untouched();
  await notebook.openEmptyNotebook('People of three towns');
  await notebook.pasteTable(spreadsheet);
  const table = page.locator('[data-kind=data]');
  await expect(table).toContainText('30 rows');
  await expect(savedState(page)).toHaveText('Saved in this browser');
  const chooseTheme = async (theme: string) => {
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Theme/ })
      .click();
    await page.getByRole('menuitemradio', { name: theme }).click();
  };

  await test.step('language and theme are switched in place, and nothing else changes', async () => {
    for (const [language, rows, words] of [
      ['Svenska', '30 rader', 'Sparad i den här webbläsaren'],
      ['English', '30 rows', 'Saved in this browser'],
    ] as const) {
      await page.getByRole('banner').getByRole('combobox').selectOption({ label: language });
      await expect(table).toContainText(rows);
      await expect(savedState(page)).toHaveText(words);
      await expect(page.locator('[data-cell]')).toHaveCount(1);
      await expect(heading(page)).toHaveText('People of three towns');
    }
    await chooseTheme('Dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(table).toContainText('30 rows');
  });

  await test.step('the as-of date follows the data, or is a day of one’s own', async () => {
    await notebook.keepRowsWhere(table, {
      match: 'All of these',
      items: [{ subject: 'ordered', operator: 'is in the last', number: 10 }],
    });
    await expect(table).toContainText('10 of 30 rows');
    await expect(table.locator('[data-figure=resolved]')).toHaveText('21 Mar 2026 to 30 Mar 2026');
    await page.getByRole('button', { name: 'As of 31 Mar 2026' }).click();
    await page.getByLabel('A day of my own').last().fill('2026-03-06');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'As of 6 Mar 2026' })).toBeVisible();
    await expect(table).toContainText('5 of 30 rows');
  });

  await test.step('the theme, the day, what is done and what is undone are there after a reload', async () => {
    await notebook.renameCell('Pasted table', 'People');
    await notebook.renameCell('People', 'Persons');
    await page.getByRole('button', { name: 'Undo: Rename to “Persons”' }).click();
    await expect(notebook.cell('People')).toBeVisible();
    await expect(savedState(page)).toHaveText('Saved in this browser');
    await page.reload();
    await expect(heading(page)).toHaveText('People of three towns');
    await expect(notebook.cell('People')).toContainText('5 of 30 rows');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('button', { name: 'Redo: Rename to “Persons”' }).click();
    await expect(notebook.cell('Persons')).toContainText('5 of 30 rows');
    await page.getByRole('button', { name: 'Undo: Rename to “Persons”' }).click();
    await page.getByRole('button', { name: 'Undo: Rename to “People”' }).click();
    await expect(notebook.cell('Pasted table')).toBeVisible();

    await page.getByRole('button', { name: 'As of 6 Mar 2026' }).click();
    await page.getByLabel('The day after the newest date in the data').check();
    await expect(table).toContainText('10 of 30 rows');
    await page.keyboard.press('Escape');
    await chooseTheme('Same as the system');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
  });

  const other = await page.context().newPage();
  const second = new NotebookPage(other);

  await test.step('of two tabs one writes, the other follows and can take over, and no edit is lost', async () => {
    await other.goto(page.url());
    await expect(savedState(other)).toHaveText('Open in another tab');
    await expect(second.cell('Pasted table')).toContainText('10 of 30 rows');
    await expect(other.getByRole('button', { name: 'Add a cell' })).toHaveCount(0);

    await notebook.renameCell('Pasted table', 'Renamed in the first');
    await expect(second.cell('Renamed in the first')).toBeVisible();
    // Not saved yet when the other tab takes over.
    await notebook.renameCell('Renamed in the first', 'Renamed again');
    await other.getByRole('button', { name: 'Edit here' }).click();
    await expect(second.cell('Renamed again')).toBeVisible();
    await expect(savedState(page)).toHaveText('Open in another tab');
    await second.renameCell('Renamed again', 'Renamed in the second');
    await expect(notebook.cell('Renamed in the second')).toBeVisible();
    await page.close();
  });

  await test.step('in the list, deleting can be undone', async () => {
    await second.goHome();
    const titles = other.locator('li[data-notebook] h3');
    const choose = async (title: string, item: string) => {
      await other.getByRole('button', { name: `More for ${title}`, exact: true }).click();
      await second.opened.getByRole('menuitem', { name: item }).click();
    };

    await expect(titles).toHaveText(['People of three towns']);
    await choose('People of three towns', 'Duplicate');
    await expect(titles).toHaveText(['Copy of People of three towns', 'People of three towns']);
    await choose('People of three towns', 'Delete');
    await expect(titles).toHaveText(['Copy of People of three towns']);
    await expect(other.getByRole('link', { name: 'Copy of People of three towns' })).toBeFocused();
    await other.reload();
    await expect(titles).toHaveText(['Copy of People of three towns']);
    await choose('Copy of People of three towns', 'Delete');
    await expect(other.getByRole('heading', { name: 'No notebooks in this browser yet' })).toBeVisible();
    await other.getByRole('button', { name: 'Undo' }).last().click();
    await other.getByRole('link', { name: 'Copy of People of three towns' }).click();
    await expect(heading(other)).toHaveText('Copy of People of three towns');
    await expect(second.cell('Renamed in the second')).toContainText('10 of 30 rows');
  });

  await test.step('a browser that keeps nothing says so at once and offers a file, and the work goes on', async () => {
    const nowhere = await other.context().newPage();
    await nowhere.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('A private window', 'InvalidStateError');
      };
    });
    const fleeting = new NotebookPage(nowhere);
    await fleeting.openEmptyNotebook('Nowhere to stay');
    const alert = alertOf(nowhere, 'This browser will not keep your work.');
    await expect(alert).toBeVisible();
    await fleeting.pasteTable(spreadsheet);
    await expect(fleeting.cell('Pasted table')).toContainText('30 rows');
    await expect(savedState(nowhere)).toHaveText('Not saved');
    const download = nowhere.waitForEvent('download');
    await alert.getByRole('button', { name: 'Save as a file' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Nowhere-to-stay.strata');
    const path = await savedFile(file);
    await nowhere.close();

    await second.goHome();
    await second.openFromHome('Open a notebook file', path);
    await expect(heading(other)).toHaveText('Nowhere to stay');
    await expect(second.cell('Pasted table')).toContainText('30 rows');
  });

  await test.step('a browser that is full says so at once and offers a file, and the work goes on', async () => {
    await other.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await second.renameCell('Pasted table', 'No room for this name');
    const alert = alertOf(other, 'There is not enough room in this browser to save the notebook.');
    await expect(alert.getByRole('button', { name: 'Save as a file' })).toBeVisible();
    await expect(savedState(other)).toHaveText('Not saved');
    await second.renameCell('No room for this name', 'Nor for this one');
  });
});
