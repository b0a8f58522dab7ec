import { mount } from 'svelte';
import { takeLaunchedFiles } from './app/launchedFiles.ts';
import { offerNewVersions } from './app/newVersions.ts';
import { offlineSite } from './app/offlineSite.ts';
import { Workspace } from './app/workspace.svelte.ts';
import { EngineClient } from './engine/client.ts';
import { share } from './share/share.ts';
import { openStore } from './storage/openStore.ts';
import App from './ui/App.svelte';

/**
 * Joins the rooms on the page: the engine's client, the store and the app. A function, for nothing may be awaited at
 * the top of this file: parts that are fetched later import from its chunk, and would wait for it.
 */
async function begin(): Promise<void> {
  const store = await openStore();
  const files = new Map<string, Blob>();
  const engine = new EngineClient(
    {
      file: async (hash) => files.get(hash) ?? (await store.source(hash)),
      columns: (key) => store.columns.get(key),
      keepColumns(key, columns) {
        if (!workspace.files.isOfVisit(key)) void store.columns.put(key, columns);
      },
    },
    new URL('src/engine/frame.html', document.baseURI).href,
  );
  const workspace: Workspace = new Workspace(engine, store, share, files);
  const target = document.getElementById('app') ?? document.body;
  mount(App, { target, props: { workspace } });
  await workspace.start();
  takeLaunchedFiles((files) => void workspace.openFiles(files));
  if (import.meta.env.PROD) {
    const site = await offlineSite(new URL('src/offline/frame.html', document.baseURI).href);
    if (site) offerNewVersions(site, workspace);
  }
}

void begin();
