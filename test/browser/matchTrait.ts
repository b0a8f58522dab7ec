import type { Locator } from '@playwright/test';
import { chooseOption } from './chooseOption.ts';

/** What the values of a table become: a shared value, or missing (null). */
export type WrittenMap = Readonly<Record<string, string | null>>;

export interface WrittenTrait {
  readonly name: string;
  readonly values: readonly string[];
  /** By the name of a data cell. */
  readonly maps: Readonly<Record<string, WrittenMap>>;
}

/** Corrects a trait in the open matching of a segment cell: its shared values, and what becomes of each value of a table. */
export async function matchTrait(cell: Locator, { name, values, maps }: WrittenTrait): Promise<void> {
  const toggle = cell.getByRole('button', { name: `Values of ${name}`, exact: true });
  await toggle.click();
  const details = cell.locator('tr.details:not([hidden])');
  await details.getByLabel('Shared values, in order').fill(values.join('\n'));
  for (const [table, map] of Object.entries(maps)) {
    const binding = details.getByRole('group', { name: table, exact: true });
    await chooseOption(binding.getByLabel('How it is read'), 'values mapped');
    await chooseOption(binding.getByLabel('Values not listed'), 'become empty');
    for (const [from, to] of Object.entries(map).filter(([from]) => from !== '')) {
      await chooseOption(binding.getByLabel(`${from} becomes`, { exact: true }), to ?? 'empty');
    }
  }
  await toggle.click();
}
