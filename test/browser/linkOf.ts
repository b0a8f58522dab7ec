import { expect, type Page } from '@playwright/test';

/** The link of the open notebook, as the dialog shows it once every table is known. */
export async function linkOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = page.getByRole('textbox', { name: 'Link', exact: true });
  await expect(link).toHaveValue(/#n=/);
  const value = await link.inputValue();
  await page.keyboard.press('Escape');
  return value;
}
