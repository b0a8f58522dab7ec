import { expect, type Locator } from '@playwright/test';

/** A condition that asks whether a trait is any of some values, or whether it holds by itself. */
export interface WrittenCondition {
  readonly subject: string;
  readonly operator?: string;
  readonly values?: readonly string[];
}

export interface WrittenGroup {
  readonly match: 'All of these' | 'Any of these' | 'None of these';
  readonly items: readonly (WrittenCondition | WrittenGroup)[];
}

/** Writes a rule into a group of the rule builder that stands empty, group by group as a person does. */
export async function writeRule(group: Locator, { match, items }: WrittenGroup): Promise<void> {
  const choice = own(group, '.head').getByLabel('How the conditions are joined');
  if ((await choice.locator('option:checked').textContent()) !== match)
    await choice.selectOption({ label: match });
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
  { subject, operator, values = [] }: WrittenCondition,
): Promise<void> {
  await condition.getByLabel('What is asked about').selectOption({ label: subject });
  if (operator) await condition.getByLabel('How it is compared').selectOption({ label: operator });
  if (values.length === 0) return;
  await condition.getByRole('button', { name: /Choose values$/ }).click();
  const list = condition.getByRole('group', { name: 'Choose values' });
  for (const value of values) await list.getByRole('checkbox', { name: value }).check();
  await condition.page().keyboard.press('Escape');
  await expect(list).toBeHidden();
}

/** A part of a group itself, not of the groups in it. */
const own = (group: Locator, part: string) => group.locator(`:scope > ${part}`);
