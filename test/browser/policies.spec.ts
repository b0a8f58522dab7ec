import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { builtSite } from './builtSite.ts';
import { test } from './visit.ts';

function policyIn(page: string): string | undefined {
  const html = readFileSync(new URL(page, builtSite), 'utf8');
  const head = /<head>\s*(<[^>]+>)/.exec(html)?.[1] ?? '';
  const policy = /^<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(head)?.[1];
  return policy?.replaceAll('&#39;', "'");
}

function policyFor(path: string): string | undefined {
  const headers = readFileSync(new URL('_headers', builtSite), 'utf8');
  const block = headers.split(/\n\n/).find((part) => part.split('\n')[0] === path);
  return /Content-Security-Policy: (.+)/.exec(block ?? '')?.[1];
}

test('each page opens its head with its policy, and hosts that send headers send the same', () => {
  const page = policyIn('index.html');
  const frame = policyIn('src/engine/frame.html');
  const offline = policyIn('src/offline/frame.html');
  expect(page).toContain("default-src 'self'; script-src 'self'; style-src 'self';");
  expect(page).not.toContain('unsafe');
  expect(frame).toContain("default-src 'none'; script-src 'self' 'unsafe-eval';");
  expect(frame).toContain("connect-src 'none'");
  expect(offline).toBe(
    "default-src 'none'; script-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
  );
  const fetching = policyIn('src/share/fetch.html');
  expect(fetching).toBe(
    "default-src 'none'; script-src 'self'; connect-src https:; base-uri 'none'; form-action 'none'",
  );
  expect([policyFor('/src/share/fetch'), policyFor('/src/share/fetch.html')]).toEqual([fetching, fetching]);
  expect([policyFor('/'), policyFor('/index.html')]).toEqual([page, page]);
  expect([policyFor('/src/engine/frame'), policyFor('/src/engine/frame.html')]).toEqual([frame, frame]);
  expect([policyFor('/src/offline/frame'), policyFor('/src/offline/frame.html')]).toEqual([offline, offline]);
});

test('a host that sends headers lets the service worker ask the site alone', () => {
  expect(policyFor('/offline.js')).toBe("default-src 'none'; connect-src 'self'");
});
