import type { Build } from './build.ts';
import { KeptSite } from './keptSite.ts';
import type { Scope } from './scope.ts';

declare const self: Scope;
/** The build writes it before this script: a script that differs in one byte is a new version. */
declare const build: Build;

const site = new KeptSite(build, self.registration.scope);

self.addEventListener('install', (event) => event.waitUntil(site.keep()));

self.addEventListener('activate', (event) => event.waitUntil(begin()));

self.addEventListener('fetch', (event) => {
  const answer = site.answer(event.request);
  if (answer) event.respondWith(answer);
});

// A new version waits until no tab runs the old one, or until the person takes it.
self.addEventListener('message', ({ data }) => {
  if (data === 'take') void self.skipWaiting();
});

/** Answers from now on. Older builds go unless another tab may run one: the tab that takes a new build loads it anew. */
async function begin(): Promise<void> {
  const windows = await self.clients.matchAll({ includeUncontrolled: true });
  const pages = windows.filter(({ url }) => site.fileAt(url) === 'index.html');
  if (pages.length <= 1 && !self.registration.installing) await site.forgetOthers();
  await self.clients.claim();
}
