import { expect, type Locator, type Page } from '@playwright/test';
import { languages } from '../../src/language/text.ts';
import { expectNoViolations } from './expectNoViolations.ts';
import { NotebookPage } from './notebookPage.ts';
import { speak } from './speak.ts';
import { spreadsheet } from './spreadsheet.ts';
import { test } from './elsewhere.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search or run' });
const lines = (page: Page) => palette(page).getByRole('option');

/** A notebook of a table and its segments, one of them called “Young”. */
async function openTowns(page: Page): Promise<{ table: Locator; segments: Locator }> {
  const notebook = new NotebookPage(page);
  await notebook.openEmptyNotebook('By the keys');
  await notebook.pasteTable(spreadsheet);
  await notebook.addCell(/^Segments of the table above/);
  const segments = notebook.cell('Segments');
  await notebook.addSegment(segments, 'Young', {
    match: 'All of these',
    items: [{ subject: 'age', operator: 'is less than', number: 30 }],
  });
  await notebook.settled();
  return { table: notebook.cell('Pasted table'), segments };
}

/** The segment cell of that notebook as a reader of the screen says it. */
const readAloud = `
  - region "2 Segments":
    - heading "Segments" [level=2]
    - paragraph: /1 segment and everyone else , each row once , over Pasted table/
    - group "Tables":
      - checkbox "Pasted table" [checked]
    - 'button "Make segments by: Rules"'
    - group "Overlap":
      - button "First match wins" [pressed]
    - list "First match wins, from the top":
      - listitem:
        - button /Move Young/
        - button "Colour of Young"
        - button "Young"
        - button "Show the 10 rows of Young"
        - text: share 33.3%
        - button "Close Young" [expanded]
        - group /All of these/:
          - text: 10 rows, 33%
          - 'group "Condition: age is less than"':
            - combobox "What is asked about"
            - combobox "How it is compared"
            - textbox "age is less than"
            - text: 10 rows, 33%
        - paragraph: In words age is less than 30.
    - button "Show the 20 rows of Everyone else"
    - button "Add segment"
    - figure /by segment$/:
      - heading [level=3]
      - img /Young 33.3%/
`;

