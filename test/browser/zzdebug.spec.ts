import { test } from '@playwright/test';
import { HostedSite } from './hostedSite.ts';
test.use({ serviceWorkers: 'allow' });
test('debug', async ({ page, context }) => {
  const site = new HostedSite(); await site.open();
  page.on('console', m => console.log('c', m.text()));
  context.on('serviceworker', w => { console.log('sw', w.url()); });
  const t = Date.now();
  await page.goto(site.address);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  console.log('ready', Date.now() - t);
  await site.release('second');
  await page.reload();
  for (let i = 0; i < 15; i++) { await page.waitForTimeout(2000); console.log(Date.now() - t, await page.evaluate(async () => { const r = await navigator.serviceWorker.getRegistration(); return { a: r?.active?.state, w: r?.waiting?.state, i: r?.installing?.state, keys: (await caches.keys()).length, toast: document.body.innerText.includes('new version') }; })); }
});
