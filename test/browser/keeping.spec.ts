import { expect, type Page, test as onFirstVisit } from '@playwright/test';
import { NotebookPage } from './notebookPage.ts';
import { savedFile } from './savedFile.ts';
import { spreadsheet } from './spreadsheet.ts';
import { test } from './visit.ts';

const savedState = (page: Page) => page.getByRole('banner').getByRole('status');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A notebook with a pasted table of thirty people, kept in the browser. */
async function openPeople(page: Page): Promise<NotebookPage> {
  const notebook = new NotebookPage(page);
  await notebook.openEmptyNotebook('People of three towns');
  await notebook.pasteTable(spreadsheet);
  await expect(notebook.cell('Pasted table')).toContainText('30 rows');
  await expect(savedState(page)).toHaveText('Saved in this browser');
  return notebook;
}

test('an edit is saved at once and kept with its history; language, theme and as-of date are switched in place', async ({
  page,
}) => {
  const notebook = await openPeople(page);
  const table = page.locator('[data-kind=data]');
  const chooseTheme = async (theme: string) => {
    const choices = page.getByRole('banner').getByRole('button', { name: /^Theme/ });
    await choices.click();
    await page.getByRole('menuitemradio', { name: theme }).click();
  };

  await test.step('what is done and what is undone are both there after a reload', async () => {
    await notebook.renameCell('Pasted table', 'People');
    await notebook.renameCell('People', 'Persons');
    await page.getByRole('button', { name: 'Undo: Rename to “Persons”' }).click();
    await expect(notebook.cell('People')).toBeVisible();
    await expect(savedState(page)).toHaveText('Saved in this browser');
    await page.reload();
    await expect(heading(page)).toHaveText('People of three towns');
    await expect(notebook.cell('People')).toContainText('30 rows');
    await page.getByRole('button', { name: 'Redo: Rename to “Persons”' }).click();
    await expect(notebook.cell('Persons')).toContainText('30 rows');
    await page.getByRole('button', { name: 'Undo: Rename to “Persons”' }).click();
    await page.getByRole('button', { name: 'Undo: Rename to “People”' }).click();
    await expect(notebook.cell('Pasted table')).toBeVisible();
    await page.getByRole('button', { name: 'Undo: Add Pasted table' }).click();
    await expect(page.locator('[data-cell]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Redo: Add Pasted table' }).click();
    await expect(table).toContainText('30 rows');
  });

  await test.step('language and theme are switched in place, and nothing else changes', async () => {
    for (const [language, rows, words] of [
      ['Svenska', '30 rader', 'Sparad i den här webbläsaren'],
      ['Italiano', '30 righe', 'Salvato in questo browser'],
      ['Dansk', '30 rækker', 'Gemt i denne browser'],
      ['English', '30 rows', 'Saved in this browser'],
    ] as const) {
      await page.getByRole('banner').getByRole('combobox').selectOption({ label: language });
      await expect(table).toContainText(rows);
      await expect(savedState(page)).toHaveText(words);
      await expect(page.locator('[data-cell]')).toHaveCount(1);
      await expect(heading(page)).toHaveText('People of three towns');
    }
    for (const theme of ['Dark', 'Light']) {
      await chooseTheme(theme);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme.toLowerCase());
      await expect(table).toContainText('30 rows');
    }
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
    await expect(savedState(page)).toHaveText('Saved in this browser');
  });

  await test.step('the theme, the day and the history are kept', async () => {
    await page.reload();
    await expect(table).toContainText('5 of 30 rows');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await expect(page.getByRole('button', { name: /^Undo: / })).toBeEnabled();
    await page.getByRole('button', { name: 'As of 6 Mar 2026' }).click();
    await page.getByLabel('The day after the newest date in the data').check();
    await expect(table).toContainText('10 of 30 rows');
    await chooseTheme('Same as the system');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
  });
});

