import { expect, type Page } from '@playwright/test';
import { test } from './elsewhere.ts';
import { HostedSite } from './hostedSite.ts';
import { spreadsheet } from './spreadsheet.ts';

const site = new HostedSite();
test.beforeEach(() => site.open());
test.afterEach(() => site.close());

const newVersion = (page: Page) => page.getByText('A new version of Strata is ready.');
const buildOf = (page: Page) => page.locator('html').getAttribute('data-build');

test('without a network the site opens from the second visit and works; a new version is offered in every tab and taken by a click alone, with the edit of a moment before', async ({
  untouched,
}) => {
  const { page, notebook, watched } = await untouched({ serviceWorkers: 'allow' });
  const context = page.context();
  const title = page.getByRole('heading', { level: 1 });

  await test.step('the first visit, until the browser has all of the site', async () => {
    await page.goto(`${site.address}#home`);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.getByRole('button', { name: 'Empty notebook' }).click();
    await notebook.pasteTable(spreadsheet);
    await notebook.settled();
  });

  await test.step('without a network a notebook runs, charts draw, a link opens', async () => {
    await site.close();
    await context.setOffline(true);
    const before = watched.errors.length;
    await page.reload();
    await notebook.settled();
    await expect(notebook.cell('Pasted table')).toContainText('30 rows');
    const bands = await notebook.addCell(/^Bands of a number/);
    await expect(bands.locator('svg.marks').first()).toBeVisible();

    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const link = page.getByRole('dialog').getByLabel('Link', { exact: true });
    await expect(link).not.toHaveValue('');
    const address = await link.inputValue();
    await page.keyboard.press('Escape');
    const other = await context.newPage();
    await other.goto(address);
    await expect(other.getByText('This notebook came in a link.')).toBeVisible();
    await other.close();
    expect(watched.errors.slice(before)).toEqual([]);
  });

  await test.step('a new version is offered in every tab and waits for a click', async () => {
    await site.open();
    await context.setOffline(false);
    await site.release('second');
    const other = await context.newPage();
    await other.goto(`${site.address}#home`);
    for (const tab of [page, other]) {
      await expect(newVersion(tab)).toBeVisible({ timeout: 30_000 });
      expect(await buildOf(tab)).toBeNull();
    }

    await title.getByRole('button').click();
    await notebook.rewrite('Rename the notebook', 'Edited a moment before');
    await page.getByRole('status').getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => buildOf(page)).toBe('second');
    await expect(title).toHaveText('Edited a moment before');
    await notebook.settled();

    expect(await buildOf(other)).toBeNull();
    await other.getByRole('status').getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => buildOf(other)).toBe('second');
  });
});
