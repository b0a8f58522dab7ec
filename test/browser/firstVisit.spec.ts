import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { tableName } from '../../src/notebook/tableName.ts';
import { test } from './elsewhere.ts';
import { expectNoViolations } from './expectNoViolations.ts';
import { keepsNothing } from './keepsNothing.ts';
import { linkOf } from './linkOf.ts';
import { catchPrint } from './sheet.ts';
import { spreadsheet } from './spreadsheet.ts';

const folder = fileURLToPath(new URL('../../test-results/stills/', import.meta.url));

/** A first visit, action by action: a press, a word typed or a file chosen is one. Kept as stills when asked for. */
class FirstVisit {
  actions = 0;
  readonly #page: Page;
  readonly #way: string;

  constructor(page: Page, way: string) {
    this.#page = page;
    this.#way = way;
  }

  async act(what: string, action: () => Promise<unknown>, comes: () => Promise<unknown>): Promise<void> {
    await action();
    this.actions += 1;
    await comes();
    await this.still(what);
  }

  async still(what: string): Promise<void> {
    if (!process.env['STILLS']) return;
    const number = String(this.actions).padStart(2, '0');
    await this.#page.screenshot({ path: `${folder}first-segment.${this.#way}.${number} ${what}.png` });
  }
}

/** Every figure of the page to read, cell by cell, once none is awaited. */
async function figures(page: Page): Promise<readonly string[]> {
  const cells = page.locator('main section[data-cell]');
  await expect(cells.first()).toBeVisible();
  await expect(cells.and(page.locator(':not([data-state=done])'))).toHaveCount(0, { timeout: 30_000 });
  return page
    .locator('main [data-figure]')
    .evaluateAll((all) => all.map((figure) => (figure as HTMLElement).dataset['value'] ?? ''));
}

