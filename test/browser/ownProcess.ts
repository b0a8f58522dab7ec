import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** A module of the project and all that it imports as one that runs anywhere. */
export async function bundle(entry: URL): Promise<string> {
  const built = (await build({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      write: false,
      minify: false,
      ssr: fileURLToPath(entry),
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

/**
 * What an expression over the exports of a bundle comes to, as JSON. In a process of its own: what a test imports is
 * compiled as a test, file by file, with all that it imports.
 */
export function evaluate<Value>(code: string, expression: string, folder: string): Value {
  const module = join(folder, 'module.mjs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(module, `${code}\nprocess.stdout.write(JSON.stringify(await ${expression}));`);
  const said = execFileSync(process.execPath, [module], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return JSON.parse(said) as Value;
}
