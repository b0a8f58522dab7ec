// Runs in a document: starts a worker of one line from a blob, as the engine's frame does, that tries everything.
const address = new URL(import.meta.url).searchParams.get('address');
const module = new URL('worker.mjs', import.meta.url).href;
const line = new Blob([`import ${JSON.stringify(module)};`], { type: 'text/javascript' });
const worker = new Worker(URL.createObjectURL(line), { type: 'module' });
worker.addEventListener('message', (event) => {
  globalThis.probeResult = event.data;
});
worker.addEventListener('error', (event) => {
  globalThis.probeResult = `The probe did not start: ${event.message}`;
});
worker.postMessage(address, []);
