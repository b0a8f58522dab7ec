import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serve } from './serve.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const duckdb = here('node_modules/@duckdb/duckdb-wasm/dist/');

/** An isolated page has a clock of microseconds; others have one of tenths of a millisecond. */
const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

function fileOf(path) {
  if (/^\/duckdb-\w+\.wasm$/.test(path)) return duckdb + path.slice(1);
  return path.startsWith('/built/') ? here(`built/browser/${path.slice(7)}`) : null;
}

/** Runs each task in a worker of a page that holds nothing else, and gives what they measured. */
export async function inBrowser(executablePath, tasks, settings, say) {
  const server = await serve(fileOf, isolated);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const measurements = [];
  try {
    for (const task of tasks) {
      say(`  ${task}`);
      const page = await browser.newPage();
      await page.goto(`${server.address}/blank`);
      measurements.push(...(await page.evaluate(inWorker, { task, settings })));
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return measurements;
}

/** Runs in the page. */
function inWorker(order) {
  return new Promise((resolve, reject) => {
    const worker = new Worker('/built/worker.mjs', { type: 'module' });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }) =>
      data.failure ? reject(new Error(data.failure)) : resolve(data.measurements),
    );
    worker.postMessage(order, []);
  });
}
