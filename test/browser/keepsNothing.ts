import type { Page } from '@playwright/test';

/** Whether this browser keeps no record on any shelf of Strata’s. */
export function keepsNothing(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('strata');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const transaction = database.transaction(names);
          let kept = 0;
          for (const name of names) {
            const asked = transaction.objectStore(name).count();
            asked.addEventListener('success', () => (kept += asked.result));
          }
          transaction.addEventListener('complete', () => {
            database.close();
            resolve(kept === 0);
          });
        });
      }),
  );
}
