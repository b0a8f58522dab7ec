import { writeFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './elsewhere.ts';
import { expectNoViolations } from './expectNoViolations.ts';
import { keepsNothing } from './keepsNothing.ts';
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

const figures = (cell: Locator) =>
  cell
    .locator('thead [data-figure]')
    .evaluateAll((found) => found.map((figure) => (figure as HTMLElement).dataset['value']));

const people = [
  'person,mail,town',
  ...['anna', 'bo', 'cia', 'dan'].map(
    (name, row) => `K-${1000 + row},${name}@example.com,${row % 2 ? 'Rome' : 'Oslo'}`,
  ),
].join('\n');

/** Opens a notebook over a file, with one segment of Annas, and over a sample, of which it gives the figures. */
async function openBoth(page: Page) {
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
  const sample = await mine.addCell(/^Data/);
  await sample.getByRole('button', { name: /^Sample/ }).click();
  await sample.getByLabel('Rows', { exact: true }).fill('300');
  await page.keyboard.press('Tab');
  await expect(sample).toContainText('300 rows');
  await expect(sample.locator('thead [data-figure]').first()).toBeVisible();
  return figures(sample);
}

/** What can be taken from the dialog: links with more and more in them, and a file without data. */
async function share(page: Page) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const link = dialog.getByLabel('Link', { exact: true });
  await expect(dialog).toContainText('its 4 rows and its 3 columns: person, mail, town.');
  await expect(dialog).toContainText('Table: a sample of 300 rows');
  await linkIn(page);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const bare = await page.evaluate(() => navigator.clipboard.readText());
  const tick = dialog.getByRole('checkbox', { name: /^mail contains “anna@”/ });
  await expect(tick).not.toBeChecked();

  await dialog.getByRole('checkbox', { name: /^Send the rows along/ }).check();
  await expect.poll(async () => (await linkIn(page)).length).toBeGreaterThan(bare.length + 40);
  const withRows = await linkIn(page);
  await tick.check();
  await expect(link).not.toHaveValue(withRows);
  const whole = await linkIn(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a file without data' }).click();
  return { dialog, bare, withRows, whole, withoutData: await savedFile(await download) };
}

test('a notebook travels as a link or a file, with what tells of people only where it is ticked; it is read in the language, the theme and as much as its address says, leaves the notebooks there alone, and becomes an editable copy', async ({
  page,
  elsewhere,
}, info) => {
  const watchedHere = watchPage(page);
  const facts = await openBoth(page);
  const { dialog, bare, withRows, whole, withoutData } = await share(page);

  await test.step('the code for another page shows one cell of the link', async () => {
    await dialog.getByText('Put it on a page of yours').click();
    await dialog.getByLabel('Show', { exact: true }).selectOption({ index: 2 });
    const code = await dialog.getByLabel('Code', { exact: true }).inputValue();
    expect(code).toContain(`<iframe src="${whole}&amp;mode=embed&amp;cell=2" title="Over a file"`);
    const opened = page.context().waitForEvent('page');
    await dialog.getByRole('link', { name: 'See it as a reader' }).click();
    const reader = await opened;
    await expect(reader.getByText('This notebook came in a link.')).toBeVisible();
    await reader.close();
  });

  const { page: read, notebook: theirs, watched } = elsewhere;
  const root = read.locator('html');
  const main = read.locator('main');
  const table = theirs.cell('Table');
  const segments = theirs.cell('Segments');

  await test.step('the language and the theme of the address, and the browser keeps neither', async () => {
    await read.goto(`${bare}&lang=da&theme=dark`);
    await expect(root).toHaveAttribute('lang', 'da');
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await expect(read.getByRole('button', { name: 'Gør den til min' })).toBeVisible();
    expect(await read.evaluate(() => localStorage.length)).toBe(0);
  });

  await test.step('one cell within another page, or all', async () => {
    await read.goto(`${bare}&mode=embed&cell=3&lang=it&theme=light`);
    await expect(root).toHaveAttribute('lang', 'it');
    const embed = read.locator('[data-embed]');
    await expect(embed.locator('section')).toHaveCount(1);
    await expect(embed.locator('section')).toContainText('300');
    await expectNoViolations(read);
    await expect(read.locator('button:not([data-term]):visible, input:visible, select:visible')).toHaveCount(
      0,
    );
    const open = embed.getByRole('link', { name: 'Apri in Strata' });
    await expect(open).toHaveAttribute('href', bare);
    await expect(open).toHaveAttribute('target', '_blank');
    for (const width of [320, 1000]) {
      await read.setViewportSize({ width, height: 500 });
      const overflow = await read.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await read.goto(`${bare}&mode=embed`);
    await expect(embed.locator('section')).toHaveCount(3);
  });

  await test.step('the next visit is as the browser has it; the method is read, and nothing can be edited', async () => {
    await read.goto('about:blank');
    await read.goto(bare);
    await expect(root).toHaveAttribute('lang', 'en');
    await expect(root).not.toHaveAttribute('data-theme', /./);
    await expect(read.getByText('This notebook came in a link.')).toBeVisible();
    await expect(read.getByRole('button', { name: 'Add a cell' })).toHaveCount(0);
    await expect(table).toHaveAttribute('data-state', 'done');
    await expect(main).toContainText('mail contains (left out)');
    await expect(main).toContainText('is Oslo');
    expect(await read.content()).not.toContain('anna@');
  });

  await test.step('a dropped file is the reader’s data; the way back changes nothing', async () => {
    await theirs.dropFile(new URL('spreadsheet.ts', import.meta.url).pathname);
    await expect(read.getByText('spreadsheet.ts').first()).toBeVisible();
    await read.getByRole('button', { name: 'Back to the notebook' }).click();
    await expect(read.getByRole('button', { name: 'Use my data' }).first()).toBeVisible();
  });

  await test.step('the very file needs no columns matched, and is not kept', async () => {
    const file = info.outputPath('another name.csv');
    writeFileSync(file, people);
    await theirs.dropFile(file);
    await expect(read.getByText('In this browser')).toBeVisible();
    await read.getByRole('button', { name: 'Show the notebook' }).click();
    await expect(theirs.cell('Pasted table')).toContainText('4 rows');
    expect(await keepsNothing(read)).toBe(true);
  });

  await test.step('a file without data asks for it', async () => {
    await read.goto('about:blank');
    await read.goto('./#home');
    await theirs.openFromHome('Open a notebook file', withoutData);
    const alert = theirs.cell('Pasted table').getByRole('alert');
    await expect(alert).toContainText('The rows of Pasted table are not in this browser.');
    await expect(alert).toContainText('Choose Pasted table again');
  });

  await test.step('a link with all that was ticked can be read', async () => {
    await read.goto(whole);
    await expect(segments).toHaveAttribute('data-state', 'done');
    await expect(main).toContainText('anna@');
    await expect(segments.locator('[data-figure=kept]')).toHaveText(['1row', '3rows']);
  });

  await test.step('made one’s own it has the same figures; a hole says so at its condition until it is filled in, and all is kept', async () => {
    await read.goto(withRows);
    await read.getByRole('button', { name: 'Make it mine' }).click();
    await expect.poll(() => figures(table)).toEqual(facts);
    await read.getByRole('button', { name: 'mail in “Anna”' }).click();
    const condition = segments.locator('[data-condition]').first();
    await expect(condition.getByRole('alert')).toContainText('A value was left out of the link. Fill it in.');
    await condition.getByRole('textbox', { name: 'mail contains', exact: true }).fill('cia@');
    const kept = segments.locator('.list [data-figure=kept]');
    await expect(kept).toHaveText(['1', '3']);
    await expect(condition.getByRole('alert')).toHaveCount(0);
    await theirs.settled();
    await read.reload();
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
  // The first as the page that a visit begins with, the other in the page that stands.
  await page.goto('about:blank');
  for (const damage of ['#n=1.AAAA', '#n=1.%%%']) {
    await page.goto(`./${damage}`);
    await expect(page.getByRole('heading', { name: 'This notebook cannot be opened' })).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('The link is incomplete or damaged.');
    await expect(page.getByRole('alert')).toContainText('Copy the whole link again');
  }
  await page.getByRole('link', { name: 'Go home' }).click();
  await expect(page.getByRole('heading', { name: 'Your notebooks' })).toBeVisible();
});
