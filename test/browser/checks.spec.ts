import { expect, type Locator } from '@playwright/test';
import { expectNoViolations } from './expectNoViolations.ts';
import { NotebookPage } from './notebookPage.ts';
import type { WrittenGroup } from './writeRule.ts';
import { test } from './visit.ts';

const plans = ['Free', 'Plus', 'Pro'];
const people = Array.from({ length: 60 }, (_, row) => `${20 + row}\t${plans[row % 3]}`);
const table = ['age\tplan', ...people].join('\n');

const ages = (...asked: readonly (readonly [operator: string, number: number])[]): WrittenGroup => ({
  match: 'All of these',
  items: asked.map(([operator, number]) => ({ subject: 'age', operator, number })),
});

const found = (place: Locator, check: string) => place.locator(`[data-finding=${check}]`);

test('a contradiction and a segment nobody can get are found beside their rules, repaired by a click, and undone', async ({
  page,
}) => {
  const notebook = new NotebookPage(page);
  await notebook.openEmptyNotebook('Checks');
  await notebook.pasteTable(table);
  await notebook.fold(notebook.cell('Pasted table'));
  const cell = await notebook.addCell(/^Segments of the table above/);
  await notebook.addSegment(cell, 'Young', ages(['is less than', 35]));
  await notebook.addSegment(cell, 'Torn', ages(['is at least', 60], ['is less than', 40]));
  await notebook.addSegment(cell, 'Twenties', ages(['is less than', 30]));
  const segment = (name: string) => cell.locator('li[data-segment]').filter({ hasText: name });

  await test.step('each stands where it belongs and says what it means', async () => {
    const torn = found(segment('Torn'), 'contradiction');
    await expect(torn).toContainText(
      '“age is less than 40” can never hold together with “age is at least 60”.',
    );
    await expect(torn.getByRole('img', { name: 'Wrong' })).toBeVisible();
    await expect(found(segment('Twenties'), 'shadowed')).toContainText(
      'Nobody can get it: every row that it could match goes to Young.',
    );
    await expect(found(cell, 'uncovered')).toContainText(
      '45 rows are in no segment (75.0%): age is at least 35.',
    );
    await expect(found(segment('Young'), 'contradiction')).toHaveCount(0);
    await segment('Torn').getByRole('button', { name: 'Open Torn' }).click();
    const part = segment('Torn').locator('[data-condition]').nth(1);
    await expect(found(part, 'contradiction')).toBeVisible();
    await expectNoViolations(page, 'all', '[data-kind=segment]');
  });

  await test.step('a repair by the keyboard is one edit, and the finding goes with its fault', async () => {
    const repair = segment('Torn').getByRole('button', { name: 'Let either be enough' });
    await repair.focus();
    await page.keyboard.press('Enter');
    await expect(found(cell, 'contradiction')).toHaveCount(0);
    await expect(segment('Torn').getByLabel('How the conditions are joined')).toHaveValue('any');
    await expect(segment('Torn').locator('[data-row-part=toggle]')).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(found(segment('Torn'), 'contradiction')).toBeVisible();
  });

  await test.step('the shadowed segment moves above the one that wins', async () => {
    const names = cell.locator('li[data-segment] .name');
    await expect(names).toHaveText(['Young', 'Torn', 'Twenties']);
    await segment('Twenties').getByRole('button', { name: 'Move it above Young' }).click();
    await expect(names).toHaveText(['Twenties', 'Young', 'Torn']);
    await expect(found(cell, 'shadowed')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(names).toHaveText(['Young', 'Torn', 'Twenties']);
    await expect(found(segment('Twenties'), 'shadowed')).toBeVisible();
  });

  await test.step('the rows that nobody covers become a segment', async () => {
    await cell.getByRole('button', { name: 'Add a segment with this rule' }).click();
    await expect(cell.locator('li[data-segment]')).toHaveCount(4);
    await expect(found(cell, 'uncovered')).toHaveCount(0);
  });
});
