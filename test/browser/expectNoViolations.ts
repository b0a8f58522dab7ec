import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

declare global {
  interface Window {
    readonly axe?: { run(within: string | Document, options: object): Promise<AxeResults> };
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const rules = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  /** What another theme alone can break. */
  contrast: ['color-contrast'],
};

/**
 * Checks what the page shows now against WCAG 2.2 AA; a failure names each rule and where it is broken. Where the rest
 * was looked through before, only what has come since, which a selector says.
 */
export async function expectNoViolations(
  page: Page,
  against: keyof typeof rules = 'all',
  within: string | null = null,
): Promise<void> {
  // A script tag would be stopped by the page's policy; what Playwright evaluates is not.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const results = await page.evaluate(
    ({ runOnly, within }) =>
      window.axe!.run(within ?? document, {
        runOnly,
        // Counts as experimental: whoever speaks to the page says the words that are seen.
        ...(runOnly.length > 1 && { rules: { 'label-content-name-mismatch': { enabled: true } } }),
        // What passes is not named node by node.
        resultTypes: ['violations'],
        preload: false,
      }),
    { runOnly: rules[against], within },
  );
  const found = results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  );
  expect(found).toEqual([]);
}
