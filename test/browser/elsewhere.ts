import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { addresses } from './addresses.ts';
import { browserOptions } from './browserOptions.ts';
import { NotebookPage } from './notebookPage.ts';
import { test as visit } from './visit.ts';
import { type Watched, watchPage } from './watchPage.ts';

/** A page of a browser that has never seen Strata, as another person has it. */
interface Elsewhere {
  readonly page: Page;
  readonly notebook: NotebookPage;
  readonly watched: Watched;
}

interface Fixtures {
  /** Opens a browser that has never seen Strata, each time another one. */
  readonly untouched: (options?: BrowserContextOptions) => Promise<Elsewhere>;
  readonly elsewhere: Elsewhere;
}

/** Tests of what goes from one’s own visit, which several tests share, to another person, who is new in each. */
export const test = visit.extend<Fixtures>({
  untouched: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ ...browserOptions, baseURL: addresses.site, ...options });
      contexts.push(context);
      const page = await context.newPage();
      return { page, notebook: new NotebookPage(page), watched: watchPage(page) };
    });
    for (const context of contexts) await context.close();
  },
  elsewhere: async ({ untouched }, use) => use(await untouched()),
});
