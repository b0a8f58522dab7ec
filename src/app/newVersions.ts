import { message } from '../language/message.ts';
import * as words from '../language/words/offline.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Offers each new version of the site when the browser has all of it; it is taken by a click and by nothing else. */
export function offerNewVersions(registration: ServiceWorkerRegistration, workspace: Workspace): void {
  let shown: number | null = null;

  function offer(worker: ServiceWorker): void {
    if (shown !== null) workspace.toasts.dismiss(shown);
    const action = { label: words.reload, run: () => void take(worker, workspace) };
    shown = workspace.toasts.show(message(words.newVersion), { stays: true, action });
  }

  function watch(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) offer(worker);
    });
  }

  if (registration.waiting) offer(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  void look(registration);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void look(registration);
  });
}

async function take(worker: ServiceWorker, workspace: Workspace): Promise<void> {
  // In another tab it may have been taken already.
  if (worker.state === 'installed') {
    const begun = new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    worker.postMessage('take', []);
    await begun;
  }
  await workspace.session?.flush();
  location.reload();
}

/** Asks the host for a newer version, also in a tab that stays open for weeks: browsers look late or not at all. */
async function look(registration: ServiceWorkerRegistration): Promise<void> {
  try {
    await registration.update();
  } catch {
    // Without a network there is nothing newer.
  }
}
