import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rules = fileURLToPath(new URL('./pureRooms.oxlint.json', import.meta.url));
const linter = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin/oxlint');

/** These stand in the page or the worker, where the engine meets the browser. */
const meetTheBrowser = ['client', 'frame', 'worker'].map((file) => `--ignore-pattern=src/engine/${file}.ts`);

const rooms = 'language statistics data segments compare charts notebook lessons samples engine'.split(' ');

/**
 * Reads the pure rooms, and one bad example beside them, for names that are neither the language's nor of what Node.js
 * has of the web; gives back each as `file: message`.
 */
export function checkGlobals(): readonly string[] {
  const read = [...rooms.map((room) => `src/${room}`), 'test/architecture/bad/globals'];
  const words = [linter, '--config', rules, '--format', 'json', ...meetTheBrowser, ...read];
  try {
    execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    return [];
  } catch (found) {
    const { diagnostics } = JSON.parse((found as { stdout: string }).stdout) as {
      diagnostics: readonly { readonly filename: string; readonly message: string }[];
    };
    return diagnostics.map(({ filename, message }) => `${filename}: ${message}`).toSorted();
  }
}
