import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
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
const framePolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "worker-src blob: 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts each page's policy first in its head, in the build alone: the dev server needs its own scripts and sockets. */
function policies(): Plugin {
  return {
    name: 'strata:policies',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { path }) => [
        {
          tag: 'meta',
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: path.endsWith('/frame.html') ? framePolicy : pagePolicy,
          },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  base: './',
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } }), policies()],
  worker: { format: 'es' },
  optimizeDeps: { include: ['arquero'] },
  build: {
    target: 'esnext',
    modulePreload: false,
    assetsInlineLimit: 0,
    sourcemap: true,
    rolldownOptions: { input: { page: file('index.html'), frame: file('src/engine/frame.html') } },
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
          exclude: ['test/app/**', 'test/ui/**', 'test/browser/**'],
        },
      },
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'page',
          // A test that needs a page says so in its first line: making one takes longer than most tests.
          environment: 'node',
          include: ['test/app/**/*.test.ts', 'test/ui/**/*.test.ts'],
        },
      },
    ],
  },
});
