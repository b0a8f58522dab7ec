import type { Page } from '@playwright/test';

/** Everything that the browser has stored of notebooks, as text, and the digest of each file; what is kept of tables only to be faster is left out. */
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
    const blobs: Blob[] = [];
    const text = JSON.stringify(found, (_, value) =>
      value instanceof Blob ? `blob ${blobs.push(value)}` : value,
    );
    const digests = blobs.map(async (blob) => {
      const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    });
    return [text, ...(await Promise.all(digests))].join('\n');
  });
}
