import { expect, type Page, test } from '@playwright/test';
import type { Language } from '../../src/language/text.ts';
import { expectNoViolations } from './expectNoViolations.ts';
import { NotebookPage } from './notebookPage.ts';
import { buildRule } from './ruleSteps.ts';
import { spreadsheet } from './spreadsheet.ts';
import { takeScreens } from './takeScreens.ts';

/** Every width, theme and language on demand; else a few of each, so that the suite stays short. */
const takesAll = process.env['SCREENS'] === 'all';
test.setTimeout(takesAll ? 300_000 : 90_000);

/** Keeps pictures of what the page shows, and checks that it fits and that everyone can use it. */
async function show(page: Page, name: string, ready: () => Promise<void>, second: Language): Promise<void> {
  const check = async () => {
    await ready();
    await page.evaluate(() => scrollTo(0, 0));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${name} at ${page.viewportSize()?.width} px`).toBeLessThanOrEqual(0);
  };
  if (takesAll) {
    await takeScreens(page, name, check, { widths: [1440, 768, 390], languages: ['en', second] });
  } else {
    await takeScreens(page, name, check, { widths: [1440, 390], themes: ['light'], languages: ['en'] });
    await takeScreens(page, name, check, { widths: [768], themes: ['dark'], languages: [second] });
  }
  await expectNoViolations(page);
}

const done = (page: Page) =>
  expect(page.locator('[data-cell]:not([data-state=done])')).toHaveCount(0, { timeout: 20_000 });

test('home', async ({ page }) => {
  await page.goto('./#home');
  await show(page, 'home', () => expect(page.getByRole('heading', { level: 1 })).toBeVisible(), 'da');
});

test('the sample notebook', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('[data-cell]').first()).toBeVisible();
  await show(
    page,
    'sample',
    async () => {
      await done(page);
      await expect(page.locator('[data-kind=chart] svg').last()).toBeVisible();
    },
    'it',
  );
});

test('an empty notebook', async ({ page }) => {
  await page.goto('./#home');
  await page.getByRole('button', { name: 'Empty notebook' }).click();
  await expect(page.getByRole('button', { name: 'Add a cell' })).toBeVisible();
  await page.waitForURL(/#notebook=/);
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Saved in this browser');
  await show(page, 'empty', () => expect(page.locator('.frame.empty')).toBeVisible(), 'sv');
});

test('a rule, the matching of traits, and cells that fail', async ({ page }) => {
  const notebook = new NotebookPage(page);
  await notebook.openEmptyNotebook('Three towns');
  await notebook.pasteTable(spreadsheet);
  await notebook.renameCell('Pasted table', 'People');
  await notebook.pasteTable(spreadsheet);
  await notebook.renameCell('Pasted table', 'Others');
  const others = notebook.cell('Others');
  await notebook.chooseLens(others, 'Market');
  await notebook.addCell(/^The same segments in all tables above/);
  const segments = notebook.cell('Segments');
  await segments.getByRole('button', { name: 'Edit matching' }).click();
  await segments.getByRole('button', { name: 'Suggest' }).click();
  await segments.getByRole('button', { name: 'Write rules' }).click();
  await notebook.rewrite(/^Rename Segment/, 'Young Romans, or anyone who spends');
  await buildRule(segments.locator('li.open [data-group]').first(), {
    match: 'Any of these',
    of: [
      { match: 'All of these', of: [{ ask: 'town', how: 'is none of', values: ['Milan', 'Turin'] }] },
      { ask: 'age', how: 'is between', range: [20, 35] },
    ],
  });
  await done(page);
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Saved in this browser');
  const open = async () => {
    await done(page);
    const matching = segments.locator('[aria-expanded]').first();
    void matching;
    const edit = page.locator(
      '[data-kind=segment] .tools button.link, [data-kind=segment] [data-part=matching]',
    );
    void edit;
    const row = page.locator('[data-kind=segment] li[data-segment] [data-row-part=toggle]').first();
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
    await expect(page.locator('li.open [data-group]').first()).toBeVisible();
  };
  await show(page, 'rule', open, 'it');
});
