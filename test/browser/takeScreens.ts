import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type Language, languages } from '../../src/language/text.ts';

interface Choice {
  readonly widths?: readonly number[];
  readonly themes?: readonly ('light' | 'dark')[];
  readonly languages?: readonly Language[];
}

const folder = fileURLToPath(new URL('../../test-results/screens/', import.meta.url));

/** Opens the page anew in every width, theme and language, shows it with `show`, and keeps a picture of each. */
export async function takeScreens(
  page: Page,
  name: string,
  show: () => Promise<void>,
  { widths = [390, 1280, 2560], themes = ['light', 'dark'], languages: spoken = languages }: Choice = {},
): Promise<void> {
  for (const language of spoken) {
    for (const theme of themes) {
      await choose(page, language, theme);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await show();
        await page.screenshot({ path: `${folder}${name}.${width}.${theme}.${language}.png`, fullPage: true });
      }
    }
  }
}

/** Sets language and theme as the person's stored choice and loads the page again. */
export async function choose(page: Page, language: Language, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(
    ([language, theme]) => {
      localStorage.setItem('strata.language', language);
      localStorage.setItem('strata.theme', theme);
    },
    [language, theme] as const,
  );
  await page.reload();
}
