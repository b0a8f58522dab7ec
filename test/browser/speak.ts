import type { Page } from '@playwright/test';
import type { Language } from '../../src/language/text.ts';

/** Chooses a language as a person does, in the bar of a wide screen: the page need not be loaded again. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.getByRole('banner').locator('.wide select').selectOption(language);
}
