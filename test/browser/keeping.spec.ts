import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { NotebookPage } from './notebookPage.ts';
import { savedFile } from './savedFile.ts';
import { writeRule } from './writeRule.ts';
import { spreadsheet } from './spreadsheet.ts';

test.setTimeout(90_000);

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

test('an edit is saved at once and kept with its history; in the list, deleting can be undone', async ({
  page,
}) => {
  const notebook = await openPeople(page);
  const people = await notebook.renameCell('Pasted table', 'People');
  await expect(savedState(page)).toHaveText('Saved in this browser');

  await page.reload();
  await expect(heading(page)).toHaveText('People of three towns');
  await expect(people).toContainText('30 rows');
  await page.getByRole('button', { name: 'Undo: Rename to “People”' }).click();
  await expect(notebook.cell('Pasted table')).toBeVisible();
  await expect(savedState(page)).toHaveText('Saved in this browser');

  await page.reload();
  await page.getByRole('button', { name: 'Redo: Rename to “People”' }).click();
  await expect(people).toContainText('30 rows');
  await page.getByRole('button', { name: /^Undo: Rename/ }).click();
  await page.getByRole('button', { name: 'Undo: Add Pasted table' }).click();
  await expect(page.locator('[data-cell]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Redo: Add Pasted table' }).click();

  await notebook.goHome();
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
  await expect(notebook.cell('Pasted table')).toContainText('30 rows');
});

test('two tabs: one writes, the other follows and can take over, and no edit is lost', async ({
  page,
  context,
}) => {
  const first = await openPeople(page);
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
  await first.goHome();
  await expect(page.locator('li[data-notebook]')).toHaveCount(1);
});

for (const { name, refuse, sentence } of [
  {
    name: 'keeps nothing',
    sentence: 'This browser will not keep your work.',
    refuse: (context: BrowserContext) =>
      context.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('A private window', 'InvalidStateError');
        };
      }),
  },
  {
    name: 'is full',
    sentence: 'There is not enough room in this browser to save the notebook.',
    refuse: (context: BrowserContext) =>
      context.addInitScript(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('Full', 'QuotaExceededError');
        };
      }),
  },
]) {
  test(`a browser that ${name} says so at once and offers a file, and the work goes on`, async ({
    page,
    context,
  }) => {
    await refuse(context);
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

    const elsewhere = await context.browser()!.newContext();
    const other = new NotebookPage(await elsewhere.newPage());
    await other.page.goto(page.url().replace(/#.*/, '#home'));
    await other.openFileFromHome(await savedFile(file), 'Open a notebook file');
    await expect(other.cell('Pasted table')).toContainText('30 rows');
    await elsewhere.close();
  });
}

test('the as-of date follows the data, or is a day of one’s own', async ({ page }) => {
  const notebook = await openPeople(page);
  const people = notebook.cell('Pasted table');
  await people.getByText('Only the rows where').click();
  const rule = people.locator('[data-group]').first();
  await writeRule(rule, {
    match: 'All of these',
    items: [{ subject: 'ordered', operator: 'is in the last', number: 10 }],
  });
  await expect(people).toContainText('10 of 30 rows');
  await expect(rule.locator('[data-figure=resolved]')).toHaveText('21 Mar 2026 to 30 Mar 2026');

  await page.getByRole('button', { name: 'As of 31 Mar 2026' }).click();
  await page.getByLabel('A day of my own').last().fill('2026-03-06');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'As of 6 Mar 2026' })).toBeVisible();
  await expect(people).toContainText('5 of 30 rows');
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Saved in this browser');
  await page.reload();
  await expect(people).toContainText('5 of 30 rows');
  await page.getByRole('button', { name: 'As of 6 Mar 2026' }).click();
  await page.getByLabel('The day after the newest date in the data').check();
  await expect(people).toContainText('10 of 30 rows');
});

test('language and theme are switched in place, and nothing else changes', async ({ page }) => {
  const notebook = await openPeople(page);
  await notebook.addCell(/^Segments of the table above/);
  const table = page.locator('[data-kind=data]');
  for (const [language, rows, words] of [
    ['Svenska', '30 rader', 'Sparad i den här webbläsaren'],
    ['Italiano', '30 righe', 'Salvato in questo browser'],
    ['Dansk', '30 rækker', 'Gemt i denne browser'],
    ['English', '30 rows', 'Saved in this browser'],
  ] as const) {
    await page.getByRole('banner').getByRole('combobox').selectOption({ label: language });
    await expect(table).toContainText(rows);
    await expect(savedState(page)).toHaveText(words);
    await expect(page.locator('[data-cell]')).toHaveCount(2);
    await expect(heading(page)).toHaveText('People of three towns');
  }
  for (const theme of ['Dark', 'Light']) {
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Theme/ })
      .click();
    await page.getByRole('menuitemradio', { name: theme }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme.toLowerCase());
    await expect(table).toContainText('30 rows');
  }
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.getByRole('button', { name: 'Undo: Add “Segments of the table above”' })).toBeEnabled();
});
