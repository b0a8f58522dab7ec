import type { Locator } from '@playwright/test';

/** The rows that a condition or group keeps, as the rule builder counts them. */
export function countOf(rule: Locator): Locator {
  return rule.locator(':scope > .head [data-figure=count], :scope > .kept [data-figure=count]').first();
}
