import { expect, type Page } from '@playwright/test';
import { expectNoViolations } from './expectNoViolations.ts';
import { NotebookPage } from './notebookPage.ts';
import { spreadsheet } from './spreadsheet.ts';
import { test } from './visit.ts';

/** What opens over or in a notebook, each by what is pressed. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the date that counts as today': (page) => page.getByRole('button', { name: /^As of/ }).click(),
  'what is shared': (page) => page.getByRole('button', { name: 'Share', exact: true }).click(),
  'the cells that can be added': (page) =>
    page.getByRole('button', { name: 'Add a cell', exact: true }).click(),
  'the ways to make segments': (page) => page.getByRole('button', { name: /^Make segments by/ }).click(),
  'what is known of a column': (page) =>
    page.getByRole('button', { name: 'Column age', exact: true }).click(),
  'the menu of a cell': (page) =>
    page
      .getByRole('button', { name: /^More for / })
      .last()
      .click(),
  'why a row is where it is': (page) => page.getByRole('button', { name: 'Find a row' }).click(),
  'a bar that was pressed': async (page) => {
    const bar = page.locator('figure[data-chart=sizes] .mark-rect > path[aria-roledescription]').first();
    await bar.click();
    await page.mouse.move(1, 1);
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`everyone can use what opens, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const notebook = new NotebookPage(page);
    await notebook.openEmptyNotebook('Towns');
    await notebook.pasteTable(spreadsheet);
    await notebook.settled();
    await notebook.addCell(/^Bands of a number/);
    await notebook.settled();
    for (const [state, open] of Object.entries(states)) {
      await test.step(state, async () => {
        await open(page);
        await page.waitForTimeout(300);
        await expectNoViolations(page, colorScheme === 'light' ? 'all' : 'contrast');
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      });
    }
  });
}
