import { expect } from '@playwright/test';
import { addresses } from './addresses.ts';
import { expectNoViolations } from './expectNoViolations.ts';
import { NotebookPage } from './notebookPage.ts';
import { watchPage } from './watchPage.ts';
import { test } from './visit.ts';

const image = `${addresses.foreign}strange/image.png`;

const hostile = `## Read on

<script>globalThis.strangeRan = true</script>
<img src="${image}" alt="a picture" onerror="globalThis.strangeRan = true">
<img src="x" srcset="${image} 2x" alt="set" onerror="globalThis.strangeRan = true">
<picture><source srcset="${image}"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="pixel"></picture>
<table background="${image}"><tr><td background="${image}" style="background: url(${image})">cell</td></tr></table>
<svg onload="globalThis.strangeRan = true"><image href="${image}" /></svg>
<video poster="${image}" src="${image}"></video><iframe src="${image}"></iframe>
<link rel="stylesheet" href="${image}"><style>body { background: url(${image}) }</style>

![foreign](${image}) [a link](javascript:globalThis.strangeRan=true)

The end of the text.`;

/** Opens a notebook with one text, as a stranger might have written it. */
async function openText(notebook: NotebookPage, text: string): Promise<void> {
  await notebook.openEmptyNotebook('From a stranger');
  await notebook.addCell(/^Text/);
  await notebook.page.getByRole('textbox').last().fill(text);
  await notebook.page.keyboard.press('Control+Enter');
}

test('a text runs no script and handler, and asks nothing of another origin', async ({ page, request }) => {
  const watched = watchPage(page);
  await openText(new NotebookPage(page), hostile);
  await expect(page.getByText('The end of the text.')).toBeVisible();
  await page.getByText('a link', { exact: true }).click();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => 'strangeRan' in globalThis)).toBe(false);
  const text = page.locator('.markdown');
  await expect(text.locator('script, picture, source, svg, video, iframe, link, style')).toHaveCount(0);
  await expect(text.locator('[srcset], [background], [style], [onerror], [poster]')).toHaveCount(0);
  await expect(text.locator('img:not([src^="data:"])')).toHaveCount(0);
  await expect(text).toContainText('<script>globalThis.strangeRan = true</script>');
  await expect(text).toContainText('<iframe src=');
  expect(watched.errors).toEqual([]);
  // A request that the policy stops is an error that names its address.
  const stopped = () => watched.errors.filter((error) => error.includes(addresses.foreign));
  expect([stopped(), watched.foreign]).toEqual([[], []]);
  expect(await (await request.get(`${addresses.foreign}hits/strange`)).json()).toEqual([]);
  await page.evaluate((src) => (new Image().src = src), image);
  await expect.poll(stopped).toHaveLength(1);
});

test('a text that would freeze the page is shown as it is written', async ({ page }) => {
  const notebook = new NotebookPage(page);
  await openText(notebook, 'a**b'.repeat(20_000));
  await expect(page.getByText('This text is too long or too deeply nested')).toBeVisible();
  await expectNoViolations(page);
  await notebook.goHome();
});
