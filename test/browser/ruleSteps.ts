import { expect, type Locator } from '@playwright/test';

/** A condition as the builder shows it: a subject, how it is compared (in the builder's words), and a value. */
export interface ConditionToBuild {
  readonly ask: string;
  readonly how: string;
  readonly number?: number;
  readonly range?: readonly [from: number, to: number];
  readonly text?: string;
  readonly values?: readonly string[];
  /** Turned into its opposite by the condition's menu. */
  readonly opposite?: true;
}

export interface GroupToBuild {
  readonly match: 'All of these' | 'Any of these' | 'None of these' | 'At least';
  /** How many must hold, for “At least”. */
  readonly atLeast?: number;
  readonly of: readonly RuleToBuild[];
}

export type RuleToBuild = ConditionToBuild | GroupToBuild;

const own = (group: Locator, part: string) => group.locator(`:scope > ${part}`);

/** Builds a rule in an open group of the rule builder, part by part as a person does. */
export async function buildRule(group: Locator, rule: GroupToBuild): Promise<void> {
  const match = own(group, '.head').getByLabel('How the conditions are joined');
  const option = match.locator('option').filter({ hasText: new RegExp(`^${rule.match}`) });
  await match.selectOption((await option.getAttribute('value')) ?? '');
  if (rule.atLeast !== undefined) {
    await own(group, '.head').getByLabel('How many must hold').fill(String(rule.atLeast));
  }
  const parts = own(group, '.items').locator(':scope > [data-rule]');
  for (const part of rule.of) {
    const before = await parts.count();
    const add = own(group, '.items').locator(':scope > .add');
    await add.getByRole('button', { name: 'of' in part ? 'Group' : 'Condition' }).click();
    await expect(parts).toHaveCount(before + 1);
    if ('of' in part) await buildRule(parts.nth(before), part);
    else await buildCondition(parts.nth(before), part);
  }
}

async function buildCondition(condition: Locator, part: ConditionToBuild): Promise<void> {
  await condition.getByLabel('What is asked about').selectOption({ label: part.ask });
  await condition.getByLabel('How it is compared').selectOption({ label: part.how });
  const label = `${part.ask} ${part.how}`;
  if (part.number !== undefined) await condition.getByLabel(label, { exact: true }).fill(String(part.number));
  if (part.text !== undefined) await condition.getByLabel(label, { exact: true }).fill(part.text);
  if (part.range) {
    await condition.getByLabel(`${label} From`).fill(String(part.range[0]));
    await condition.getByLabel(`${label} to`).fill(String(part.range[1]));
  }
  if (part.values) await chooseValues(condition, part.values);
  if (part.opposite) {
    await condition.getByRole('button', { name: /^Condition menu/ }).click();
    await condition.page().getByRole('menuitem', { name: 'Turn into its opposite' }).click();
  }
}

/** Ticks values in a condition's list of values. */
export async function chooseValues(condition: Locator, values: readonly string[]): Promise<void> {
  await condition.getByRole('button', { name: /: Choose values$/ }).click();
  const list = condition.getByRole('dialog', { name: /: Choose values$/ });
  for (const value of values) {
    await list
      .locator('label')
      .filter({ has: list.page().getByText(value, { exact: true }) })
      .getByRole('checkbox')
      .check();
  }
  await condition.page().keyboard.press('Escape');
  await expect(list).toBeHidden();
}

/** The rows that a condition or group keeps, as the builder counts them. */
export function countOf(rule: Locator): Locator {
  return rule.locator(':scope > .head [data-figure=count], :scope > .kept [data-figure=count]').first();
}
