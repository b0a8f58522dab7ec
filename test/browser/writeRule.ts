import type { Locator } from '@playwright/test';
import { chooseOption } from './chooseOption.ts';

/** A condition in the builder's words: what is asked about, how it is compared, and with what. */
export interface WrittenCondition {
  readonly subject: string;
  readonly operator?: string;
  readonly values?: readonly string[];
  readonly number?: number;
  readonly range?: readonly [from: number, to: number];
  readonly text?: string;
  /** Turned into its opposite by the condition's menu. */
  readonly opposite?: true;
}

export interface WrittenGroup {
  readonly match: 'All of these' | 'Any of these' | 'None of these' | 'At least … of these';
  /** How many must hold, for “At least … of these”. */
  readonly atLeast?: number;
  readonly items: readonly (WrittenCondition | WrittenGroup)[];
}

/** Writes a rule into a group of the rule builder that stands empty, group by group as a person does. */
export async function writeRule(group: Locator, { match, atLeast, items }: WrittenGroup): Promise<void> {
  await chooseOption(own(group, '.head').getByLabel('How the conditions are joined'), match);
  if (atLeast !== undefined) {
    await own(group, '.head').getByLabel('How many must hold').fill(String(atLeast));
  }
  for (const [position, item] of items.entries()) {
    const isGroup = 'match' in item;
    const add = own(group, '.items > .add').getByRole('button', { name: isGroup ? 'Group' : 'Condition' });
    await add.click();
    const part = own(group, '.items > [data-rule]').nth(position);
    await (isGroup ? writeRule(part, item) : writeCondition(part, item));
  }
}

async function writeCondition(
  condition: Locator,
  { subject, operator, values, number, range, text, opposite }: WrittenCondition,
): Promise<void> {
  await chooseOption(condition.getByLabel('What is asked about'), subject);
  if (operator) await chooseOption(condition.getByLabel('How it is compared'), operator);
  const label = `${subject} ${operator}`;
  const single = number ?? text;
  if (single !== undefined)
    await condition.getByRole('textbox', { name: label, exact: true }).fill(String(single));
  for (const [position, bound] of (range ?? []).entries()) {
    await condition
      .getByRole('textbox', { name: `${label} ${position === 0 ? 'From' : 'to'}` })
      .fill(String(bound));
  }
  if (values) await chooseValues(condition, values);
  if (opposite) {
    await condition.getByRole('button', { name: /^Condition menu/ }).click();
    await condition
      .page()
      .locator(':popover-open')
      .getByRole('menuitem', { name: 'Turn into its opposite' })
      .click();
  }
}

async function chooseValues(condition: Locator, values: readonly string[]): Promise<void> {
  await condition.getByRole('button', { name: /Choose values$/ }).click();
  const list = condition.getByRole('group', { name: 'Choose values' });
  for (const value of values) {
    const line = list.locator('label').filter({ has: list.page().getByText(value, { exact: true }) });
    await line.getByRole('checkbox').check();
  }
  await condition.page().keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
}

/** A part of a group itself, not of the groups in it. */
const own = (group: Locator, part: string) => group.locator(`:scope > ${part}`);
