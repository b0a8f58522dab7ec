import { type Browser, expect, type Locator, test } from '@playwright/test';
import { NotebookPage } from './notebookPage.ts';
import { savedFile } from './savedFile.ts';
import { writeRule } from './writeRule.ts';
import { spreadsheet } from './spreadsheet.ts';
import { watchPage } from './watchPage.ts';

test.setTimeout(90_000);

/** A page of a browser that has never seen Strata, as another person has it. */
async function elsewhere(browser: Browser) {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  return { notebook: new NotebookPage(page), page, watched: watchPage(page) };
}

/** Adds two segments by rules over the table above, and gives the cell back. */
async function addSegments(notebook: NotebookPage): Promise<Locator> {
  const segments = await notebook.addCell(/^Segments of the table above/);
  for (const [name, rule] of [
    ['Romans', { subject: 'town', operator: 'is any of', values: ['Rome'] }],
    ['Under thirty', { subject: 'age', operator: 'is less than', number: 30 }],
  ] as const) {
    await segments.getByRole('button', { name: /^(Write rules|Add segment)$/ }).click();
    await notebook.rewrite(/^Rename Segment/, name);
    await writeRule(segments.locator('li.open [data-group]').first(), {
      match: 'All of these',
      items: [rule],
    });
  }
  await expect(segments).toHaveAttribute('data-state', 'done');
  return segments;
}

/** What the segments keep, everyone else last. */
const kept = (segments: Locator) => segments.locator('.list [data-figure=kept]');
const keptRows = ['10', '6', '14'];

test('a notebook travels as a file with its data, and as one without that asks for it', async ({
  page,
  browser,
}) => {
  const watched = watchPage(page);
  const mine = new NotebookPage(page);
  await mine.openEmptyNotebook('To send');
  await mine.pasteTable(spreadsheet);
  await expect(mine.cell('Pasted table')).toContainText('30 rows');
  await expect(kept(await addSegments(mine))).toHaveText(keptRows);

  const files: Record<string, string> = {};
  for (const [with_, button] of [
    ['data', 'Save a file with its data'],
    ['method', 'Save a file without data'],
  ] as const) {
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    files[with_] = await savedFile(await download);
    await page.keyboard.press('Escape');
  }

  const theirs = await elsewhere(browser);
  await theirs.page.goto(page.url().replace(/#.*/, '#home'));
  await theirs.notebook.openFileFromHome(files['data']!, 'Open a notebook file');
  await expect(theirs.notebook.cell('Pasted table')).toContainText('30 rows');
  await expect(kept(theirs.notebook.cell('Segments'))).toHaveText(keptRows);

  await theirs.notebook.goHome();
  const bare = await elsewhere(browser);
  await bare.page.goto(page.url().replace(/#.*/, '#home'));
  await bare.notebook.openFileFromHome(files['method']!, 'Open a notebook file');
  const table = bare.notebook.cell('Pasted table');
  await expect(table.getByRole('alert')).toContainText('The rows of Pasted table are not in this browser.');
  await expect(table.getByRole('alert')).toContainText('Choose Pasted table again');
  for (const each of [watched, theirs.watched, bare.watched])
    expect(each).toEqual({ foreign: [], errors: [] });
});

test('a link opens read-only elsewhere, leaves the notebooks there alone, and becomes an editable copy', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const mine = new NotebookPage(page);
  await mine.openEmptyNotebook('A method');
  const sample = await mine.addCell(/^Data/);
  await sample.getByRole('button', { name: /^Sample/ }).click();
  await sample.getByLabel('Rows', { exact: true }).fill('300');
  await page.keyboard.press('Tab');
  await expect(sample).toContainText('300 rows');
  await expect(sample.locator('thead [data-figure]').first()).toBeVisible();
  const facts = await sample
    .locator('thead [data-figure]')
    .evaluateAll((figures) => figures.map((figure) => (figure as HTMLElement).dataset['value']));
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const theirs = await elsewhere(browser);
  await theirs.page.goto(link);
  const cell = theirs.notebook.cell('Table');
  await expect(cell).toContainText('300 rows');
  await expect(theirs.page.getByRole('button', { name: 'Add a cell' })).toHaveCount(0);
  await expect(theirs.page.getByText('You are reading a notebook from a link.')).toBeVisible();
  await expect
    .poll(() =>
      cell
        .locator('thead [data-figure]')
        .evaluateAll((figures) => figures.map((figure) => (figure as HTMLElement).dataset['value'])),
    )
    .toEqual(facts);
  await theirs.notebook.goHome();
  await expect(theirs.page.getByRole('heading', { name: 'No notebooks in this browser yet' })).toBeVisible();

  await theirs.page.goto(link);
  await theirs.page.getByRole('button', { name: 'Make it mine' }).click();
  await theirs.notebook.renameCell('Table', 'Mine now');
  await theirs.notebook.goHome();
  await expect(theirs.page.locator('li[data-notebook] h3')).toHaveText(['A method']);
  await theirs.page.goto(link);
  await expect(theirs.notebook.cell('Table')).toContainText('300 rows');
  expect(theirs.watched).toEqual({ foreign: [], errors: [] });
});

test('a link of a notebook over a file says that its rows are not here and takes the file', async ({
  page,
  browser,
}) => {
  const mine = new NotebookPage(page);
  await mine.openEmptyNotebook('Over a file');
  await mine.pasteTable(spreadsheet);
  await expect(mine.cell('Pasted table')).toContainText('30 rows');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  expect(link).not.toContain('Rome');

  const theirs = await elsewhere(browser);
  await theirs.page.goto(link);
  const table = theirs.notebook.cell('Pasted table');
  await expect(table.getByRole('alert')).toContainText('are not in this browser');
  await theirs.page.getByRole('button', { name: 'Make it mine' }).click();
  await table.getByRole('button', { name: 'Change' }).click();
  await theirs.page.getByRole('menuitem', { name: 'Paste a table' }).click();
  await theirs.page.getByRole('dialog').getByRole('textbox').fill(spreadsheet);
  await theirs.page.getByRole('button', { name: 'Add the table' }).click();
  await expect(table).toContainText('30 rows');
});

test('a damaged link says so, and what to do', async ({ page }) => {
  for (const damage of ['#n=1.AAAA', '#n=', '#n=1.%%%']) {
    await page.goto(`./${damage}`);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'This notebook cannot be opened' })).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('The link is incomplete or damaged.');
    await expect(page.getByRole('alert')).toContainText('Copy the whole link again');
  }
  await page.getByRole('link', { name: 'Go home' }).click();
  await expect(page.getByRole('heading', { name: 'Your notebooks' })).toBeVisible();
});
