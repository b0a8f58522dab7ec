import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, installBrowser, versionOf } from './browser/findBrowser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'test-results');
const require = createRequire(import.meta.url);

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** The script behind a package's command, so that it runs under this very Node.js. */
function script(name, command = name) {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/** Runs one step. True when it ended well. */
async function run(stdio, ...words) {
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', stdio, stdio] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part));
  const [status] = await once(child, 'close');
  return { passed: status === 0, said };
}

/** A step that is one check, and shows what it says when it is over: others run beside it. @returns {Promise<Counts>} */
async function check(title, ...words) {
  const { passed, said } = await run('pipe', ...words);
  console.log(`\n— ${title}\n${said.trim()}\n${title}: ${passed ? 'passed' : 'FAILED'}`);
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 };
}

/**
 * A step whose tests are counted from the report it leaves; no report, or an end that the report does not explain, is a failure.
 * @returns {Promise<Counts>}
 */
async function suite(title, report, read, ...words) {
  const path = join(results, report);
  rmSync(path, { force: true });
  console.log(`\n— ${title}`);
  const { passed } = await run('inherit', ...words);
  try {
    const counts = read(JSON.parse(readFileSync(path, 'utf8')));
    const isExplained = passed ? counts.passed > 0 : counts.failed > 0;
    if (!isExplained) counts.failed++;
    console.log(`${title}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    return counts;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @returns {Counts} */
function readVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @returns {Counts} */
function readPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

mkdirSync(results, { recursive: true });

console.log('— Browser');
const browser = findBrowser() ?? installBrowser();
if (browser) {
  process.env.CHROMIUM_PATH = browser;
  console.log(`${versionOf(browser) ?? 'A browser'} at ${browser}`);
} else {
  console.error(
    'No Chromium was found and none could be installed: name one in CHROMIUM_PATH and run the tests again.',
  );
}

// The checker of types is over before its garbage is worth collecting, which took a sixth of its time.
process.env.GOGC ??= 'off';
const typesOptions = ['--tsgo', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'];
const types = check('Types', script('svelte-check'), ...typesOptions);
const steps = [
  await check('Lint', script('oxlint'), '--deny-warnings'),
  // A second thread would load the formatter of components a second time.
  await check('Format', script('oxfmt'), '--threads', '1', '--check', '.'),
];
rmSync(join(root, 'dist'), { recursive: true, force: true });
// Unit tests need no build: it ends beside them.
const build = check('Build', script('vite'), 'build');
steps.push(await types);

const reporters = ['--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'];
// Most code of a test runs a few times only: to compile it for speed, as soon as Node.js would, costs more than it saves.
// What a test makes is soon garbage: it is looked through less often where more of it has room.
const units = [
  '--interrupt-budget=1000000',
  '--max-semi-space-size=32',
  script('vitest'),
  'run',
  ...reporters,
];
steps.push(await suite('Unit, law and catalog tests', 'unit.json', readVitest, ...units), await build);
if (browser && (await build).passed) {
  const config = 'test/browser/playwright.config.ts';
  const words = [script('@playwright/test', 'playwright'), 'test', '--config', config];
  steps.push(await suite('Browser tests, against the built site', 'browser.json', readPlaywright, ...words));
} else {
  console.error('\nThe browser tests did not run: they need a browser and a build.');
  steps.push({ passed: 0, failed: 1, skipped: 0 });
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) for (const key of Object.keys(total)) total[key] += step[key];
console.log(`\nStrata: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
