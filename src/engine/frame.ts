import workerUrl from './worker.ts?worker&url';

/** What the frame tells the page when the worker cannot be started or throws where nobody catches it. */
export interface EngineFailure {
  readonly engine: 'failed';
  /** The browser's own words, for the console; empty when the worker's script could not be loaded. */
  readonly reason: string;
}

let worker: Worker | null = null;

// A worker that a frame starts from a blob is under the frame's policy; one started by its URL would be under none.
function start(port: MessagePort): void {
  worker?.terminate();
  const module = new URL(workerUrl, import.meta.url).href;
  const line = new Blob([`import ${JSON.stringify(module)};`], { type: 'text/javascript' });
  worker = new Worker(URL.createObjectURL(line), { type: 'module', name: 'engine' });
  worker.addEventListener('error', (event) => report(event.message ?? ''));
  worker.postMessage(null, [port]);
}

function report(reason: string): void {
  const failure: EngineFailure = { engine: 'failed', reason };
  parent.postMessage(failure, location.origin);
}

/** Each port that the page sends ends the worker that ran, and starts a new one that answers on the port. */
addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.origin === location.origin && event.source === parent && port) start(port);
});
