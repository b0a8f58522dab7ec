import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './elsewhere.ts';
import { NotebookPage } from './notebookPage.ts';
import { savedFile } from './savedFile.ts';
import { watchPage } from './watchPage.ts';

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
  elsewhere: theirs,
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

/** Saves the notebook of the open dialog by one of its buttons; gives back where. */
async function saveBy(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return savedFile(await download);
}

/** What stands in the dialog of a notebook over a file, with one segment of Annas. */
async function shareOverFile(page: Page) {
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
  const link = dialog.getByLabel('Link', { exact: true });
  await expect(dialog).toContainText('its 4 rows and its 3 columns: person, mail, town.');
  const bare = await linkIn(page);
  const tick = dialog.getByRole('checkbox', { name: /^mail contains “anna@”/ });
  await expect(tick).not.toBeChecked();

  await dialog.getByRole('checkbox', { name: /^Send the rows along/ }).check();
  await expect.poll(async () => (await linkIn(page)).length).toBeGreaterThan(bare.length + 40);
  const withRows = await linkIn(page);
  await tick.check();
  await expect(link).not.toHaveValue(withRows);
  const whole = await linkIn(page);
  return {
    dialog,
    links: { bare, withRows, whole },
    withoutData: await saveBy(page, 'Save a file without data'),
    withData: await saveBy(page, 'Save a file with its data'),
  };
}

test('a notebook over a file travels as a link or a file, with what tells of people only where it is ticked', async ({
  page,
  elsewhere,
}) => {
  const watchedHere = watchPage(page);
  const { dialog, links, withoutData, withData } = await shareOverFile(page);

  await test.step('the code for another page shows one cell of the link', async () => {
    await dialog.getByText('Put it on a page of yours').click();
    await dialog.getByLabel('Show', { exact: true }).selectOption({ index: 2 });
    const code = await dialog.getByLabel('Code', { exact: true }).inputValue();
    expect(code).toContain(`<iframe src="${links.whole}&amp;mode=embed&amp;cell=2" title="Over a file"`);
    const opened = page.context().waitForEvent('page');
    await dialog.getByRole('link', { name: 'See it as a reader' }).click();
    const reader = await opened;
    await expect(reader.getByText('This notebook came in a link.')).toBeVisible();
    await reader.close();
  });

  const { page: read, notebook: theirs, watched } = elsewhere;
  const segments = theirs.cell('Segments');
  const kept = segments.locator('.list [data-figure=kept]');
  const home = links.bare.replace(/#.*/, '#home');

  await test.step('a link carries the method and the columns, not what was left out', async () => {
    await read.goto(links.bare);
    await expect(read.locator('main')).toContainText('mail contains (left out)');
    await expect(read.locator('main')).toContainText('is Oslo');
    expect(await read.content()).not.toContain('anna@');
  });

  await test.step('a file without data asks for it', async () => {
    await read.goto(home);
    await theirs.openFileFromHome(withoutData, 'Open a notebook file');
    const alert = theirs.cell('Pasted table').getByRole('alert');
    await expect(alert).toContainText('The rows of Pasted table are not in this browser.');
    await expect(alert).toContainText('Choose Pasted table again');
  });

  await test.step('a hole in a link with rows says so at its condition until it is filled in', async () => {
    await read.goto(links.withRows);
    await read.getByRole('button', { name: 'Make it mine' }).click();
    await read.getByRole('button', { name: 'mail in “Anna”' }).click();
    const condition = segments.locator('[data-condition]').first();
    await expect(condition.getByRole('alert')).toContainText('A value was left out of the link. Fill it in.');
    await condition.getByRole('textbox', { name: 'mail contains', exact: true }).fill('cia@');
    await expect(kept).toHaveText(['1', '3']);
    await expect(condition.getByRole('alert')).toHaveCount(0);
  });

  await test.step('a link with all that was ticked can be read, and made one’s own', async () => {
    await read.goto(links.whole);
    await expect(segments).toHaveAttribute('data-state', 'done');
    await expect(read.locator('main')).toContainText('anna@');
    await read.getByRole('button', { name: 'Make it mine' }).click();
    await expect(kept).toHaveText(['1', '3']);
  });

  await test.step('a file with its data opens with all', async () => {
    await read.goto(home);
    await theirs.openFileFromHome(withData, 'Open a notebook file');
    await expect(theirs.cell('Pasted table')).toContainText('4 rows');
    await expect(kept).toHaveText(['1', '3']);
  });
  for (const each of [watchedHere, watched]) expect(each).toEqual({ foreign: [], errors: [] });
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
  // The first as the page that a visit begins with, the others in the page that stands.
  await page.goto('about:blank');
  for (const damage of ['#n=1.AAAA', '#n=', '#n=1.%%%']) {
    await page.goto(`./${damage}`);
    await expect(page.getByRole('heading', { name: 'This notebook cannot be opened' })).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('The link is incomplete or damaged.');
    await expect(page.getByRole('alert')).toContainText('Copy the whole link again');
    await page.getByRole('link', { name: 'Go home' }).click();
    await expect(page.getByRole('heading', { name: 'Your notebooks' })).toBeVisible();
  }
});
