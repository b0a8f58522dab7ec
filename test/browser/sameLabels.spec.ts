import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build, type Rolldown } from 'vite';

type Labels = Readonly<Record<string, string>>;

declare global {
  interface Window {
    labelsOf(): Promise<Labels>;
  }
}

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The engine with what it is asked, as one module that runs anywhere. */
async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    root: file('../..'),
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: file('labels/labelsOf.ts'), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}

/** What the engine says where the tests run. In a process of its own: one imported here would be compiled as a test. */
function labelsInNode(code: string, folder: string): Labels {
  const module = join(folder, 'labels.mjs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(module, `${code}\nconsole.log(JSON.stringify(await labelsOf()));`);
  const said = execFileSync(process.execPath, [module], { encoding: 'utf8' });
  return JSON.parse(said) as Labels;
}

test('each method puts every row in the same segment in Node.js and in this browser', async ({
  page,
}, info) => {
  const code = await bundle();
  const here = labelsInNode(code, info.outputDir);

  await page.addScriptTag({ type: 'module', content: `${code}\nglobalThis.labelsOf = labelsOf;` });
  await page.waitForFunction(() => 'labelsOf' in globalThis);
  const there = await page.evaluate(() => window.labelsOf());
  expect(Object.keys(here).length).toBeGreaterThan(10);
  for (const [method, labels] of Object.entries(here)) {
    expect(new Set(labels).size, method).toBeGreaterThan(1);
    expect(there[method], method).toBe(labels);
  }
});
