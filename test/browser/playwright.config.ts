import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { addresses } from './addresses.ts';
import { browserOptions } from './browserOptions.ts';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Workers read this file again; the finder runs once, in the first process.
process.env['CHROMIUM_PATH'] ??= execFileSync(process.execPath, [file('findBrowser.mjs')], {
  encoding: 'utf8',
}).trim();

const { reducedMotion, ...contextUse } = browserOptions;

const longest = /(termDeposit|telcoRules|onlineRetail|hostileLinks|steady)\.spec\.ts$/;

/** The built site in a real Chromium, served from a folder of a host that sends no headers. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A machine that others use too may stand still for a while.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    baseURL: addresses.site,
    ...contextUse,
    contextOptions: { reducedMotion },
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // The longest first, so that none is left running alone at the end.
  projects: [
    { name: 'long', testMatch: longest },
    { name: 'short', testIgnore: longest },
  ],
  webServer: {
    command: `node ${JSON.stringify(file('serve.mjs'))}`,
    env: addresses.ports,
    url: `${addresses.foreign}hits/start`,
    reuseExistingServer: false,
  },
});
