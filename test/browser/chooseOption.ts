import type { Locator } from '@playwright/test';

/** Chooses an option by its words, where it is not the one in force. */
export async function chooseOption(list: Locator, label: string): Promise<void> {
  const chosen = await list.evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.label);
  if (chosen !== label) await list.selectOption({ label });
}
