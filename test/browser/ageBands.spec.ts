import { expect, test } from '@playwright/test';
import { sharedIsMissing, sharedPath } from '../sharedFile.ts';
import { addCell, addTable, chooseLens, openEmptyNotebook } from './notebookSteps.ts';
const files = {
  customers: 'data/mall-customers/Mall_Customers.csv',
  leads: 'data/bank-marketing/bank-full.csv',
  market: 'data/mcdonalds/mcdonalds.csv',
};
const missing = sharedIsMissing(...Object.values(files));
test.skip(missing !== false, missing || '');
test('age', async ({ page }) => {
  await openEmptyNotebook(page);
  const market = await addTable(page, sharedPath(files.market), 'Fast food');
  await chooseLens(market, 'Market');
  const leads = await addTable(page, sharedPath(files.leads), 'Bank leads');
  await chooseLens(leads, 'Lead');
  const customers = await addTable(page, sharedPath(files.customers), 'Mall customers');
  await chooseLens(customers, 'Customer');
  const segments = await addCell(page, 'The same segments in all tables above');
  await segments.getByRole('button', { name: 'Edit matching' }).click();
  await segments.getByRole('button', { name: 'Add trait' }).click();
  await page.screenshot({ path: '/tmp/b/age1.png', fullPage: true });
  console.log(await segments.innerText());
});
