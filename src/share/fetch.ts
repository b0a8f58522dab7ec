import type { Fetched, FetchRequest } from './fetchProtocol.ts';

/** Fetches one file without telling who asks: no cookies, no referrer, no leading on to another address. */
async function fetched({ url, mostBytes }: FetchRequest): Promise<Fetched> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
    });
    if (!response.ok) return { state: 'refused', status: response.status };
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    for await (const part of partsOf(response)) {
      bytes += part.length;
      if (bytes > mostBytes) return { state: 'tooLarge' };
      parts.push(part);
    }
    return { state: 'done', file: new Blob(parts) };
  } catch {
    return { state: 'unreachable' };
  }
}

async function* partsOf({ body }: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) yield next.value;
  } finally {
    await reader?.cancel();
  }
}

/** One request a frame: the page sends a port with it, gets the answer there, and takes the frame away. */
addEventListener('message', (event: MessageEvent<FetchRequest>) => {
  const [port] = event.ports;
  if (event.origin === location.origin && event.source === parent && port)
    void fetched(event.data).then((answer) => port.postMessage(answer));
});
