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
const expectKept = (cell: Locator, counts: readonly number[]) =>
  expect(cell.locator('ol [data-figure=kept]')).toHaveText(counts.map(String));

test('a number is cut into bands whose cuts are dragged, and two columns are crossed', async ({ page }) => {
  const notebook = new NotebookPage(page);
  await notebook.fold(await notebook.openPasted(pasted));
  await test.step('a cut is dragged by the mouse and by the keyboard', () => cutIntoBands(notebook));
  await test.step('small cells of a grid are merged and taken apart', () => crossColumns(notebook));
});

async function cutIntoBands(notebook: NotebookPage): Promise<void> {
  const { page } = notebook;
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
  for (let step = 1; step <= 3; step++) await page.mouse.move(at + step * 24, level);
  await page.mouse.up();
  await expect(way).toHaveValue('ownCuts');
  const valueNow = async () => Number(await cut.getAttribute('aria-valuenow'));
  await expect.poll(valueNow).toBeGreaterThan(23);
  const below = (value: number) => people.filter(({ spend }) => spend <= value).length;
  await notebook.settled();
  const dragged = below(await valueNow());
  await expectKept(cell, [dragged, 40 - dragged]);
  await page.keyboard.press('Control+z');
  await expect(way).toHaveValue('quantile');
  await expectKept(cell, [20, 20]);

  await cell.getByRole('button', { name: 'Adjust the cuts by hand' }).click();
  await expect(cut).toHaveAttribute('aria-valuenow', '20');
  await cut.focus();
  for (const key of ['PageUp', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  const value = await valueNow();
  expect(value).toBeGreaterThan(20);
  await expectKept(cell, [below(value), 40 - below(value)]);

  await page.keyboard.press('Delete');
  await expectKept(cell, [40]);
  await cell.getByRole('textbox', { name: 'Cuts' }).fill('10, 30');
  await expectKept(cell, [below(10), below(30) - below(10), 40 - below(30)]);
  await namesOf(cell).first().click();
  await notebook.rewrite(/^Rename/, 'Small spenders');
  await expect(namesOf(cell).first()).toHaveText('Small spenders');
  await notebook.fold(cell);
}

async function crossColumns(notebook: NotebookPage): Promise<void> {
  const { page } = notebook;
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
}
