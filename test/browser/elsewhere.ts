import type { Page } from '@playwright/test';
import { NotebookPage } from './notebookPage.ts';
import { test as visit } from './visit.ts';
import { type Watched, watchPage } from './watchPage.ts';

/** A page of a browser that has never seen Strata, as another person has it. */
interface Elsewhere {
  readonly page: Page;
  readonly notebook: NotebookPage;
  readonly watched: Watched;
}

/** Tests of what goes from one’s own visit, which several tests share, to another person, who is new in each. */
export const test = visit.extend<{ readonly elsewhere: Elsewhere }>({
  elsewhere: async ({ browser }, use) => {
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    await use({ page, notebook: new NotebookPage(page), watched: watchPage(page) });
    await context.close();
  },
});
