import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { findBrowser, installBrowser, versionOf } from '../browser/findBrowser.mjs';
import { editToChart } from './editToChart.mjs';
import { inBrowser } from './inBrowser.mjs';
import { tableOf } from './tableOf.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const built = join(here, 'built');

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '5' },
    tasks: { type: 'string', default: 'importCsv,rules,groups,bands,keep,rfm,methods' },
    only: { type: 'string', default: 'node,browser,page' },
  },
});
const settings = { rows: Number(options.rows), runs: Number(options.runs) };
const tasks = options.tasks.split(',');
const places = options.only.split(',');
const say = (line) => process.stderr.write(`${line}\n`);

/** The peers, in their exact versions, the first time. */
function installPeers() {
  if (existsSync(join(here, 'node_modules/ml-kmeans'))) return;
  say('Installing the peers');
  const words = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { status } = spawnSync('npm', words, {
    cwd: here,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the peers could not be installed');
}

/** Makes one of the two programs from its entry. */
async function bundle(entry, name, more) {
  await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    publicDir: false,
    worker: { format: 'es' },
    ...more,
    build: {
      target: 'esnext',
      outDir: join(built, name),
      emptyOutDir: true,
      minify: false,
      chunkSizeWarningLimit: 100_000,
      ...more.build,
      rolldownOptions: { input: join(here, entry), output: { entryFileNames: '[name].mjs' } },
    },
  });
}

/** Runs one task in a process of its own, and gives what it measured. */
function inNode(task) {
  say(`  ${task}`);
  const words = [join(built, 'node/node.mjs'), task, JSON.stringify(settings)];
  const { stdout, status } = spawnSync(process.execPath, ['--max-old-space-size=6000', ...words], {
    cwd: here,
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${task} did not run in Node.js`);
  return JSON.parse(String(stdout));
}

mkdirSync(built, { recursive: true });
installPeers();
const browser = places.some((place) => place !== 'node') ? (findBrowser() ?? installBrowser()) : null;
const report = {
  machine: {
    processor: cpus()[0]?.model ?? '',
    cores: cpus().length,
    node: process.version,
    browser: browser && versionOf(browser),
  },
  settings,
  places: {},
};

/** Measures in one place. What fails there is said, and does not take the other places along. */
async function measureIn(name, option, measure) {
  if (!places.includes(option)) return;
  say(name);
  try {
    report.places[name] = await measure();
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}

await measureIn('Node.js', 'node', async () => {
  await bundle('node.ts', 'node', { build: { ssr: true } });
  return tasks.flatMap(inNode);
});
await measureIn('Chromium, in a worker', 'browser', async () => {
  const duckdb = join(here, 'node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs');
  await bundle('worker.ts', 'browser', {
    resolve: { alias: { 'duckdb-browser-blocking': duckdb } },
    build: {},
  });
  return inBrowser(browser, tasks, settings, say);
});
await measureIn('Chromium, the built site', 'page', async () => {
  const site = join(built, 'site');
  await build({
    configFile: join(root, 'vite.config.ts'),
    root,
    logLevel: 'error',
    build: { outDir: site, emptyOutDir: true },
  });
  await bundle('notebook.ts', 'notebook', { build: { ssr: true } });
  return editToChart(browser, settings, site, join(built, 'notebook/notebook.mjs'), say);
});
console.log(options.json ? JSON.stringify(report, null, 2) : tableOf(report));
