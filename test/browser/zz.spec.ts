import { expect, test } from '@playwright/test';
import { sharedPath } from '../sharedFile.ts';
import { addTable, chooseLens, openEmptyNotebook } from './notebookSteps.ts';
test.setTimeout(120_000);
test('blank', async ({ page }) => {
  page.on('console', (m) => console.log('CONSOLE', m.type(), m.text()));
  page.on('pageerror', (m) => console.log('ERR', m));
  await page.addInitScript(() => {
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (m: any, ...rest: any[]) { const r = (m as any); console.log('->', Math.round(performance.now()), r?.verb, r?.run ?? r?.question, r?.cell, r?.asked ? JSON.stringify(r.asked) : ''); return (post as any).call(this, m, ...rest); };
    const add = MessagePort.prototype.addEventListener;
    MessagePort.prototype.addEventListener = function (t: any, f: any, o: any) { return add.call(this, t, (e: any) => { const d = e.data; console.log('<-', Math.round(performance.now()), d?.reply, d?.run ?? d?.question, d?.outcomes ? JSON.stringify(Object.entries(d.outcomes).map(([k, v]: any) => [k, v.state])) : d?.result?.problem ? JSON.stringify(d.result.problem) : ''); f(e); }, o); };
  });
  await openEmptyNotebook(page);
  const a = await addTable(page, sharedPath('data/mcdonalds/mcdonalds.csv'), 'Fast food guests');
  await chooseLens(a, 'market');
  const b = await addTable(page, sharedPath('data/bank-marketing/bank-full.csv'), 'bank');
  await chooseLens(b, 'lead');
  const c = await addTable(page, sharedPath('data/mall-customers/Mall_Customers.csv'), 'mall');
  await chooseLens(c, 'customer');
  for (const x of [a, b, c]) await expect(x.locator('tbody tr').nth(2).locator('td').nth(1)).not.toBeEmpty({ timeout: 5000 });
});
