import { expect, test } from 'vitest';
import { fileAt } from '../../src/offline/fileAt.ts';

const site = 'https://host.example/some/sub/path/';
const files = { 'index.html': '', 'src/engine/frame.html': '', 'assets/first-1.js': '' };

test.each([
  ['', 'index.html'],
  ['#notebook=1', 'index.html'],
  ['?from=mail#n=1.abc', 'index.html'],
  ['index.html', 'index.html'],
  ['src/engine/frame.html', 'src/engine/frame.html'],
  ['assets/first-1.js', 'assets/first-1.js'],
  ['assets/ofAnOlderBuild-2.js', 'assets/ofAnOlderBuild-2.js'],
])('%j is the site’s %s', (address, path) => {
  expect(fileAt(files, site, site + address)).toBe(path);
});

test.each([
  `${site}offline.js`,
  `${site}another.html`,
  `${site}__proto__`,
  'https://host.example/some/sub/',
  'https://host.example/assets/first-1.js',
  'https://elsewhere.example/some/sub/path/index.html',
])('%s is not the site’s', (address) => {
  expect(fileAt(files, site, address)).toBeNull();
});
