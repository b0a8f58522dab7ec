import { expect, type Locator, type Page } from '@playwright/test';

/** Opens a new notebook with nothing in it, from the home page. */
export async function openEmptyNotebook(page: Page): Promise<void> {
  await page.goto('./#home');
  await page.getByRole('button', { name: 'Empty notebook' }).click();
  await expect(page.getByRole('heading', { name: 'Begin with a table' })).toBeVisible();
}

export async function goHome(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Strata, home' }).click();
  await expect(page.getByRole('heading', { name: 'Your notebooks' })).toBeVisible();
}

/** Opens a file from the home page as a notebook of its own. */
export async function openFile(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).first().click();
  await (await chooser).setFiles(path);
}

/** The cell with a name, which is the heading of its section. */
export function cellNamed(page: Page, name: string): Locator {
  return page.locator('section[data-cell]').filter({
    has: page.getByRole('heading', { name, exact: true, level: 2 }),
  });
}

/** Adds a cell at the end of the notebook: of a kind from nothing, or by a recipe that fits there. */
export async function addCell(page: Page, label: string): Promise<Locator> {
  const cells = page.locator('section[data-cell]');
  const before = await cells.count();
  await page.getByRole('button', { name: 'Add a cell', exact: true }).click();
  await page
    .getByRole('menuitem')
    .filter({ has: page.locator('b', { hasText: new RegExp(`^${label}$`) }) })
    .click();
  await expect(cells).toHaveCount(before + 1);
  return cells.last();
}

/** Adds a data cell over a file and gives it a name. */
export async function addTable(page: Page, path: string, name: string): Promise<Locator> {
  const added = await addCell(page, 'Data');
  const chooser = page.waitForEvent('filechooser');
  await added.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(path);
  await renameCell(added, name);
  const cell = cellNamed(page, name);
  await expectDone(cell);
  return cell;
}

export async function expectDone(cell: Locator): Promise<void> {
  await expect(cell).toHaveAttribute('data-state', 'done', { timeout: 20_000 });
}

export async function renameCell(cell: Locator, name: string): Promise<void> {
  const heading = cell.getByRole('heading', { level: 2 });
  await heading.getByRole('button').click();
  const field = heading.getByRole('textbox');
  await field.fill(name);
  await field.press('Enter');
}

const lensNames = { customer: 'Customer', lead: 'Lead', market: 'Market' } as const;

/** Says what a row of a table stands for. */
export async function chooseLens(cell: Locator, lens: keyof typeof lensNames): Promise<void> {
  await cell.getByRole('radio', { name: lensNames[lens] }).check({ force: true });
}
