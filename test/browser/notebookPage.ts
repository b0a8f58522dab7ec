import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { tableName } from '../../src/notebook/tableName.ts';
import { type WrittenGroup, writeRule } from './writeRule.ts';

/** What a person does in Strata, through the interface alone and in its English words. */
export class NotebookPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the site and, by its home page, a notebook without cells. */
  async openEmptyNotebook(title: string): Promise<void> {
    await this.page.goto('./#home');
    await this.page.getByRole('button', { name: 'Empty notebook' }).click();
    await this.page.getByRole('button', { name: 'Untitled' }).click();
    await this.rewrite('Rename the notebook', title);
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(title);
  }

  // Parts of the page, in which roles are looked for: those of a whole notebook take long to work out.

  /** Where cells are added at the end; it stands there once all cells do. */
  get inserter(): Locator {
    return this.page.locator('main .last');
  }

  /** The menu or the list that is open over the page. */
  get opened(): Locator {
    return this.page.locator(':popover-open');
  }

  /** The cell of that name, found by its heading's text. */
  cell(name: string): Locator {
    const heading = this.page.locator('h2').getByText(name, { exact: true });
    return this.page.locator('section[data-cell]').filter({ has: heading });
  }

  async renameCell(from: string, to: string): Promise<Locator> {
    await this.cell(from).getByRole('heading', { level: 2 }).getByRole('button').click();
    await this.rewrite('Rename', to);
    await this.cell(to).waitFor();
    return this.cell(to);
  }

  /** Drops a file on the page as a person drags it in from a folder. */
  async dropFile(path: string): Promise<void> {
    const file = { name: basename(path), base64: readFileSync(path).toString('base64') };
    const dataTransfer = await this.page.evaluateHandle(({ name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name));
      return transfer;
    }, file);
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await this.page.dispatchEvent('body', type, { dataTransfer });
    }
  }

  /** Pastes a table on the page, as copied from a spreadsheet; it becomes a cell. */
  async pasteTable(text: string): Promise<void> {
    const cells = this.page.locator('[data-cell]');
    const before = await cells.count();
    await this.page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
    await expect(cells).toHaveCount(before + 1);
  }

  /** Opens files by a button of the home page. */
  async openFromHome(button: string, ...paths: readonly string[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: button, exact: true }).click();
    await (await chooser).setFiles([...paths]);
  }

  /** Opens files by the home page in a notebook of their own, each folded while it is read: its preview then costs nothing. */
  async openFolded(...paths: readonly string[]): Promise<void> {
    await this.page.goto('./#home');
    await this.openFromHome('Choose a file', ...paths);
    for (const path of paths) await this.fold(this.cell(tableName(basename(path))));
    const read = this.page.locator('[data-kind=data][data-state=done]');
    await expect(read).toHaveCount(paths.length, { timeout: 60_000 });
  }

  /** Pastes a table on the home page, which opens it in a notebook of its own; gives back its cell. */
  async openPasted(text: string): Promise<Locator> {
    await this.page.goto('./#home');
    await this.page.getByRole('button', { name: 'Empty notebook' }).waitFor();
    await this.pasteTable(text);
    const cell = this.cell('Pasted table');
    await expect(cell).toHaveAttribute('data-state', 'done');
    return cell;
  }

  /** Folds a cell that is not looked at: its preview then costs nothing with each edit. */
  async fold(cell: Locator): Promise<void> {
    await cell.getByRole('button', { name: 'Collapse' }).click();
  }

  async goHome(): Promise<void> {
    await this.page.getByRole('link', { name: 'Strata, home' }).click();
    await expect(this.page.getByRole('heading', { name: 'Your notebooks' })).toBeVisible();
  }

  /** Chooses a line of a cell's own menu. */
  async chooseOfCell(cell: Locator, item: string): Promise<void> {
    await cell.getByRole('button', { name: /^More for / }).click();
    await this.opened.getByRole('menuitem', { name: item, exact: true }).click();
  }

  /** Adds a cell at the end by the line of its menu that begins so, and gives it back. */
  async addCell(choice: string | RegExp): Promise<Locator> {
    const add = this.inserter.getByRole('button', { name: 'Add a cell', exact: true });
    await add.waitFor();
    const before = await this.page.locator('[data-cell]').count();
    await add.click();
    await this.inserter.getByRole('menuitem', { name: choice }).click();
    const cells = this.page.locator('[data-cell]');
    await expect(cells).toHaveCount(before + 1);
    return cells.last();
  }

  /** Takes a file into a data cell that has no source yet. */
  async chooseFile(cell: Locator, path: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await cell.getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles(path);
  }

  /** Adds a data cell over a file, and gives it back under its name once its rows are there. */
  async addTable(path: string, name: string): Promise<Locator> {
    await this.chooseFile(await this.addCell(/^Data/), path);
    const cell = await this.renameCell(tableName(basename(path)), name);
    await expect(cell.and(this.page.locator('[data-state=done]'))).toHaveCount(1, { timeout: 20_000 });
    return cell;
  }

  async chooseLens(cell: Locator, lens: 'Customer' | 'Lead' | 'Market'): Promise<void> {
    await cell.getByRole('group', { name: 'Lens' }).locator('label', { hasText: lens }).click();
    await expect(cell.getByRole('radio', { name: new RegExp(`^${lens}`) })).toBeChecked();
  }

  /** The head of a column in a data cell, with what the page knows of it. */
  columnHead(cell: Locator, column: string): Locator {
    const settings = this.page.getByRole('button', { name: `Column ${column}`, exact: true });
    return cell.getByRole('columnheader').filter({ has: settings });
  }

  /** Keeps only the rows of a data cell where a rule holds. */
  async keepRowsWhere(cell: Locator, rule: WrittenGroup): Promise<void> {
    await cell.getByText('Only the rows where').click();
    await writeRule(cell.locator('[data-group]').first(), rule);
    await cell.getByText('Only the rows where').click();
  }

  /** Adds a segment with a name and a rule to a segment cell; it stays open. */
  async addSegment(cell: Locator, name: string, rule: WrittenGroup): Promise<void> {
    // A press before its first answer can meet a button that is just replaced.
    await cell.and(this.page.locator(':is([data-state=done], [data-state=failed])')).waitFor();
    await cell.getByRole('button', { name: /^(Add segment|Write rules)$/ }).click();
    await this.rewrite(/^Rename Segment/, name);
    await writeRule(cell.locator('li.open [data-group]').first(), rule);
  }

  /** Undoes edits until there is none left, as by a key held down: several presses before the page is looked at again. */
  async undoAll(): Promise<void> {
    const undo = this.page.getByRole('banner').getByRole('button', { name: /^Undo/ });
    const button = await undo.elementHandle();
    while (await button?.isEnabled())
      await Promise.all(Array.from({ length: 8 }, () => this.page.keyboard.press('Control+z')));
  }

  /** Waits until no cell is at work and all is kept. */
  async settled(): Promise<void> {
    const patience = { timeout: 30_000 };
    await this.inserter.getByText('Add a cell', { exact: true }).waitFor(patience);
    await expect(this.page.locator('[data-cell]:not([data-state=done])')).toHaveCount(0, patience);
    await this.page.locator('header').getByText('Saved in this browser').waitFor(patience);
  }

  /** Writes a name into the field that has opened for it. */
  async rewrite(label: string | RegExp, text: string): Promise<void> {
    const field = this.page.locator('textarea:focus');
    await expect(field).toHaveAccessibleName(label);
    await field.fill(text);
    await field.press('Enter');
    await expect(field).toHaveCount(0);
  }
}
