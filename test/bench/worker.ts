import { BROWSER_RUNTIME, createDuckDB, VoidLogger } from 'duckdb-browser-blocking';
import { openDB } from 'idb';
import { measureTask } from './measureTask.ts';
import { duckdbOver } from './peers/duckdb.ts';
import type { Shelf } from './place.ts';

/** A shelf in the browser's own database, as the product keeps its tables. */
async function openShelf(): Promise<Shelf> {
  const database = await openDB('bench', 1, { upgrade: (opened) => void opened.createObjectStore('shelf') });
  return {
    put: async (key, value) => void (await database.put('shelf', value, key)),
    get: (key) => database.get('shelf', key),
  };
}

addEventListener('message', async ({ data }) => {
  try {
    const measurements = await measureTask(
      data.task,
      {
        now: () => performance.now(),
        async openDuckdb() {
          const build = (name: string) => ({
            mainModule: new URL(`/duckdb-${name}.wasm`, location.href).href,
            mainWorker: '',
          });
          const bundles = { mvp: build('mvp'), eh: build('eh') };
          return duckdbOver(await createDuckDB(bundles, new VoidLogger(), BROWSER_RUNTIME));
        },
        shelf: await openShelf(),
      },
      data.settings,
    );
    postMessage({ measurements });
  } catch (error) {
    postMessage({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
