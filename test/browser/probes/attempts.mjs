/** Every way known to ask another origin for something, by name. Each may throw, hang or be blocked. */
export const attempts = {
  fetch: (url) => fetch(url, { mode: 'no-cors' }),
  xmlHttpRequest: (url) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.send();
  },
  webSocket: (url) => new WebSocket(url.replace('http', 'ws')),
  eventSource: (url) => new EventSource(url),
  import: (url) => import(url),
  importScripts: (url) => importScripts(url),
  sendBeacon: (url) => navigator.sendBeacon(url, 'x'),
  cachesAdd: async (url) => (await caches.open('probe')).add(url),
  fontFace: (url) => new FontFace('Probe', `url(${url})`).load(),
  image: (url) => {
    new Image().src = url;
  },
  script: (url) => append('script', { src: url }),
  style: (url) => append('link', { rel: 'stylesheet', href: url }),
  preload: (url) => append('link', { rel: 'preload', as: 'fetch', href: url }),
  frame: (url) => append('iframe', { src: url }),
  media: (url) => append('video', { src: url, preload: 'auto' }),
  object: (url) => append('object', { data: url, type: 'text/html' }),
  form: (url) => {
    const target = append('iframe', { name: 'formTarget' });
    append('form', { action: url, method: 'post', target: target.name }).submit();
  },
  worker: (url) => quietly(new Worker(url, { type: 'module' })),
  blobWorker: (url) => blobWorker(`fetch(${JSON.stringify(url)}, { mode: 'no-cors' })`, 'classic'),
  blobModuleWorker: (url) => blobWorker(`import ${JSON.stringify(url)}`, 'module'),
  blobWorkerImportScripts: (url) => blobWorker(`importScripts(${JSON.stringify(url)})`, 'classic'),
  dataWorker: (url) =>
    quietly(new Worker(`data:text/javascript,fetch(${JSON.stringify(url)},{mode:'no-cors'})`)),
  sharedWorker: (url) => {
    const blob = new Blob([`fetch(${JSON.stringify(url)}, { mode: 'no-cors' })`], {
      type: 'text/javascript',
    });
    return new SharedWorker(URL.createObjectURL(blob));
  },
};

/** Ways to make code from text. Each returns true when the code ran. */
export const makers = {
  eval: () => Reflect.get(globalThis, 'eval')('true'),
  Function: () => new Function('return true')(),
  setTimeout: () =>
    new Promise((resolve) => {
      globalThis.timerRan = false;
      setTimeout('globalThis.timerRan = true');
      setTimeout(() => resolve(globalThis.timerRan), 50);
    }),
};

function append(tag, properties) {
  const element = Object.assign(document.createElement(tag), properties);
  (document.body ?? document.head).append(element);
  return element;
}

function blobWorker(code, type) {
  const blob = new Blob([code], { type: 'text/javascript' });
  return quietly(new Worker(URL.createObjectURL(blob), { type }));
}

/** A worker whose errors stay its own: what it cannot load is what the tests ask about. */
function quietly(worker) {
  worker.addEventListener('error', (event) => event.preventDefault());
  return worker;
}

/** Tries everything against `address`, whose last part becomes the name of the attempt; gives back which makers ran. */
export async function tryEverything(address) {
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      Promise.resolve(attempt(address + name)).catch(() => {});
    } catch {
      // Refused on the spot, or not to be had here.
    }
  }
  const ran = [];
  for (const [name, make] of Object.entries(makers)) {
    try {
      if (await make()) ran.push(name);
    } catch {
      // Refused by the policy.
    }
  }
  return ran;
}
