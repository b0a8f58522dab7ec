import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const dist = new URL('../../dist/', import.meta.url);

function policyIn(page: string): string | undefined {
  const html = readFileSync(new URL(page, dist), 'utf8');
  const head = /<head>\s*(<[^>]+>)/.exec(html)?.[1] ?? '';
  const policy = /^<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(head)?.[1];
  return policy?.replaceAll('&#39;', "'");
}

function policyFor(path: string): string | undefined {
  const headers = readFileSync(new URL('_headers', dist), 'utf8');
  const block = headers.split(/\n\n/).find((part) => part.split('\n')[0] === path);
  return /Content-Security-Policy: (.+)/.exec(block ?? '')?.[1];
}

test('each page opens its head with its policy, and hosts that send headers send the same', () => {
  const page = policyIn('index.html');
  const frame = policyIn('src/engine/frame.html');
  expect(page).toContain("default-src 'self'; script-src 'self'; style-src 'self';");
  expect(page).not.toContain('unsafe');
  expect(frame).toContain("default-src 'none'; script-src 'self' 'unsafe-eval';");
  expect(frame).toContain("connect-src 'none'");
  expect([policyFor('/'), policyFor('/index.html')]).toEqual([page, page]);
  expect([policyFor('/src/engine/frame'), policyFor('/src/engine/frame.html')]).toEqual([frame, frame]);
});
