import { expect, type Page, test } from '@playwright/test';
import { HostedSite } from './hostedSite.ts';
import { NotebookPage } from './notebookPage.ts';
import { spreadsheet } from './spreadsheet.ts';
import { watchPage } from './watchPage.ts';

test.use({ serviceWorkers: 'allow' });
let site: HostedSite;
test.beforeEach(async () => {
  site = new HostedSite();
  await site.open();
});
test.afterEach(() => site.close());

/** Visits the site until the browser has all of it, and opens a notebook of one's own. */
async function visit(page: Page): Promise<NotebookPage> {
  await page.goto(`${site.address}#home`);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const notebook = new NotebookPage(page);
  await page.getByRole('button', { name: 'Empty notebook' }).click();
  await notebook.pasteTable(spreadsheet);
  await notebook.settled();
  return notebook;
}

const newVersion = (page: Page) => page.getByText('A new version of Strata is ready.');
const buildOf = (page: Page) => page.locator('html').getAttribute('data-build');

test('without a network the site opens from the second visit: a notebook runs, charts draw, a link opens', async ({
  page,
  context,
}) => {
  const notebook = await visit(page);
  await site.close();
  await context.setOffline(true);
  const watched = watchPage(page);
  await page.reload();
  await notebook.settled();
  await expect(notebook.cell('Pasted table')).toContainText('30 rows');

  const bands = await notebook.addCell(/^Bands of a number/);
  await expect(bands.locator('svg.marks').first()).toBeVisible();

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = page.getByRole('dialog').getByLabel('Link', { exact: true });
  await expect(link).not.toHaveValue('');
  await page.goto(await link.inputValue());
  await page.reload();
  await expect(page.getByText('This notebook came in a link.')).toBeVisible();
  expect(watched.errors).toEqual([]);
});

test('a new version is offered in every tab, taken by a click alone, and the edit of a moment before is there', async ({
  page,
  context,
}) => {
  const notebook = await visit(page);
  const other = await context.newPage();
  await other.goto(`${site.address}#home`);
  await site.release('second');
  await page.reload();
  for (const tab of [page, other]) {
    await expect(newVersion(tab)).toBeVisible({ timeout: 30_000 });
    expect(await buildOf(tab)).toBeNull();
  }

  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await notebook.rewrite('Rename the notebook', 'Edited a moment before');
  await page.getByRole('status').getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => buildOf(page)).toBe('second');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Edited a moment before');
  await notebook.settled();

  expect(await buildOf(other)).toBeNull();
  await other.getByRole('status').getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => buildOf(other)).toBe('second');
});
