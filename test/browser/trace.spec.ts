import { expect, type Page } from '@playwright/test';
import { expectNoViolations } from './expectNoViolations.ts';
import { NotebookPage } from './notebookPage.ts';
import { test } from './visit.ts';

const table = [
  'customer id,email,tenure,plan',
  'C-1001,ada@example.org,19,basic',
  'C-1002,bo@example.org,30,plus',
  'C-1003,cleo@example.org,,plus',
  'C-1004,dag@example.org,60,basic',
].join('\n');

/** A pasted table with two segments: Loyal takes tenure from 24, Plus the plan. */
async function customers(page: Page) {
  const notebook = new NotebookPage(page);
  const data = await notebook.openPasted(table.replaceAll(',', '\t'));
  const segments = await notebook.addCell(/^Segments of the table above/);
  await notebook.addSegment(segments, 'Loyal', {
    match: 'All of these',
    items: [{ subject: 'tenure', operator: 'is at least', number: 24 }],
  });
  await notebook.addSegment(segments, 'Plus', {
    match: 'All of these',
    items: [{ subject: 'plan', operator: 'is any of', values: ['plus'] }],
  });
  await expect(segments.locator('[data-segment=rest] [data-figure=kept]')).toHaveText('1');
  return { data, segments };
}

test('a row is asked why it is where it is, found by its key, and followed as the rule is edited', async ({
  page,
}) => {
  const { data, segments } = await customers(page);
  const sheet = page.locator('[data-sheet]');

  await test.step('a row of the preview is asked by the keys alone', async () => {
    await data.getByRole('region', { name: 'Rows of Pasted table' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const asked = data.getByRole('button', { name: 'Why is row 1 where it is?' });
    await expect(asked).toBeFocused();
    await page.keyboard.press('Enter');

    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('[data-row-key]')).toHaveText('C-1001');
    await expect(dialog.locator('[data-place=rest]')).toHaveText('Everyone else');
    await expect(dialog.locator('[data-definition] [data-holds=false]')).toHaveText([
      /tenure is at least 24\s+– here 19\s+not met/,
      /plan is plus\s+– here basic\s+not met/,
    ]);
    await expect(dialog.locator('[data-move]')).toHaveText([
      'With tenure at least 24 instead of 19 it would be in Loyal.',
      'With plan “plus” instead of “basic” it would be in Plus.',
    ]);
    await expectNoViolations(page, 'all', 'dialog[open]');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(asked).toBeFocused();
  });

  await test.step('the rows of a segment are shown by its size', async () => {
    await segments.getByRole('button', { name: 'Show the 2 rows of Loyal' }).click();
    await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Rows of Loyal');
    await expect(sheet.getByRole('rowheader')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(segments.getByRole('button', { name: 'Show the 2 rows of Loyal' })).toBeFocused();
  });

  await test.step('a row is found by its key', async () => {
    await segments.getByRole('button', { name: 'Find a row' }).click();
    await expect(sheet.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('CLEO@');
    await expect(sheet.getByRole('rowheader')).toHaveCount(1);
    await sheet.getByRole('cell', { name: 'plus' }).click();
    await expect(sheet.locator('[data-row-key]')).toHaveText('C-1003');
    await expect(sheet.locator('[data-place]')).toHaveText('Plus');
    await expect(sheet.locator('[data-definition] [data-holds=false]')).toHaveText(/here no value/);
    await sheet.getByRole('button', { name: 'Back to the rows' }).click();
    await expect(sheet.getByRole('searchbox')).toHaveValue('CLEO@');
    await expect(sheet.getByRole('rowheader')).toHaveCount(1);
    await sheet.getByRole('searchbox').fill('');
  });

  await test.step('kept beside the notebook, the answer follows the rule as it is edited', async () => {
    await sheet.getByRole('button', { name: 'Why is row 1 where it is?' }).click();
    await expect(sheet.locator('[data-place]')).toHaveText('Everyone else');
    await sheet.getByRole('button', { name: 'Keep it beside the notebook' }).click();
    await segments.getByRole('button', { name: 'Open Loyal' }).click();
    await segments.getByRole('textbox', { name: 'tenure is at least' }).fill('18');
    await expect(sheet.locator('[data-place]')).toHaveText('Loyal');
    await sheet.getByRole('button', { name: 'Close' }).click();
    await expect(sheet).toHaveCount(0);
  });
});