onFirstVisit(
  'two tabs: one writes, the other follows and can take over, and no edit is lost; in the list, deleting can be undone',
  async ({ page, context }) => {
    const first = await openPeople(page);

    await test.step('two tabs', async () => {
      const page2 = await context.newPage();
      await page2.goto(page.url());
      const second = new NotebookPage(page2);
      await expect(savedState(page2)).toHaveText('Open in another tab');
      await expect(second.cell('Pasted table')).toContainText('30 rows');
      await expect(page2.getByRole('button', { name: 'Add a cell' })).toHaveCount(0);

      await first.renameCell('Pasted table', 'Renamed in the first');
      await expect(second.cell('Renamed in the first')).toBeVisible();
      // Not saved yet when the other tab takes over.
      await first.renameCell('Renamed in the first', 'Renamed again');
      await page2.getByRole('button', { name: 'Edit here' }).click();
      await expect(second.cell('Renamed again')).toBeVisible();
      await expect(savedState(page)).toHaveText('Open in another tab');

      await second.renameCell('Renamed again', 'Renamed in the second');
      await expect(first.cell('Renamed in the second')).toBeVisible();
      await page.getByRole('button', { name: 'Edit here' }).click();
      await expect(savedState(page2)).toHaveText('Open in another tab');
      await first.renameCell('Renamed in the second', 'Renamed at last');
      await expect(second.cell('Renamed at last')).toBeVisible();
      await page2.close();
    });

    await test.step('the list', async () => {
      await first.goHome();
      await expect(page.locator('li[data-notebook]')).toHaveCount(1);
      const titles = page.locator('li[data-notebook] h3');
      const choose = async (title: string, item: string) => {
        await page.getByRole('button', { name: `More for ${title}`, exact: true }).click();
        await page.getByRole('menuitem', { name: item }).click();
      };

      await choose('People of three towns', 'Duplicate');
      await expect(titles).toHaveText(['Copy of People of three towns', 'People of three towns']);
      await choose('People of three towns', 'Delete');
      await expect(titles).toHaveText(['Copy of People of three towns']);
      await expect(page.getByRole('link', { name: 'Copy of People of three towns' })).toBeFocused();
      await page.reload();
      await expect(titles).toHaveText(['Copy of People of three towns']);
      await choose('Copy of People of three towns', 'Delete');
      await expect(page.getByRole('heading', { name: 'No notebooks in this browser yet' })).toBeVisible();
      await page.getByRole('button', { name: 'Undo' }).last().click();
      await page.getByRole('link', { name: 'Copy of People of three towns' }).click();
      await expect(heading(page)).toHaveText('Copy of People of three towns');
      await expect(first.cell('Renamed at last')).toContainText('30 rows');
    });
  },
);

/** Browsers that refuse to keep anything, as the page of a notebook meets them. */
const refusals = [
  {
    name: 'keeps nothing',
    sentence: 'This browser will not keep your work.',
    refuse: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('A private window', 'InvalidStateError');
      };
    },
  },
  {
    name: 'is full',
    sentence: 'There is not enough room in this browser to save the notebook.',
    refuse: () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    },
  },
];

for (const { name, sentence, refuse } of refusals) {
  test(`a browser that ${name} says so at once and offers a file, and the work goes on`, async ({
    page: another,
    browser,
  }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(refuse);
    const notebook = new NotebookPage(page);
    await notebook.openEmptyNotebook('Nowhere to stay');
    const alert = page.getByRole('alert').filter({ hasText: sentence });
    await expect(alert).toBeVisible();
    await notebook.pasteTable(spreadsheet);
    await expect(notebook.cell('Pasted table')).toContainText('30 rows');
    await expect(savedState(page)).toHaveText('Not saved');
    const download = page.waitForEvent('download');
    await alert.getByRole('button', { name: 'Save as a file' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Nowhere-to-stay.strata');
    const path = await savedFile(file);
    await context.close();

    const other = new NotebookPage(another);
    await another.goto('./#home');
    await other.openFileFromHome(path, 'Open a notebook file');
    await expect(heading(another)).toHaveText('Nowhere to stay');
    await expect(other.cell('Pasted table')).toContainText('30 rows');
  });
}
