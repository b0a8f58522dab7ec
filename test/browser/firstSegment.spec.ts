import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { tableName } from '../../src/notebook/tableName.ts';
import { NotebookPage } from './notebookPage.ts';
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

test('from the first visit to the first segment of one’s own table, by mouse and by keyboard', async ({
  page,
}, info) => {
  const notebook = new NotebookPage(page);
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

  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One clothing shop, three lenses');
  await expect(page.locator('[data-cell]').first()).toBeVisible();

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
});
