import { expect } from '@playwright/test';
import { sharedIsMissing, sharedJson, sharedPath } from '../sharedFile.ts';
import { NotebookPage } from './notebookPage.ts';
import { countOf } from './countOf.ts';
import type { WrittenCondition, WrittenGroup } from './writeRule.ts';
import { test } from './visit.ts';

const telco = 'data/telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv';
const bank = 'data/bank-marketing/bank-full.csv';
const missing = sharedIsMissing(telco, bank, 'oracles/rules.json');
test.skip(missing !== false, missing || '');
const isAnyOf = (subject: string, ...values: string[]): WrittenCondition => ({
  subject,
  operator: 'is any of',
  values,
});
const all = (...items: WrittenGroup['items']): WrittenGroup => ({ match: 'All of these', items });
const any = (...items: WrittenGroup['items']): WrittenGroup => ({ match: 'Any of these', items });
/** Rules of the oracle as a person builds them: nested, of what is missing, its opposite, and so many of a list. All are counted in Node.js. */
const telcoRules: Readonly<Record<string, WrittenGroup>> = {
  T02: all(
    { subject: 'Contract', operator: 'is none of', values: ['Two year'] },
    any(isAnyOf('InternetService', 'Fiber optic'), {
      subject: 'MonthlyCharges',
      operator: 'is more than',
      number: 90,
    }),
  ),
  T06: all({ subject: 'TotalCharges', operator: 'is empty' }),
  T08: all({ subject: 'TotalCharges', operator: 'is more than', number: 5000, opposite: true }),
  T13: {
    match: 'At least … of these',
    atLeast: 6,
    items: [
      { subject: 'PhoneService', operator: 'is yes' },
      ...[
        'MultipleLines',
        'OnlineSecurity',
        'OnlineBackup',
        'DeviceProtection',
        'TechSupport',
        'StreamingTV',
        'StreamingMovies',
      ].map((service) => isAnyOf(service, 'Yes')),
    ],
  },
};

const bankRules: Readonly<Record<string, WrittenGroup>> = {
  B01: all(
    isAnyOf('job', 'management'),
    { subject: 'balance', operator: 'is more than', number: 2000 },
    { subject: 'loan', operator: 'is yes', opposite: true },
  ),
};

interface Oracle {
  readonly rules: readonly { readonly id: string; readonly expected_two_valued: number }[];
}

for (const { name, path, rules } of [
  { name: 'telco customers', path: telco, rules: telcoRules },
  { name: 'bank leads', path: bank, rules: bankRules },
]) {
  test(`rules over ${name} count what independent software counted`, async ({ page }) => {
    const oracle = sharedJson('oracles/rules.json') as Oracle;
    const notebook = new NotebookPage(page);
    await notebook.openFolded(sharedPath(path));
    const segments = await notebook.addCell(/^Segments of the table above/);
    for (const [id, rule] of Object.entries(rules)) {
      await notebook.addSegment(segments, id, rule);
      const group = segments.locator('li.open [data-group]').first();
      const expected = oracle.rules.find((known) => known.id === id)?.expected_two_valued;
      await expect.poll(() => countOf(group).getAttribute('data-value'), id).toBe(String(expected));
    }
  });
}