/** Opens the palette, types, and takes the first line, once it is the one that is meant. */
async function run(page: Page, text: string, first: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await palette(page).getByRole('combobox').fill(text);
  await expect(lines(page).first()).toContainText(first);
  await expect(lines(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toHaveCount(0);
}

test('a notebook is worked on by keys alone, and each leaves the focus where work goes on; the palette goes everywhere and runs every command', async ({
  page,
}) => {
  const { table, segments } = await openTowns(page);
  const { keyboard } = page;
  const cells = page.locator('[data-cell]');
  const second = cells.nth(1);
  const named = page.locator('html');

  await test.step('the segment cell makes sense read aloud: what it is, over what, by what rule, how many', async () => {
    await expect(segments).toMatchAriaSnapshot(readAloud);
  });

  await test.step('from cell to cell', async () => {
    await table.focus();
    await keyboard.press('ArrowDown');
    await expect(segments).toBeFocused();
    await expect(segments).toHaveCSS('outline-style', 'solid');
    await keyboard.press('k');
    await expect(table).toBeFocused();
    await keyboard.press('End');
    await expect(segments).toBeFocused();
  });

  await test.step('into the work, and back', async () => {
    await keyboard.press('Enter');
    await expect(segments.getByRole('checkbox', { name: 'Pasted table' })).toBeFocused();
    await keyboard.press('Escape');
    await expect(segments).toBeFocused();
    await segments.getByRole('textbox', { name: 'age is less than' }).focus();
    await keyboard.press('j');
    await keyboard.press('Escape');
    await expect(segments).toBeFocused();
  });

  await test.step('a cell above and below; the menu gives the focus back', async () => {
    await keyboard.press('a');
    await expect(page.getByRole('menu')).toBeVisible();
    await keyboard.press('Escape');
    await expect(segments).toBeFocused();
    await keyboard.press('a');
    await page.getByRole('menuitem', { name: /^Text/ }).focus();
    await keyboard.press('Enter');
    await expect(second.getByRole('textbox')).toBeFocused();
    await keyboard.type('Who is *young*?');
    await keyboard.press('Escape');
    await expect(second).toBeFocused();
    await keyboard.press('Enter');
    await expect(second.getByRole('textbox')).toBeFocused();
    await keyboard.press('Escape');
  });

  await test.step('duplicate, move, rename, collapse', async () => {
    await keyboard.press('d');
    await expect(cells).toHaveCount(4);
    await expect(cells.nth(2)).toBeFocused();
    await keyboard.press('Alt+ArrowUp');
    await expect(second).toBeFocused();
    await expect(second).toHaveAccessibleName('2 Text (copy)');
    await keyboard.press('F2');
    await keyboard.type('Question');
    await keyboard.press('Enter');
    await keyboard.press('Escape');
    await expect(second).toBeFocused();
    await expect(second).toHaveAccessibleName('2 Question');
    await keyboard.press('c');
    await expect(second.getByRole('button', { name: 'Expand' })).toBeVisible();
    await expect(second).toBeFocused();
  });

  await test.step('delete, and back by the toast or by keys', async () => {
    await keyboard.press('Delete');
    await expect(cells).toHaveCount(3);
    await expect(second).toBeFocused();
    await expect(second).toHaveAccessibleName('2 Text');
    const toast = page.getByText('Deleted “Question”');
    await toast.locator('..').getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(page.getByText('Undone: Delete “Question”')).toBeVisible();
    await expect(toast).toHaveCount(0);
    await expect(second).toHaveAccessibleName('2 Question');
    await expect(second).toBeFocused();
    await keyboard.press('Backspace');
    await keyboard.press('Control+z');
    await expect(second).toHaveAccessibleName('2 Question');
    await expect(second).toBeFocused();
    await keyboard.press('Control+y');
    await expect(cells).toHaveCount(3);
    await expect(second).toBeFocused();
  });

  await test.step('a press of the mouse leaves the arrows to the page', async () => {
    await table.getByText('30 rows').first().click();
    await keyboard.press('ArrowDown');
    await expect(second).not.toBeFocused();
  });

  await test.step('the sheet lists the keys, and gives the focus back', async () => {
    await segments.focus();
    await keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(sheet.getByText('Next cell')).toBeVisible();
    await expectNoViolations(page, 'all', 'dialog[open]');
    await keyboard.press('Escape');
    await expect(segments).toBeFocused();
  });

  await test.step('the palette says how many lines there are, and steps through them', async () => {
    await segments.focus();
    await page.keyboard.press('Control+k');
    const field = palette(page).getByRole('combobox');
    await expect(field).toBeFocused();
    await expect(palette(page).getByRole('status')).toHaveText(/^\d+ lines$/);
    await expectNoViolations(page, 'all', 'dialog[open]');
    await page.keyboard.press('ArrowUp');
    await expect(lines(page).last()).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute(
      'aria-activedescendant',
      (await lines(page).last().getAttribute('id'))!,
    );
    await field.fill('zzz');
    await expect(palette(page)).toContainText('Nothing here is called “zzz”.');
    await page.keyboard.press('Escape');
    await expect(segments).toBeFocused();
  });

  await test.step('it goes to a column, from a field as well', async () => {
    await table.getByRole('searchbox').focus();
    await run(page, 'age', 'column of Pasted table');
    await expect(table.getByRole('region', { name: 'Column age' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(table.getByRole('button', { name: 'Column age' })).toBeFocused();
  });

  await test.step('it goes to a cell, and to a segment of it', async () => {
    await run(page, 'go segments', 'Segments');
    await expect(segments).toBeFocused();
    await segments.getByRole('button', { name: 'Close Young' }).click();
    await run(page, 'young', 'segment of Segments');
    await expect(segments.getByRole('button', { name: 'Close Young' })).toBeFocused();
  });

  await test.step('it adds a cell below the one it was opened at, and undoes that by its name', async () => {
    await table.focus();
    await run(page, 'insert text', 'below Pasted table');
    await expect(cells).toHaveCount(4);
    await expect(second.getByRole('textbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(second).toBeFocused();
    await run(page, 'undo', 'Undo: Add “Text”');
    await expect(page.getByText('Undone: Add “Text”')).toBeVisible();
    await expect(cells).toHaveCount(3);
    await expect(second).toBeFocused();
  });

  await test.step('it changes the theme and the language, and speaks the new one', async () => {
    await run(page, 'dark', 'Dark');
    await expect(named).toHaveAttribute('data-theme', 'dark');
    await run(page, 'light', 'Light');
    await run(page, 'svenska', 'Svenska');
    await expect(named).toHaveAttribute('lang', 'sv');
    await page.keyboard.press('Control+k');
    const swedish = page.getByRole('dialog', { name: 'Sök eller kör' });
    await expect(
      swedish.getByRole('group', { name: 'Senast använda' }).getByRole('option').first(),
    ).toContainText('Svenska');
    await swedish.getByRole('combobox').fill('sprak');
    await expect(swedish.getByRole('option').first()).toContainText('Svenska');
    await swedish.getByRole('combobox').fill('english');
    await page.keyboard.press('Enter');
    await expect(named).toHaveAttribute('lang', 'en');
  });

  await test.step('it shares, reads and edits; what it opens gives the focus back', async () => {
    await segments.focus();
    await run(page, 'share', 'Share this notebook');
    await expect(page.getByRole('dialog')).toBeVisible();
    // A dialog says that it has closed a moment later: what was opened meanwhile stays.
    await page.evaluate(() => {
      document.querySelector<HTMLDialogElement>('dialog:modal')?.close();
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }),
      );
    });
    await expect(lines(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(segments).toBeFocused();
    await run(page, 'read page', 'Read as a page');
    await expect(page).toHaveURL(/mode=read/);
    await run(page, 'edit', 'Edit the notebook');
    await expect(page).not.toHaveURL(/mode=read/);
  });

  await test.step('it opens another notebook by its title', async () => {
    await run(page, 'new empty', 'New empty notebook');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Untitled');
    await run(page, 'start page', 'Start page');
    await run(page, 'by the keys', 'By the keys');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('By the keys');
  });
});

/** The narrowest screen of each layout of the top bar; the one of a small screen has more to hold by touch. */
const narrowest = {
  mouse: [821, 1241, 1341],
  touch: [390, 1101, 1241, 1341],
} as const;

test('an empty notebook fits a small touch screen with the palette and the sheet, and its bar every one in every language', async ({
  untouched,
}) => {
  const { page, notebook } = await untouched({ hasTouch: true, viewport: { width: 1440, height: 844 } });
  await notebook.openEmptyNotebook('One clothing shop, three lenses');
  await notebook.settled();
  const emulation = await page.context().newCDPSession(page);
  for (const language of languages) {
    await page.setViewportSize({ width: 1440, height: 844 });
    await speak(page, language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const by of ['mouse', 'touch'] as const) {
      const hasTouch = by === 'touch';
      await emulation.send('Emulation.setTouchEmulationEnabled', { enabled: hasTouch });
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(hasTouch);
      for (const width of narrowest[by]) {
        await page.setViewportSize({ width, height: 844 });
        const { over, title } = await page.getByRole('banner').evaluate((bar) => ({
          over: Math.max(
            bar.scrollWidth - bar.clientWidth,
            document.documentElement.scrollWidth - innerWidth,
          ),
          title: bar.querySelector('.title')?.getBoundingClientRect().width ?? 0,
        }));
        const where = `in ${language} at ${width} px, by ${by}`;
        expect(over, where).toBeLessThanOrEqual(0);
        expect(title, `the title ${where}`).toBeGreaterThan(60);
      }
    }
  }

  await test.step('the palette and the sheet, in the dark and in Danish', async () => {
    await speak(page, 'da');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Søg eller kør' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Søg eller kør' });
    const box = (await dialog.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    await expectNoViolations(page, 'contrast', 'dialog[open]');
    await dialog.getByRole('combobox').fill('genveje');
    await dialog.getByRole('option').first().tap();
    const sheet = page.getByRole('dialog', { name: 'Tastaturgenveje' });
    await expect(sheet).toBeVisible();
    await expectNoViolations(page, 'contrast', 'dialog[open]');
    await sheet.getByRole('button', { name: 'Luk' }).tap();
    await expect(sheet).toHaveCount(0);
  });
});