test('from the first visit, which opens the sample, to the first segment of one’s own table, by mouse and by keyboard; the sample stays at home, and has the same numbers elsewhere by its link', async ({
  untouched,
}, info) => {
  const { page, notebook } = await untouched();
  const segments = notebook.cell('Segments');
  /** A file of each way, that the table of one is not taken for that of the other. */
  const fileFor = (way: string) => {
    const path = info.outputPath(`${way}.tsv`);
    writeFileSync(path, spreadsheet);
    return { path, table: notebook.cell(tableName(basename(path))) };
  };
  const opened = async (table: Locator) => {
    await expect(table).toHaveAttribute('data-state', 'done');
    await expect(table).toContainText('30 rows');
    await expect(page.locator('[data-cell]')).toHaveCount(1);
  };
  const split = () => expect(segments.locator('[data-figure=kept]').first()).toHaveText('10');
  const isOfTowns = () => expect(segments.locator('[data-segment]').first()).toContainText('town is Milan');

  const shop = 'One clothing shop, three lenses';
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shop);
  await notebook.settled();
  const link = await linkOf(page);

  await test.step('by keyboard, in the sample', async () => {
    const { keyboard } = page;
    const visit = new FirstVisit(page, 'keyboard');
    const { path, table } = fileFor('keyboard');
    await visit.still('the sample');
    const chosen = page.waitForEvent('filechooser');
    const line = page.getByRole('dialog').getByRole('option').first();
    await visit.act(
      'search or run',
      () => keyboard.press('Control+k'),
      () => expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused(),
    );
    await visit.act(
      'type open',
      () => keyboard.type('open'),
      () => expect(line).toContainText('Open a file in a new notebook…'),
    );
    await visit.act(
      'take it',
      () => keyboard.press('Enter'),
      () => chosen,
    );
    await visit.act(
      'choose the file',
      async () => (await chosen).setFiles(path),
      async () => {
        await opened(table);
        await expect(table).toBeFocused();
      },
    );
    await visit.act(
      'b for a cell below',
      () => keyboard.press('b'),
      () => expect(page.getByRole('menuitem', { name: /^Segments of the table above/ })).toBeFocused(),
    );
    await visit.act(
      'take segments',
      () => keyboard.press('Enter'),
      () => expect(segments.getByRole('combobox', { name: 'Split by' })).toBeFocused(),
    );
    await visit.act(
      'past the column',
      () => keyboard.press('Tab'),
      () => expect(segments.getByRole('button', { name: 'Split' })).toBeFocused(),
    );
    await visit.act('split by town', () => keyboard.press('Enter'), split);
    await expect(segments).toBeFocused();
    expect(visit.actions).toBe(8);
    await isOfTowns();
  });

  await test.step('by mouse, in the notebook that stands now: what is pressed is in the bar of every one', async () => {
    const visit = new FirstVisit(page, 'mouse');
    const { path, table } = fileFor('mouse');
    const chosen = page.waitForEvent('filechooser');
    await visit.act(
      'open data',
      () => page.getByRole('button', { name: 'Open data' }).click(),
      () => expect(page.getByRole('menu')).toBeVisible(),
    );
    await visit.act(
      'in a new notebook',
      () => page.getByRole('menuitem', { name: 'Open a file in a new notebook…' }).click(),
      () => chosen,
    );
    await visit.act(
      'choose the file',
      async () => (await chosen).setFiles(path),
      () => opened(table),
    );
    await visit.act(
      'segments of the table',
      () => page.getByRole('button', { name: 'Segments of the table above' }).click(),
      () => expect(segments.getByRole('button', { name: 'Split' })).toBeVisible(),
    );
    await visit.act('split by town', () => segments.getByRole('button', { name: 'Split' }).click(), split);
    expect(visit.actions).toBe(5);
    await isOfTowns();
  });

  const cards = page.locator('li[data-notebook]');
  const titles = cards.locator('h3');

  await test.step('at home the sample is a card with its picture, is found, reset and taken back', async () => {
    await notebook.goHome();
    await expect(titles).toHaveText(['mouse', 'keyboard', shop]);
    const card = cards.nth(2);
    const picture = card.getByRole('img', {
      name: /^Market, leads and customers side by side: Young women in the capitals 20%/,
    });
    await expect(picture).toBeVisible();
    await expect(card).toContainText('1,500');
    const choose = async (title: string, item: string) => {
      await page.getByRole('button', { name: `More for ${title}`, exact: true }).click();
      await notebook.opened.getByRole('menuitem', { name: item }).click();
    };

    const rename = async (from: string, to: string) => {
      await choose(from, 'Rename');
      await page.getByRole('textbox', { name: `Rename ${from}` }).fill(to);
      await page.keyboard.press('Enter');
    };

    await rename(shop, 'My shop');
    await expect(titles).toHaveText(['My shop', 'mouse', 'keyboard']);
    await expect(page.getByRole('link', { name: 'My shop' })).toBeFocused();
    await page.getByRole('button', { name: 'Reset to the original' }).click();
    await expect(titles).toHaveText([shop, 'mouse', 'keyboard']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(titles).toHaveText(['My shop', 'mouse', 'keyboard']);

    await choose('My shop', 'Duplicate');
    await expect(titles).toHaveText(['Copy of My shop', 'My shop', 'mouse', 'keyboard']);
    await rename('Copy of My shop', 'Second shop');
    await expect(page.getByRole('link', { name: 'Second shop' })).toBeFocused();
    const search = page.getByRole('searchbox', { name: 'Search notebooks' });
    await search.fill('second');
    await expect(titles).toHaveText(['Second shop']);
    await expect(page.getByText('1 of 4 notebooks')).toBeVisible();
    await search.fill('leads by');
    await expect(cards.first()).toContainText('Cell: ');
    await search.fill('nothing like it');
    await expect(page.getByRole('heading', { name: 'No notebook by that name' })).toBeVisible();
    await search.fill('');
    await expectNoViolations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolations(page, 'contrast');
  });

  await test.step('it is read by who learns', async () => {
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect(page).toHaveURL(/#notebook=.*&mode=read$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second shop');
  });
  const mine = await figures(page);
  expect(mine.length).toBeGreaterThan(20);

  const { page: theirs, watched } = await untouched();
  await theirs.goto(link);
  await test.step('by its link it reads with the same numbers in an empty browser, and nothing is kept', async () => {
    expect(await figures(theirs)).toEqual(mine);
    expect(await keepsNothing(theirs)).toBe(true);
  });

  await test.step('its comparison fits a sheet', async () => {
    const comparison = theirs.locator('[data-kind=compare]');
    await expect(comparison.getByRole('table')).toBeVisible();
    await expect(comparison.getByRole('img')).toHaveCount(2);
    const printed = await catchPrint(theirs);
    await theirs.getByRole('button', { name: 'Print' }).click();
    const { charts, drawn } = await printed();
    expect([charts, drawn]).toEqual([4, 4]);
    // A4 less its margins, in CSS pixels.
    await theirs.setViewportSize({ width: 680, height: 990 });
    await theirs.emulateMedia({ media: 'print' });
    expect(await theirs.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
  });
  expect(watched).toEqual({ foreign: [], errors: [] });
});
