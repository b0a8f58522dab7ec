import { expect, type Locator } from '@playwright/test';
import { expectNoViolations } from './expectNoViolations.ts';
import { NotebookPage } from './notebookPage.ts';
import { standsStill } from './standsStill.ts';
import { test } from './visit.ts';

const bookings = [
  ['booking', 'day', 'nights', 'guest', 'paid'],
  ...Array.from({ length: 30 }, (_, row) => [
    `B${String(row + 1).padStart(3, '0')}`,
    row === 28 ? 'cancelled' : `${String((row % 12) + 1).padStart(2, '0')}/04/2024`,
    String((row % 6) + 1),
    ['Åsa', 'Giulia', 'Mette'][row % 3]!,
    row % 5 === 0 ? 'NA' : row % 2 === 0 ? 'Y' : 'N',
  ]),
]
  .map((row) => row.join('\t'))
  .join('\n');

const valueOf = (place: Locator, figure: string) => place.locator(`[data-figure=${figure}]`).first();

/** The first rows that are seen, as texts of one column. */
const cellsOf = (table: Locator, column: number) =>
  table.locator(`tbody tr[data-row] > :nth-child(${column + 1})`);

test('a table is read by its rows and columns, filtered by its bars, and read otherwise in place', async ({
  page,
}) => {
  const notebook = new NotebookPage(page);
  const table = await notebook.openPasted(bookings);
  const head = notebook.columnHead(table, 'nights');
  const nights = table.getByRole('listbox', { name: 'Keep rows by nights' });
  const kept = table.getByText(/of 30 rows/);

  await test.step('a wheel passes over the rows until one has gone into them', async () => {
    const rows = table.getByRole('region', { name: 'Rows of Pasted table' });
    const scrolled = () => rows.evaluate(({ scrollTop }) => scrollTop);
    await rows.getByRole('rowheader').first().hover();
    await page.mouse.wheel(0, 100);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await scrolled()).toBe(0);
    await rows.getByRole('cell', { name: 'B004' }).click();
    await page.mouse.wheel(0, 100);
    await expect.poll(scrolled).toBeGreaterThan(0);
  });

  await test.step('rows are sorted, and a search keeps the order and marks what it found', async () => {
    const sort = table.getByRole('button', { name: 'Sort by nights' });
    await sort.click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await expect(cellsOf(table, 3).first()).toHaveText('1');
    await sort.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(cellsOf(table, 1).first()).toHaveText('B006');
    await expect(cellsOf(table, 1).nth(1)).toHaveText('B012');

    const search = table.getByRole('searchbox', { name: 'Search the rows' });
    await search.fill('åsa');
    await expect(table.getByRole('status')).toHaveText('10 rows hold “åsa”');
    await expect(cellsOf(table, 1).first()).toHaveText('B004');
    await expect(cellsOf(table, 4).first().locator('mark')).toHaveText('Åsa');
    await expectNoViolations(page, 'contrast', '[data-kind=data] tbody');
    await search.fill('');
    await sort.click();
    await expect(head).not.toHaveAttribute('aria-sort');
    await expect(cellsOf(table, 1).first()).toHaveText('B001');
  });

  await test.step('figures of a column', async () => {
    await table.getByRole('button', { name: 'Column nights' }).press('Enter');
    const panel = table.getByRole('region', { name: 'Column nights' });
    await expect(valueOf(panel, 'filled')).toHaveAttribute('data-value', '30');
    await expect(valueOf(panel, 'mean')).toHaveText('3.5');
    await expect(valueOf(panel, 'deviation')).toHaveText('1.737');
    await expect(panel.locator('[data-figure=quantile]')).toHaveText(['1', '1', '2', '3.5', '5', '6', '6']);
  });

  await test.step('a type that was chosen and not applied is asked about before it is left', async () => {
    const panel = table.getByRole('region', { name: 'Column nights' });
    await panel.getByText('Type and format').click();
    await panel.getByLabel('Read as').selectOption({ label: 'text' });
    await panel.getByRole('button', { name: 'Close' }).click();
    const asked = panel.getByRole('group', { name: 'The new type of nights is not applied yet.' });
    await expect(asked.getByRole('button', { name: 'Apply' })).toBeFocused();
    await asked.getByRole('button', { name: 'Keep as it is' }).click();
    await expect(panel).toHaveCount(0);
    await expect(table.getByRole('button', { name: 'Column nights' })).toBeFocused();
  });

  await test.step('a bar and the stretch to another keep rows, by keys', async () => {
    await nights.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect(kept).toContainText('5 of 30 rows');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(kept).toContainText('15 of 30 rows');
    await expect(nights.getByRole('option', { selected: true })).toHaveCount(3);
  });

  await test.step('a stretch drawn with the mouse is one edit, is said, and is undone or taken away', async () => {
    await standsStill(nights);
    const box = (await nights.boundingBox())!;
    const at = (bar: number) => box.x + bar * 17 + 8;
    await page.mouse.move(at(0), box.y + 20);
    await page.mouse.down();
    await page.mouse.move(at(1), box.y + 20);
    await page.mouse.move(at(4), box.y + 20);
    await page.mouse.up();
    await expect(kept).toContainText('25 of 30 rows');
    await expect(nights.getByRole('option', { selected: true })).toHaveCount(5);
    await expect(page.getByText(/^The table keeps only the rows where nights/).last()).toBeVisible();
    const filters = table.getByRole('group', { name: 'What the rows are filtered by' });
    await expect(filters).toContainText('25 of 30 kept');
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(kept).toContainText('15 of 30 rows');
    await nights.press('Escape');
    await expect(kept).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(kept).toContainText('15 of 30 rows');
    await filters.getByRole('button', { name: /^Remove the filter: nights/ }).click();
    await expect(kept).toHaveCount(0);
    await expect(nights.getByRole('option', { selected: true })).toHaveCount(0);
  });

  await test.step('the order of day and month is corrected, with a preview of what changes', async () => {
    await table.getByRole('button', { name: 'Column day' }).click();
    const panel = table.getByRole('region', { name: 'Column day' });
    await expect(panel.getByRole('heading', { name: 'Column day' })).toBeFocused();
    await panel.getByText('Type and format').click();
    await panel.getByLabel('Read as').selectOption({ label: 'date' });
    await expect(valueOf(panel, 'read')).toHaveText('29 values are read');
    await expect(valueOf(panel, 'lost')).toHaveText('1 does not fit and becomes empty');
    await expect(panel.getByText('cancelled', { exact: true })).toBeVisible();
    await expect(panel.locator('[data-example="01/04/2024"]')).toContainText('1 Apr 2024');
    await panel.getByLabel('Dates such as 03/04/2025').selectOption({ label: 'month first: 4 March' });
    await expect(panel.locator('[data-example="01/04/2024"]')).toContainText('4 Jan 2024');
    await expectNoViolations(page, 'all', 'section.panel');
    await table.getByRole('button', { name: 'Column paid' }).click();
    const asked = panel.getByRole('group', { name: 'The new type of day is not applied yet.' });
    await asked.getByRole('button', { name: 'Apply' }).click();
    await expect(table.getByRole('region', { name: 'Column paid' })).toBeVisible();
    await expect(cellsOf(table, 2).first()).toHaveText('4 Jan 2024');
    await expect(table).toContainText('1 value of “day” could not be read');
  });

  await test.step('yes and no, and a text that means empty', async () => {
    const panel = table.getByRole('region', { name: 'Column paid' });
    await panel.getByLabel('Read as').selectOption({ label: 'yes or no' });
    await expect(panel.getByLabel('What “Y” means')).toHaveValue('yes');
    await expect(valueOf(panel, 'read')).toHaveText('24 values are read');
    await panel.getByLabel('Read as').selectOption({ label: 'text' });
    await panel.getByRole('checkbox', { name: 'NA' }).check();
    await expect(valueOf(panel, 'said-empty')).toHaveText('6 mean empty');
    await panel.getByRole('button', { name: 'Apply' }).click();
    await expect(valueOf(notebook.columnHead(table, 'paid'), 'missing')).toHaveText('6 empty');
    await page.keyboard.press('Escape');
    await expect(table.getByRole('button', { name: 'Column paid' })).toBeFocused();
  });

  await test.step('segments of its values', async () => {
    await table.getByRole('button', { name: 'Column guest' }).click();
    await table.getByRole('button', { name: 'Make segments of its values' }).click();
    const segments = notebook.cell('Segments by guest');
    await expect(segments).toHaveAttribute('data-state', 'done');
    await expect(segments).toContainText('Giulia');
  });
});
