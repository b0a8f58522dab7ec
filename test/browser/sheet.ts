import type { Page } from '@playwright/test';

/** What the page was when the browser was asked to print it. */
interface Sheet {
  readonly theme: string | undefined;
  readonly charts: number;
  readonly drawn: number;
  readonly closed: number;
}

/** Has the page keep what it was in place of opening the browser’s dialog. */
export async function catchPrint(page: Page): Promise<() => Promise<Sheet>> {
  await page.evaluate(() => {
    globalThis.print = () => {
      const count = (selector: string) => document.querySelectorAll(`main ${selector}`).length;
      Object.assign(globalThis, {
        sheet: {
          theme: document.documentElement.dataset['theme'],
          charts: count('figure'),
          drawn: count('figure [role=img] svg'),
          closed: count('details[data-printed]:not([open])'),
        },
      });
    };
  });
  return async () => {
    const sheet = await page.waitForFunction(() => (globalThis as { sheet?: Sheet }).sheet);
    return (await sheet.jsonValue()) as Sheet;
  };
}
