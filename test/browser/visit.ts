import { type Page, test as base } from '@playwright/test';
import { addresses } from './addresses.ts';
import { browserOptions } from './browserOptions.ts';

const viewport = { width: 1280, height: 720 };

/**
 * Tests that share one visit, as a person makes several notebooks in one: a page is not opened anew for each of them,
 * which takes most of the time of a short test. What a test needs of an untouched browser, it opens itself.
 */
export const test = base.extend<object, { readonly visit: Page }>({
  visit: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ ...browserOptions, viewport, baseURL: addresses.site });
      context.setDefaultTimeout(60_000);
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ visit }, use) => {
    await use(visit);
    for (const event of ['pageerror', 'console', 'dialog', 'websocket'] as const)
      visit.removeAllListeners(event);
    const context = visit.context();
    context.removeAllListeners('request');
    await context.unrouteAll();
    await context.clearPermissions();
    await context.clearCookies();
    await visit.emulateMedia({ colorScheme: null });
    await visit.setViewportSize(viewport);
    await visit.mouse.move(0, 0);
  },
});
