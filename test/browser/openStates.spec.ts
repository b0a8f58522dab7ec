import { expect } from '@playwright/test';
import { expectNoViolations } from './expectNoViolations.ts';
import { NotebookPage } from './notebookPage.ts';
import { test } from './visit.ts';

/** So few rows that little is looked through again for each state. */
const people = ['age\ttown', '20\tRome', '27\tMilan', '34\tRome', '41\tTurin', '48\tMilan', '55\tRome'].join(
  '\n',
);

/** What opens over a notebook, in which part of the page, and the button that opens it. */
const states: readonly (readonly [part: string, button: string | RegExp])[] = [
  ['dialog[open]', 'Share'],
  ['main .last [role=menu]', 'Add a cell'],
  [':popover-open', /^Make segments by/],
  [':popover-open', /^More for /],
  ['[data-sheet]', 'Find a row'],
];

test('everyone can use a notebook and what opens in it and over it, in light and in dark', async ({
  page,
}) => {
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).last().click();
  const expectBoth = async (within: string | null) => {
    await expectNoViolations(page, 'all', within);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolations(page, 'contrast', within);
    await page.emulateMedia({ colorScheme: 'light' });
  };
  const notebook = new NotebookPage(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await notebook.openEmptyNotebook('Towns');
  await notebook.pasteTable(people);
  await notebook.addCell(/^Bands of a number/);
  await notebook.settled();

  await test.step('what is known of a column, a bar that was pressed, and the date that counts as today', async () => {
    await press('Column age');
    await expect(page.locator('section.panel')).toBeVisible();
    const bar = page.locator('figure[data-chart=sizes] .mark-rect > path[aria-roledescription]').first();
    await bar.click();
    await expect(page.getByLabel('Chosen in the chart')).toBeVisible();
    await press(/^As of/);
    await expect(page.locator(':popover-open')).toBeVisible();
    await page.mouse.move(1, 1);
    await expectBoth(null);
    await page.keyboard.press('Escape');
  });

  await notebook.fold(notebook.cell('Pasted table'));
  for (const [part, button] of states) {
    await test.step(String(button), async () => {
      await press(button);
      await expect(page.locator(part)).toBeVisible();
      await expectBoth(part);
      await page.keyboard.press('Escape');
      await expect(page.locator(part)).toHaveCount(0);
    });
  }
});
