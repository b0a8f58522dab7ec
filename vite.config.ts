import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';

/** The page: nothing but the site's own files, no code from strings, no request to anyone else. */
const pagePolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The engine's frame, whose policy its worker inherits: it may make functions from text (Arquero does), and reach no one. */
const enginePolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "worker-src blob: 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The frame that registers the service worker, and can do nothing else. */
const offlinePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The frame that fetches one notebook file from another site, after a click that names it. */
const fetchPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  'connect-src https:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const policyOf: Readonly<Record<string, string>> = {
  '/index.html': pagePolicy,
  '/src/engine/frame.html': enginePolicy,
  '/src/offline/frame.html': offlinePolicy,
  '/src/share/fetch.html': fetchPolicy,
};

/** Puts each page's policy first in its head, in the build alone: the dev server needs its own scripts and sockets. */
function policies(): Plugin {
  return {
    name: 'strata:policies',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { path }) {
        const content = policyOf[path];
        if (!content) throw new Error(`${path} has no policy`);
        const attrs = { 'http-equiv': 'Content-Security-Policy', content };
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}

const serviceWorker = 'offline.js';

/** Writes the list of the built files before the service worker, which keeps them. */
function offlineFiles(): Plugin {
  return {
    name: 'strata:offline-files',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/^_|\.map$/.test(entry.name) && entry.name !== serviceWorker)
        .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .toSorted();
      const digest = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('base64');
      const integrity = (path: string) => `sha256-${digest(readFileSync(join(dir, path)))}`;
      const files = Object.fromEntries(paths.map((path) => [path, integrity(path)]));
      const build = { version: digest(JSON.stringify(files)), files };
      const script = join(dir, serviceWorker);
      writeFileSync(script, `const build=${JSON.stringify(build)};${readFileSync(script, 'utf8')}`);
    },
  };
}

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The parts that the page is fetched in, each by the files that it begins with: these, what they load lazily, and all
 * that is imported there. Many small files would each cost a way to the host and back.
 */
const parts: Readonly<Record<string, readonly string[]>> = {
  first: ['src/main.ts'],
  home: ['src/ui/home/Home.svelte'],
  notebook: ['src/ui/Notebook.svelte'],
  prose: ['src/ui/controls/MarkdownControl.svelte'],
  reading: ['src/ui/reading/ReadView.svelte', 'src/ui/reading/index.ts'],
  cells: ['src/ui/controls/index.ts', 'src/ui/views/index.ts'],
};

/** These keep what others use too; what else is in several parts is in a part of its own, which comes before them. */
const soonest = ['first', 'home', 'notebook'];
const shared = 'shared';

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

function reached(modules: Modules, beginnings: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const files = beginnings.map(file);
  const waiting = files.flatMap((id) => [id, ...(modules.getModuleInfo(id)?.dynamicallyImportedIds ?? [])]);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

function partsOf(modules: Modules): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [part, beginnings] of Object.entries(parts)) {
    for (const id of reached(modules, beginnings)) {
      const other = found.get(id);
      if (other === undefined) found.set(id, part);
      else if (!soonest.includes(other)) found.set(id, shared);
    }
  }
  return found;
}

/** The parts as the bundler's groups: an earlier one takes its files first. */
function groups(): Rolldown.CodeSplittingGroup[] {
  let found: ReadonlyMap<string, string> | null = null;
  const names = [...soonest, shared, ...Object.keys(parts).filter((part) => !soonest.includes(part))];
  return names.map((part, position, { length }) => ({
    name(id, modules) {
      found ??= partsOf(modules);
      return found.get(id) === part ? part : null;
    },
    priority: length - position,
  }));
}

const notTests = ['**/node_modules/**', 'test/browser/**'];
const pageTests = 'test/**/*.page.test.ts';

export default defineConfig({
  base: './',
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } }), policies(), offlineFiles()],
  worker: { format: 'es' },
  optimizeDeps: { include: ['arquero'] },
  build: {
    target: 'esnext',
    // So that what Safari knows by a prefix alone gets it.
    cssTarget: 'safari18',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: true,
    rolldownOptions: {
      input: {
        page: file('index.html'),
        frame: file('src/engine/frame.html'),
        fetchFrame: file('src/share/fetch.html'),
        offlineFrame: file('src/offline/frame.html'),
        offline: file('src/offline/worker.ts'),
      },
      output: {
        codeSplitting: { groups: groups() },
        // A service worker keeps its address, and rules over the folder that it lies in.
        entryFileNames: ({ name }) => (name === 'offline' ? serviceWorker : 'assets/[name]-[hash].js'),
      },
    },
  },
  test: {
    testTimeout: 60_000,
    maxWorkers: 2,
    // Files of a worker share what they import: nothing in src keeps state at the top of a module.
    isolate: false,
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [...notTests, pageTests],
        },
      },
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'page',
          // Making a page takes longer than most tests: those that need one say so in their name, and share it.
          environment: 'happy-dom',
          include: [pageTests],
          exclude: notTests,
        },
      },
    ],
  },
});
