import { expect, test } from '@playwright/test';
import { expectNoViolations } from './expectNoViolations.ts';
import { choose, takeScreens } from './takeScreens.ts';
import { watchPage } from './watchPage.ts';

test('the home page opens from a folder of a plain host, asks no one else and breaks no policy', async ({
  page,
}) => {
  const watched = watchPage(page);
  await page.goto('./#home');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(watched).toEqual({ foreign: [], errors: [] });
});

for (const theme of ['light', 'dark'] as const) {
  test(`everyone can use the home page in every language (${theme})`, async ({ page }) => {
    await page.goto('./#home');
    for (const language of ['en', 'sv', 'it', 'da'] as const) {
      await choose(page, language, theme);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expectNoViolations(page, theme === 'light' ? 'all' : 'contrast');
    }
  });
}

test('the home page fits every width', async ({ page }) => {
  await page.goto('./#home');
  await takeScreens(
    page,
    'home',
    async () => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    },
    { widths: [390, 1280, 2560], themes: ['light'], languages: ['da'] },
  );
});
