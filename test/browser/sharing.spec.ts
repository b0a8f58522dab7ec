import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { NotebookPage } from './notebookPage.ts';
import { savedFile } from './savedFile.ts';
import { writeRule } from './writeRule.ts';
import { spreadsheet } from './spreadsheet.ts';
import { watchPage } from './watchPage.ts';
import { test } from './visit.ts';

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

/** The dialog's link, once it says how long it is: the one before stands until the next is made. */
async function linkIn(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Share this notebook' });
  const link = dialog.getByLabel('Link', { exact: true });
  const length = dialog.locator('[data-length]');
  await expect(link).not.toHaveValue('');
  let value = '';
  await expect
    .poll(async () => {
      value = await link.inputValue();
      return (await length.getAttribute('data-length')) === String(value.length);
    })
    .toBe(true);
  return value;
}

const openShare = (page: Page) => page.getByRole('button', { name: 'Share', exact: true }).click();

test('a link opens to be read elsewhere, leaves the notebooks there alone, and becomes an editable copy', async ({
  page,
  browser,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const mine = new NotebookPage(page);
  await mine.openEmptyNotebook('A method');
  const sample = await mine.addCell(/^Data/);
  await sample.getByRole('button', { name: /^Sample/ }).click();
  await sample.getByLabel('Rows', { exact: true }).fill('300');
  await page.keyboard.press('Tab');
  await expect(sample).toContainText('300 rows');
  const figures = (cell: Locator) =>
    cell
      .locator('thead [data-figure]')
      .evaluateAll((found) => found.map((figure) => (figure as HTMLElement).dataset['value']));
  await expect(sample.locator('thead [data-figure]').first()).toBeVisible();
  const facts = await figures(sample);
  await openShare(page);
  await expect(page.getByRole('dialog')).toContainText('Table: a sample of 300 rows');
  await linkIn(page);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const theirs = await elsewhere(browser);
  await theirs.page.goto(link);
  await expect(theirs.notebook.cell('Table')).toHaveAttribute('data-state', 'done');
  await expect(theirs.page.getByText('This notebook came in a link.')).toBeVisible();
  await expect(theirs.page.getByRole('button', { name: 'Add a cell' })).toHaveCount(0);
  await theirs.page.goto(link.replace(/#.*/, '#home'));
  await expect(theirs.page.getByRole('heading', { name: 'A method' })).toHaveCount(0);

  await theirs.page.goto(link);
  await theirs.page.getByRole('button', { name: 'Make it mine' }).click();
  await expect.poll(() => figures(theirs.notebook.cell('Table'))).toEqual(facts);
  await theirs.notebook.renameCell('Table', 'Mine now');
  await theirs.page.goto(link);
  await expect(theirs.notebook.cell('Table')).toHaveAttribute('data-state', 'done');
  expect(theirs.watched).toEqual({ foreign: [], errors: [] });
});

const people = [
  'person,mail,town',
  ...['anna', 'bo', 'cia', 'dan'].map(
    (name, row) => `K-${1000 + row},${name}@example.com,${row % 2 ? 'Rome' : 'Oslo'}`,
  ),
].join('\n');

test('of a file a link carries its columns, and what tells of people only where it is ticked', async ({
  page,
  browser,
}) => {
  const mine = new NotebookPage(page);
  await mine.openEmptyNotebook('Over a file');
  await mine.pasteTable(people);
  const segments = await mine.addCell(/^Segments of the table above/);
  await mine.addSegment(segments, 'Anna', {
    match: 'All of these',
    items: [
      { subject: 'mail', operator: 'contains', text: 'anna@' },
      { subject: 'town', operator: 'is any of', values: ['Oslo'] },
    ],
  });
  await expect(segments).toHaveAttribute('data-state', 'done');
  await openShare(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('its 4 rows and its 3 columns: person, mail, town.');
  const bare = await linkIn(page);
  const tick = dialog.getByRole('checkbox', { name: /^mail contains “anna@”/ });
  await expect(tick).not.toBeChecked();
  await tick.check();
  await expect(dialog.getByLabel('Link', { exact: true })).not.toHaveValue(bare);
  await dialog.getByRole('checkbox', { name: /^Send the rows along/ }).check();
  await expect.poll(async () => (await linkIn(page)).length).toBeGreaterThan(bare.length + 60);
  const whole = await linkIn(page);

  const theirs = await elsewhere(browser);
  await theirs.page.goto(bare);
  await expect(theirs.page.locator('main')).toContainText('mail contains (left out)');
  await expect(theirs.page.locator('main')).toContainText('is Oslo');
  expect(await theirs.page.content()).not.toContain('anna@');

  await theirs.page.goto(whole);
  await expect(theirs.notebook.cell('Segments')).toHaveAttribute('data-state', 'done');
  await expect(theirs.page.locator('main')).toContainText('anna@');
  await theirs.page.getByRole('button', { name: 'Make it mine' }).click();
  await expect(theirs.notebook.cell('Segments').locator('.list [data-figure=kept]')).toHaveText(['1', '3']);
  await theirs.page.reload();
  await expect(theirs.notebook.cell('Segments').locator('.list [data-figure=kept]')).toHaveText(['1', '3']);
  expect(theirs.watched).toEqual({ foreign: [], errors: [] });
});

test('a hole says so at its condition until it is filled in', async ({ page, browser }) => {
  const mine = new NotebookPage(page);
  await mine.openEmptyNotebook('A hole');
  await mine.pasteTable(people);
  const segments = await mine.addCell(/^Segments of the table above/);
  await mine.addSegment(segments, 'Anna', {
    match: 'All of these',
    items: [{ subject: 'mail', operator: 'contains', text: 'anna@' }],
  });
  await openShare(page);
  await expect(page.getByRole('dialog')).toContainText('its 4 rows');
  const bare = await linkIn(page);
  await page.getByRole('checkbox', { name: /^Send the rows along/ }).check();
  await expect(page.getByLabel('Link', { exact: true })).not.toHaveValue(bare);
  const link = await linkIn(page);

  const theirs = await elsewhere(browser);
  await theirs.page.goto(link);
  await theirs.page.getByRole('button', { name: 'Make it mine' }).click();
  const cell = theirs.notebook.cell('Segments');
  await theirs.page.getByRole('button', { name: 'mail in “Anna”' }).click();
  const condition = cell.locator('[data-condition]');
  await expect(condition.getByRole('alert')).toContainText('A value was left out of the link. Fill it in.');
  await condition.getByRole('textbox', { name: 'mail contains', exact: true }).fill('bo@');
  await expect(cell.locator('.list [data-figure=kept]')).toHaveText(['1', '3']);
  await expect(condition.getByRole('alert')).toHaveCount(0);
});

test('the code for another page shows one cell of the link', async ({ page }) => {
  await new NotebookPage(page).openSample();
  await openShare(page);
  const link = await linkIn(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Put it on a page of yours').click();
  await dialog.getByLabel('Show', { exact: true }).selectOption({ index: 3 });
  const code = await dialog.getByLabel('Code', { exact: true }).inputValue();
  expect(code).toContain(
    `<iframe src="${link}&amp;mode=embed&amp;cell=3" title="One clothing shop, three lenses"`,
  );
  const readers = page.context().waitForEvent('page');
  await dialog.getByRole('link', { name: 'See it as a reader' }).click();
  await expect((await readers).getByText('This notebook came in a link.')).toBeVisible();
});

test('a hosted notebook is fetched after a click that names the host, read, and not kept', async ({
  page,
}) => {
  const address = 'https://notebooks.example/shop.strata.json';
  const asked: Record<string, string>[] = [];
  await page.context().addCookies([{ name: 'who', value: 'me', url: address }]);
  await page.context().route(`${address}*`, async (route) => {
    asked.push(await route.request().allHeaders());
    const status = route.request().url().endsWith('gone') ? 404 : 200;
    await route.fulfill({ status, headers: { 'access-control-allow-origin': '*' }, body: hosted });
  });
  await page.goto(`./#open=${address}?gone`);
  await expect(page.getByRole('heading', { name: 'Fetch a notebook from notebooks.example?' })).toBeVisible();
  await expect(page.getByText(`${address}?gone`)).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Fetch from notebooks.example' }).click();
  await expect(page.getByRole('alert')).toContainText('notebooks.example has no such file (answer 404).');

  await page.goto(`./#open=${address}`);
  await page.getByRole('button', { name: 'Fetch from notebooks.example' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'From afar' })).toBeVisible();
  await expect(page.getByText('Hosted words')).toBeVisible();
  await expect(page.locator('iframe[src*="fetch"]')).toHaveCount(0);
  for (const { cookie, referer } of asked) expect([cookie, referer]).toEqual([undefined, undefined]);
  expect(asked).toHaveLength(2);
  await page.goto('./#home');
  await expect(page.locator('main')).not.toContainText('From afar');

  await page.goto('./#open=http://notebooks.example/a.json');
  await expect(page.getByRole('heading', { name: 'This address cannot be fetched' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Fetch/ })).toHaveCount(0);
});

const hosted = JSON.stringify({
  format: 'strata',
  version: 1,
  id: 'afar',
  title: 'From afar',
  created: '2026-03-01',
  asOf: null,
  zone: 'UTC',
  dimensions: [],
  cells: [{ id: 'text', kind: 'text', name: 'Words', parameters: { text: 'Hosted words' } }],
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
