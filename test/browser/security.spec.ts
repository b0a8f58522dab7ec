import { type APIRequestContext, expect, type Frame, type Page } from '@playwright/test';
import { addresses } from './addresses.ts';
import { test } from './elsewhere.ts';

// Not tried, because no policy stops them: navigation (`location = …`) and WebRTC. No code path gives them data.

const engineFrame = 'src/engine/frame.html';
const offlineFrame = 'src/offline/frame.html';

/** Runs a probe as the document's own script, so that the document's policy holds for it, and gives back what ran. */
async function probe(where: Page | Frame, script: string, name: string): Promise<unknown> {
  const source = new URL(`probes/${script}`, addresses.site);
  source.searchParams.set('address', `${addresses.foreign}${name}/`);
  await where.evaluate((src) => {
    delete (globalThis as { probeResult?: unknown }).probeResult;
    const element = document.createElement('script');
    element.type = 'module';
    element.src = src;
    document.head.append(element);
  }, source.href);
  const done = await where.waitForFunction(() => (globalThis as { probeResult?: unknown }).probeResult);
  return done.jsonValue();
}

/** What has reached the other origin by now. */
async function hits(request: APIRequestContext, name: string): Promise<readonly string[]> {
  return (await request.get(`${addresses.foreign}hits/${name}`)).json();
}

/** Makes sure that nothing reaches the other origin, once no more can be on its way. */
async function expectNoHits(page: Page, request: APIRequestContext, names: readonly string[]): Promise<void> {
  await page.waitForTimeout(1500);
  for (const name of names) expect(await hits(request, name), name).toEqual([]);
}

/** Opens a frame of the site in the page that is open. */
async function openFrame(page: Page, path: string): Promise<Frame> {
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

const allMakers = ['eval', 'Function', 'setTimeout'];

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

test('on a page without a policy the probes do get out, of a worker as well, so they can fail', async ({
  elsewhere: { page },
  request,
}) => {
  await page.goto('probes/open.html');
  expect(await probe(page, 'document.mjs', 'open')).toEqual(allMakers);
  expect(await probe(page, 'startWorker.mjs', 'openWorker')).toEqual(allMakers);
  await expect.poll(() => hits(request, 'open')).toEqual(fromDocument);
  await expect.poll(() => hits(request, 'openWorker')).toEqual(fromWorker);
});

test('the page and the engine’s frame reach no other origin', async ({ elsewhere: { page }, request }) => {
  await page.goto('./#home');

  await test.step('the page makes no code from text', async () => {
    expect(await probe(page, 'document.mjs', 'page')).toEqual([]);
  });

  await test.step('the page runs no inline script', async () => {
    const ran = await page.evaluate(() => {
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

  await test.step('a worker of the engine’s frame makes functions from text', async () => {
    const frame = await openFrame(page, engineFrame);
    await probe(frame, 'document.mjs', 'frame');
    expect(await probe(frame, 'startWorker.mjs', 'worker')).toEqual(allMakers);
  });

  await expectNoHits(page, request, ['page', 'frame', 'worker']);
});

test('with a service worker neither a page that it answers nor the frame that registers it reaches another origin', async ({
  untouched,
  request,
}) => {
  const { page } = await untouched({ serviceWorkers: 'allow' });
  await page.goto('./#home');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toContain('/offline.js');
  expect(await probe(page, 'document.mjs', 'kept')).toEqual([]);

  await test.step('the page itself can register none', async () => {
    const register = () =>
      navigator.serviceWorker.register('./offline.js').then(
        () => 'registered',
        (error: DOMException) => error.name,
      );
    expect(await page.evaluate(register)).toBe('SecurityError');
  });

  const frame = await openFrame(page, offlineFrame);
  expect(await probe(frame, 'document.mjs', 'offline')).toEqual([]);
  await expectNoHits(page, request, ['kept', 'offline']);
});
