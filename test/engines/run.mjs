import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const pictures = join(root, 'test-results/engines');

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: 'chromium,firefox,webkit' },
    journeys: { type: 'string', default: 'firstVisit,mainJob,link' },
  },
});

function run(command, words, cwd) {
  const { status } = spawnSync(command, words, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed`);
}

if (!existsSync(join(here, 'node_modules/selenium-webdriver'))) {
  console.log('Installing the drivers');
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], here);
}
if (!process.env.SITE_DIR) run('npm', ['run', 'build'], root);

// These know the drivers, which may have been installed only now.
const { engines } = await import('./engines/index.mjs');
const { journeys } = await import('./journeys/index.mjs');
const { serveSite } = await import('./serveSite.mjs');
const { said, tableOf } = await import('./tableOf.mjs');
const { travel } = await import('./travel.mjs');

const chosen = (list, names) =>
  names.split(',').map((name) => {
    if (!list[name]) throw new Error(`There is no “${name}” among ${Object.keys(list).join(', ')}`);
    return list[name];
  });

mkdirSync(pictures, { recursive: true });
const site = await serveSite();
const outcomes = [];
try {
  for (const engine of chosen(engines, options.only))
    for (const journey of chosen(journeys, options.journeys)) {
      const outcome = await travel(engine, journey, site.address, pictures);
      console.log(`${outcome.engine}, ${outcome.journey}: ${said(outcome)}`);
      outcomes.push(outcome);
    }
} finally {
  site.close();
}
console.log(`\n${tableOf(outcomes)}`);
if (outcomes.some(({ result }) => result === 'failed')) process.exitCode = 1;
