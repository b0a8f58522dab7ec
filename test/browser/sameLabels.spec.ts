import { expect } from '@playwright/test';
import { test } from './elsewhere.ts';
import { bundle, evaluate } from './ownProcess.ts';

type Labels = Readonly<Record<string, string>>;

declare global {
  interface Window {
    labelsOf(): Promise<Labels>;
  }
}

test('each method puts every row in the same segment in Node.js and in this browser', async ({
  elsewhere: { page },
}, info) => {
  const code = await bundle(new URL('modules/labelsOf.ts', import.meta.url));
  const here = evaluate<Labels>(code, 'labelsOf()', info.outputDir);

  await page.addScriptTag({ type: 'module', content: `${code}\nglobalThis.labelsOf = labelsOf;` });
  await page.waitForFunction(() => 'labelsOf' in globalThis);
  const there = await page.evaluate(() => window.labelsOf());
  expect(Object.keys(here).length).toBeGreaterThan(10);
  for (const [method, labels] of Object.entries(here)) {
    expect(new Set(labels).size, method).toBeGreaterThan(1);
    expect(there[method], method).toBe(labels);
  }
});
