import { expect, type Page } from '@playwright/test';
import { expectNoViolations } from './expectNoViolations.ts';
import { NotebookPage } from './notebookPage.ts';
import { spreadsheet } from './spreadsheet.ts';
import { test } from './visit.ts';

interface State {
  readonly open: (page: Page) => Promise<void>;
  /** Where that is which opens. */
  readonly part: string;
}

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).last().click();

/** What opens over or in a notebook, each by what is pressed. */
const states: Readonly<Record<string, State>> = {
  'the date that counts as today': { open: press(/^As of/), part: ':popover-open' },
  'what is shared': { open: press('Share'), part: 'dialog[open]' },
  'the cells that can be added': { open: press('Add a cell'), part: 'main .last [role=menu]' },
  'the ways to make segments': { open: press(/^Make segments by/), part: ':popover-open' },
  'what is known of a column': { open: press('Column age'), part: 'section.panel' },
  'the menu of a cell': { open: press(/^More for /), part: ':popover-open' },
  'why a row is where it is': { open: press('Find a row'), part: '[data-sheet]' },
  'a bar that was pressed': {
    async open(page) {
      const bar = page.locator('figure[data-chart=sizes] .mark-rect > path[aria-roledescription]').first();
      await bar.click();
      await page.mouse.move(1, 1);
    },
    part: '[aria-label="Chosen in the chart"]',
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
    const against = colorScheme === 'light' ? 'all' : 'contrast';
    await expectNoViolations(page, against);
    for (const [state, { open, part }] of Object.entries(states)) {
      await test.step(state, async () => {
        await open(page);
        await expect(page.locator(part)).toBeVisible();
        await expectNoViolations(page, against, part);
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      });
    }
  });
}
