import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/** Chromium without a window comes first: the tests need none, and take a third less of the processor in it. */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** The path of an installed Chromium: CHROMIUM_PATH, one on the PATH, or Playwright's own; else null. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  for (const command of commands) {
    const found = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
    if (found.status === 0 && found.stdout.trim()) return found.stdout.trim();
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** Installs a Chromium: Debian's package where that is allowed, else Playwright's. Null when neither could be had. */
export function installBrowser() {
  const isRoot = process.getuid?.() === 0;
  const attempts = [
    ...(isRoot
      ? [
          [
            'sh',
            [
              '-c',
              'apt-get update && apt-get install -y chromium-headless-shell || apt-get install -y chromium',
            ],
          ],
        ]
      : []),
    ['npx', ['playwright', 'install', 'chromium']],
  ];
  for (const [command, words] of attempts) {
    spawnSync(command, words, { stdio: ['ignore', 2, 2], timeout: 180_000 });
    const found = findBrowser();
    if (found) return found;
  }
  return null;
}

/** How a Chromium names itself, or null when it does not start. */
export function versionOf(path) {
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

// Run by itself it prints the path, after installing a browser where there is none.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = findBrowser() ?? installBrowser();
  if (!path) {
    console.error('No Chromium was found and none could be installed: name one in CHROMIUM_PATH.');
    process.exit(1);
  }
  console.error(`${versionOf(path) ?? 'A browser'} at ${path}`);
  console.log(path);
}
