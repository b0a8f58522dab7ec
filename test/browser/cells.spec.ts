import { expect, type Locator, type Page } from '@playwright/test';
import { NotebookPage } from './notebookPage.ts';
import { spreadsheet } from './spreadsheet.ts';
import { test } from './visit.ts';

/** What has the focus, as a screen reader names it. */
const focused = (page: Page) => page.locator(':focus');

test('a notebook is made by the keyboard alone, and a cell that fails says why and is well again after undo', async ({
  page,
}) => {
  const notebook = new NotebookPage(page);
  const table = await notebook.openPasted(spreadsheet);
  const segments = notebook.cell('Segments');
  const chart = notebook.cell('How many');
  const kept = segments.locator('.list [data-figure=kept]');
  await test.step('by the keyboard: segments, chart; undo, move, rename, collapse, delete', () =>
    makeByKeys(page, notebook, segments));
  await expect(kept).toHaveText(['10', '20']);

  await test.step('a table that is gone', async () => {
    await notebook.chooseOfCell(table, 'Delete');
    await expect(segments.getByRole('alert').first()).toContainText(
      'A cell that this one stands on is gone.',
    );
    await expect(segments.getByRole('alert').first()).toContainText('Choose another one, or undo.');
    await expect(chart).toContainText('Waits for Segments.');
    await expect(segments.getByRole('checkbox', { name: 'a cell that is gone' })).toBeChecked();
    await page.getByRole('banner').getByRole('button', { name: 'Undo: Delete “Pasted table”' }).click();
    await expect(kept).toHaveText(['10', '20']);
    await expect(chart).toHaveAttribute('data-state', 'done');
  });

  await test.step('a number that is read as text', async () => {
    await table.getByRole('button', { name: 'Column age' }).click();
    const panel = table.getByRole('region', { name: 'Column age' });
    await panel.getByText('Type and format').click();
    await panel.getByLabel('Read as').selectOption({ label: 'text' });
    await panel.getByRole('button', { name: 'Apply' }).click();
    await expect(segments).toHaveAttribute('data-state', 'failed');
    await expect(segments.getByRole('alert').first()).toContainText('age');
    await page.keyboard.press('Control+z');
    await expect(kept).toHaveText(['10', '20']);
    await expect(chart).toHaveAttribute('data-state', 'done');
  });
});

async function makeByKeys(page: Page, notebook: NotebookPage, segments: Locator): Promise<void> {
  const { keyboard } = page;
  await addByKeys(page, 'Segments of the table above');
  await press(page, segments.getByRole('button', { name: 'Write rules' }));
  await expect(focused(page)).toHaveAccessibleName(/^Rename Segment/);
  await keyboard.type('Young');
  await keyboard.press('Enter');
  await press(page, segments.getByRole('button', { name: 'Condition', exact: true }));
  await expect(focused(page)).toHaveAccessibleName('What is asked about');
  await keyboard.type('age');
  await keyboard.press('Tab');
  await expect(focused(page)).toHaveAccessibleName('How it is compared');
  await keyboard.type('is less');
  await keyboard.press('Tab');
  await expect(focused(page)).toHaveAccessibleName(/is less than$/);
  await keyboard.type('30');

  await addByKeys(page, 'Chart of the segments above');
  const chart = notebook.cell('Chart');
  await expect(chart).toHaveAttribute('data-state', 'done');
  await expect(chart.getByRole('img').or(chart.locator('svg')).first()).toBeVisible();
  await expect.poll(() => chart.evaluate((cell) => cell.contains(document.activeElement))).toBe(true);

  await chart.getByRole('heading', { level: 2 }).getByRole('button').focus();
  await keyboard.press('F2');
  await keyboard.type('How many');
  await keyboard.press('Enter');
  const named = notebook.cell('How many');
  await expect(named).toBeVisible();
  await expect(focused(page)).toHaveText('How many');

  await keyboard.press('Alt+ArrowUp');
  await expect(page.locator('[data-cell]').nth(1)).toContainText('How many');
  await expect(named).toBeFocused();
  await keyboard.press('Control+z');
  await expect(page.locator('[data-cell]').nth(2)).toContainText('How many');

  await press(page, named.getByRole('button', { name: 'Collapse' }));
  await expect(named.getByRole('button', { name: 'Expand' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(named.getByRole('button', { name: 'Collapse' })).toBeFocused();

  await press(page, named.getByRole('button', { name: 'More for How many' }));
  await expect(focused(page)).toHaveRole('menuitem');
  await keyboard.press('End');
  await keyboard.press('Enter');
  await expect(named).toHaveCount(0);
  await expect(segments).toBeFocused();
  await keyboard.press('Control+z');
  await expect(named).toBeFocused();
}

/** Puts the focus on something as the Tab key would, and presses it. */
async function press(page: Page, button: ReturnType<Page['getByRole']>): Promise<void> {
  await button.focus();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

/** Adds a cell at the end, finding the line of the menu with the arrow keys. */
async function addByKeys(page: Page, label: string): Promise<void> {
  const { inserter } = new NotebookPage(page);
  await press(page, inserter.getByRole('button', { name: 'Add a cell', exact: true }));
  const line = inserter
    .getByRole('menuitem')
    .filter({ has: page.locator('b').getByText(label, { exact: true }) });
  for (let step = 0; step < 12; step++) {
    if (await line.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(line).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(line).toHaveCount(0);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-cell]') !== null))
    .toBe(true);
}

test('a cell of every kind can be added, and says what it needs', async ({ page }) => {
  const notebook = new NotebookPage(page);
  await page.goto('./#home');
  await page.getByRole('button', { name: 'Empty notebook' }).click();
  for (const [line, kind, says] of [
    [/^Text/, 'text', ''],
    [/^Data/, 'data', 'Where do the rows come from?'],
    [/^Segments Named/, 'segment', ''],
    [/^Chart A table/, 'chart', ''],
    [/^Comparison/, 'compare', ''],
  ] as const) {
    const cell = await notebook.addCell(line);
    await expect(cell).toHaveAttribute('data-kind', kind);
    await expect(cell).toContainText(says);
    await expect(cell).not.toHaveAttribute('data-state', 'running');
  }
});
