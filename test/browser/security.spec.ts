import { type APIRequestContext, expect, type Frame, type Page, test } from '@playwright/test';
import { addresses } from './addresses.ts';

// Not tried, because no policy stops them: navigation (`location = …`) and WebRTC. No code path gives them data.

const engineFrame = 'src/engine/frame.html';
const offlineFrame = 'src/offline/frame.html';

/** Runs a probe as the document's own script, so that the document's policy holds for it, and gives back what ran. */
async function probe(where: Page | Frame, script: string, name: string): Promise<unknown> {
  const source = new URL(`probes/${script}`, addresses.site);
  source.searchParams.set('address', `${addresses.foreign}${name}/`);
  await where.evaluate((src) => {
    const element = document.createElement('script');
    element.type = 'module';
    element.src = src;
    document.head.append(element);
  }, source.href);
  const done = await where.waitForFunction(() => (globalThis as { probeResult?: unknown }).probeResult);
  return done.jsonValue();
}

/** What reached the other origin, once no more can be on its way. */
async function hits(page: Page, request: APIRequestContext, name: string): Promise<readonly string[]> {
  await page.waitForTimeout(1500);
  return (await request.get(`${addresses.foreign}hits/${name}`)).json();
}

async function openFrame(page: Page, path: string): Promise<Frame> {
  await page.goto('./');
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.name = 'probed';
    frame.src = src;
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener('load', resolve));
  }, path);
  const frame = page.frame('probed');
  if (!frame) throw new Error(`${path} did not open`);
  return frame;
}

// What gets out where there is no policy; what is missing for a worker is not to be had in one.
const fromWorker = [
  'blobModuleWorker',
  'blobWorker',
  'blobWorkerImportScripts',
  'cachesAdd',
  'dataWorker',
  'eventSource',
  'fetch',
  'fontFace',
  'import',
  'webSocket',
  'xmlHttpRequest',
];
const fromDocument = [
  ...fromWorker,
  'form',
  'frame',
  'image',
  'media',
  'object',
  'preload',
  'script',
  'sendBeacon',
  'sharedWorker',
  'style',
].toSorted();

test('on a page without a policy the probes do get out, so they can fail', async ({ page, request }) => {
  await page.goto('probes/open.html');
  expect(await probe(page, 'document.mjs', 'open')).toEqual(['eval', 'Function', 'setTimeout']);
  expect(await hits(page, request, 'open')).toEqual(fromDocument);
});

test('a worker that such a page starts gets out too', async ({ page, request }) => {
  await page.goto('probes/open.html');
  expect(await probe(page, 'startWorker.mjs', 'openWorker')).toEqual(['eval', 'Function', 'setTimeout']);
  expect(await hits(page, request, 'openWorker')).toEqual(fromWorker);
});

test('the page reaches no other origin and makes no code from text', async ({ page, request }) => {
  await page.goto('./');
  expect(await probe(page, 'document.mjs', 'page')).toEqual([]);
  expect(await hits(page, request, 'page')).toEqual([]);
});

test('the page runs no inline script', async ({ page }) => {
  await page.goto('./');
  const ran = await page.evaluate(async () => {
    const element = document.createElement('script');
    element.textContent = 'globalThis.inlineRan = true';
    document.head.append(element);
    const link = document.createElement('a');
    link.setAttribute('onclick', 'globalThis.inlineRan = true');
    document.body.append(link);
    link.click();
    return 'inlineRan' in globalThis;
  });
  expect(ran).toBe(false);
});

test('the engine’s frame reaches no other origin', async ({ page, request }) => {
  const frame = await openFrame(page, engineFrame);
  await probe(frame, 'document.mjs', 'frame');
  expect(await hits(page, request, 'frame')).toEqual([]);
});

test('a worker of the engine’s frame makes functions from text and reaches no other origin', async ({
  page,
  request,
}) => {
  const frame = await openFrame(page, engineFrame);
  expect(await probe(frame, 'startWorker.mjs', 'worker')).toEqual(['eval', 'Function', 'setTimeout']);
  expect(await hits(page, request, 'worker')).toEqual([]);
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a page that it answers reaches no other origin', async ({ page, request }) => {
    await page.goto('./');
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.reload();
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toContain('/offline.js');
    expect(await probe(page, 'document.mjs', 'kept')).toEqual([]);
    expect(await hits(page, request, 'kept')).toEqual([]);
  });

  test('the page can register none, and the frame that can reaches no other origin', async ({
    page,
    request,
  }) => {
    const frame = await openFrame(page, offlineFrame);
    const register = () =>
      navigator.serviceWorker.register('./offline.js').then(
        () => 'registered',
        (error: DOMException) => error.name,
      );
    expect(await page.evaluate(register)).toBe('SecurityError');
    expect(await probe(frame, 'document.mjs', 'offline')).toEqual([]);
    expect(await hits(page, request, 'offline')).toEqual([]);
  });
});
