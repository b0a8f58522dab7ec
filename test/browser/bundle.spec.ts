import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { parseAst } from 'vite';
import { builtSite } from './builtSite.ts';
import { test } from './visit.ts';

/** The scripts that the first page loads before anything is done: its own and all that they import statically. */
function firstLoad(): readonly URL[] {
  const html = readFileSync(new URL('index.html', builtSite), 'utf8');
  const waiting = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(
    ([, src]) => new URL(src ?? '', builtSite),
  );
  const found = new Map<string, URL>();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file.href)) continue;
    found.set(file.href, file);
    for (const statement of parseAst(readFileSync(file, 'utf8')).body) {
      if ('source' in statement && statement.source) {
        waiting.push(new URL(String(statement.source.value), file));
      }
    }
  }
  return [...found.values()];
}

/** The modules that a built script was made of, as its source map names them. */
function modulesOf(script: URL): readonly string[] {
  const code = readFileSync(script, 'utf8');
  const map = /\/\/# sourceMappingURL=(.+)\s*$/.exec(code)?.[1];
  if (!map) return [];
  return (JSON.parse(readFileSync(new URL(map, script), 'utf8')) as { sources: string[] }).sources;
}

test('the first load carries no mathematics, no tables and no charts, and at most 90 kB of script', () => {
  const scripts = firstLoad();
  const modules = scripts.flatMap(modulesOf);
  expect(modules.some((module) => module.endsWith('src/main.ts'))).toBe(true);
  expect(
    modules.filter((module) => /\/node_modules\/(arquero|@uwdata|vega)|\.run\.ts$/.test(module)),
  ).toEqual([]);

  const bytes = scripts.reduce((sum, script) => sum + gzipSync(readFileSync(script)).length, 0);
  console.log(`First load: ${(bytes / 1000).toFixed(1)} kB of script, gzipped, in ${scripts.length} files`);
  expect(bytes).toBeLessThanOrEqual(90_000);
});
