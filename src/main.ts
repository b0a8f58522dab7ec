import { mount } from 'svelte';
import { Workspace } from './app/workspace.svelte.ts';
import { EngineClient } from './engine/client.ts';
import { share } from './share/share.ts';
import { openStore } from './storage/openStore.ts';
import App from './ui/App.svelte';

/** Joins the rooms on the page: the engine's client, the store and the app. */
const store = await openStore();
const files = new Map<string, Blob>();
const engine = new EngineClient(
  {
    file: async (hash) => files.get(hash) ?? (await store.source(hash)),
    columns: (key) => store.columns.get(key),
    keepColumns: (key, columns) => void store.columns.put(key, columns),
  },
  new URL('src/engine/frame.html', document.baseURI).href,
);
const workspace = new Workspace(engine, store, share, files);
const target = document.getElementById('app') ?? document.body;
mount(App, { target, props: { workspace } });
await workspace.start();
