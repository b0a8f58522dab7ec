import { expect, test } from '@playwright/test';
import { sharedIsMissing, sharedJson, sharedPath } from '../sharedFile.ts';
import { addCell, addTable, openEmptyNotebook } from './notebookSteps.ts';
import { buildRule, type ConditionToBuild, countOf, type GroupToBuild } from './ruleSteps.ts';

const telco = 'data/telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv';
const bank = 'data/bank-marketing/bank-full.csv';
const missing = sharedIsMissing(telco, bank, 'oracles/rules.json');
test.skip(missing !== false, missing || '');
test.setTimeout(120_000);

const isAnyOf = (ask: string, ...values: string[]): ConditionToBuild => ({ ask, how: 'is any of', values });
const isTrue = (ask: string): ConditionToBuild => ({ ask, how: 'is true' });
const all = (...of: GroupToBuild['of']): GroupToBuild => ({ match: 'All of these', of });
const any = (...of: GroupToBuild['of']): GroupToBuild => ({ match: 'Any of these', of });
/** `x != a` of two-valued logic: false of a missing value. */
const isNot = (ask: string, value: string): GroupToBuild =>
  all({ ask, how: 'is not empty' }, { ask, how: 'is none of', values: [value] });

/** The rules of the oracle as a person builds them. */
const telcoRules: Readonly<Record<string, GroupToBuild>> = {
  T02: all(
    isNot('Contract', 'Two year'),
    any(isAnyOf('InternetService', 'Fiber optic'), {
      ask: 'MonthlyCharges',
      how: 'is more than',
      number: 90,
    }),
  ),
  T03: all(isAnyOf('PaymentMethod', 'Electronic check', 'Mailed check'), {
    match: 'None of these',
    of: [isTrue('Partner'), isTrue('Dependents')],
  }),
  T06: all({ ask: 'TotalCharges', how: 'is empty' }),
  T08: all({ ask: 'TotalCharges', how: 'is more than', number: 5000, opposite: true }),
  T10: all(
    any(
      all({ ask: 'SeniorCitizen', how: 'is', number: 1 }, { ...isTrue('Partner'), opposite: true }),
      all(
        { ask: 'tenure', how: 'is at most', number: 6 },
        { ask: 'MonthlyCharges', how: 'is at least', number: 70 },
      ),
    ),
    { ...isAnyOf('Contract', 'One year', 'Two year'), opposite: true },
    any(isAnyOf('OnlineSecurity', 'No'), isAnyOf('TechSupport', 'No')),
  ),
  T13: {
    match: 'At least',
    atLeast: 6,
    of: [
      isTrue('PhoneService'),
      ...['MultipleLines', 'OnlineSecurity', 'OnlineBackup', 'DeviceProtection'].map((service) =>
        isAnyOf(service, 'Yes'),
      ),
      ...['TechSupport', 'StreamingTV', 'StreamingMovies'].map((service) => isAnyOf(service, 'Yes')),
    ],
  },
};

const bankRules: Readonly<Record<string, GroupToBuild>> = {
  B01: all(
    isAnyOf('job', 'management'),
    { ask: 'balance', how: 'is more than', number: 2000 },
    {
      ...isTrue('loan'),
      opposite: true,
    },
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
    await openEmptyNotebook(page);
    await addTable(page, sharedPath(path), name);
    const segments = await addCell(page, 'Segments of the table above');
    await segments.getByRole('button', { name: 'May overlap' }).click();
    for (const [id, rule] of Object.entries(rules)) {
      await segments.getByRole('button', { name: /^(Write rules|Add segment)$/ }).click();
      const field = segments.getByRole('textbox', { name: /^Rename Segment/ });
      await field.fill(id);
      await field.press('Enter');
      const group = segments.locator('li.open [data-group]').first();
      await buildRule(group, rule);
      const expected = oracle.rules.find((known) => known.id === id)?.expected_two_valued;
      await expect(countOf(group), id).toHaveAttribute('data-value', String(expected));
    }
  });
}
