import { expect, type Locator } from '@playwright/test';
import { expectNoViolations } from './expectNoViolations.ts';
import { NotebookPage } from './notebookPage.ts';
import { test } from './visit.ts';

/** Forty people: their age and spend, and where they live. */
const people = Array.from({ length: 40 }, (_, index) => ({
  age: 18 + index,
  spend: ((index * 37) % 40) + 0.5,
  town: ['Lund', 'Pisa', 'Ribe'][index % 10 === 0 ? 2 : index % 2]!,
}));

const pasted = [
  'age\tspend\ttown',
  ...people.map(({ age, spend, town }) => `${age}\t${spend}\t${town}`),
].join('\n');

const namesOf = (cell: Locator) => cell.locator('ol [data-segment] [data-heading]');
const keptOf = (cell: Locator) => cell.locator('ol [data-figure=kept]');

async function expectKept(cell: Locator, counts: readonly number[]): Promise<void> {
  await expect(keptOf(cell)).toHaveCount(counts.length);
  for (const [position, count] of counts.entries())
    await expect(keptOf(cell).nth(position)).toHaveAttribute('data-value', String(count));
}

test('a number is cut into bands, and a cut is dragged by the keyboard and by the mouse', async ({
  page,
}) => {
  const notebook = new NotebookPage(page);
  await notebook.openEmptyNotebook('Bands');
  await notebook.pasteTable(pasted);
  await notebook.settled();
  const cell = await notebook.addCell(/^Bands of a number/);
  await cell.getByLabel('Number or date to cut').selectOption({ label: 'spend' });
  await expectKept(cell, [10, 10, 10, 10]);
  await expect(namesOf(cell).first()).toHaveText('up to 10.25');

  await cell.getByLabel('Number of bands').fill('2');
  await expectKept(cell, [20, 20]);
  const cut = cell.getByRole('slider', { name: 'Cut 1' });
  const way = cell.getByLabel('How to cut');

  // A cut taken hold of is an own cut from then on, in one edit.
  await cut.scrollIntoViewIfNeeded();
  const made = (await cut.boundingBox())!;
  const [at, level] = [made.x + made.width / 2, made.y + made.height / 2];
  await page.mouse.move(at, level);
  await page.mouse.down();
  for (let step = 1; step <= 6; step++) await page.mouse.move(at + step * 12, level);
  await page.mouse.up();
  await expect(way).toHaveValue('ownCuts');
  await expect.poll(async () => Number(await cut.getAttribute('aria-valuenow'))).toBeGreaterThan(23);
  await page.keyboard.press('Control+z');
  await expect(way).toHaveValue('quantile');
  await expectKept(cell, [20, 20]);

  await cell.getByRole('button', { name: 'Adjust the cuts by hand' }).click();
  await expect(cut).toHaveAttribute('aria-valuenow', '20');
  const below = (value: number) => people.filter(({ spend }) => spend <= value).length;
  await cut.focus();
  for (const key of ['PageUp', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  const value = Number(await cut.getAttribute('aria-valuenow'));
  expect(value).toBeGreaterThan(20);
  await expectKept(cell, [below(value), 40 - below(value)]);

  const box = (await cut.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 6; step++) await page.mouse.move(x - step * 12, y);
  await page.mouse.up();
  await expect.poll(async () => Number(await cut.getAttribute('aria-valuenow'))).toBeLessThan(value - 3);
  await notebook.settled();
  const dragged = Number(await cut.getAttribute('aria-valuenow'));
  await expectKept(cell, [below(dragged), 40 - below(dragged)]);

  // A drag is one edit.
  await page.keyboard.press('Control+z');
  await expect(cut).toHaveAttribute('aria-valuenow', String(value));
  await cut.focus();
  await page.keyboard.press('Delete');
  await expectKept(cell, [40]);
  await cell.getByRole('textbox', { name: 'Cuts' }).fill('10, 30');
  await expectKept(cell, [below(10), below(30) - below(10), 40 - below(30)]);
  await namesOf(cell).first().click();
  await notebook.rewrite(/^Rename/, 'Small spenders');
  await expect(namesOf(cell).first()).toHaveText('Small spenders');
  await expectNoViolations(page, 'all', '[data-kind=segment]');
});

test('two columns are crossed, and small cells are merged and taken apart', async ({ page }) => {
  const notebook = new NotebookPage(page);
  await notebook.openEmptyNotebook('Grid');
  await notebook.pasteTable(pasted);
  await notebook.settled();
  const cell = await notebook.addCell(/^Grid of two columns/);
  await cell.getByLabel('Part 1 of the grid').selectOption({ label: 'town' });
  await cell.getByLabel('Part 2 of the grid').selectOption({ label: 'age' });
  await cell.getByLabel('How to cut').selectOption({ label: 'Own cuts' });
  await cell.getByRole('textbox', { name: 'Cuts' }).fill('38');
  const count = (town: string, old: boolean) =>
    people.filter((person) => person.town === town && person.age >= 38 === old).length;
  const counts = ['Lund', 'Pisa', 'Ribe'].flatMap((town) => [count(town, false), count(town, true)]);
  expect(counts).toEqual([8, 8, 10, 10, 2, 2]);
  await expectKept(cell, counts);
  const crossed = cell.getByRole('table').first().locator('[data-cross-cell] [data-figure=rows]');
  await expect(crossed).toHaveText(counts.map(String));

  await cell.getByLabel('Small is under').fill('5');
  await cell.getByRole('button', { name: 'Merge 2 small cells into “Other”' }).click();
  await expectKept(cell, [8, 8, 10, 10, 4]);
  await expect(namesOf(cell).last()).toHaveText('Other');

  await cell.locator('[data-cross-cell="Lund×b1"]').click();
  await cell.getByRole('checkbox', { name: 'Choose Lund · 38 and over' }).check();
  await cell.getByRole('button', { name: 'Merge 2 chosen' }).click();
  await expectKept(cell, [10, 10, 4, 16]);
  await expectNoViolations(page, 'all', '[data-kind=segment]');
  await cell.getByRole('button', { name: 'Take Other apart' }).click();
  await expectKept(cell, [10, 10, 2, 2, 16]);
});
