import type { Page } from '@playwright/test';

/** Everything that the browser has stored of notebooks, as text; what is kept of tables only to be faster is left out. */
export function storedNotebooks(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const found: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      for (const store of [...database.objectStoreNames].filter((each) => each !== 'columns')) {
        const objects = database.transaction(store).objectStore(store);
        found[store] = [await answer(objects.getAllKeys()), await answer(objects.getAll())];
      }
      database.close();
    }
    return JSON.stringify(found, (_, value) => (value instanceof Blob ? `${value.size} bytes` : value));
  });
}
