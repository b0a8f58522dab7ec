import type { Fetched, FetchRequest } from './fetchProtocol.ts';

const patience = 60_000;

/**
 * Fetches through a frame that is made for this request alone, since the page itself reaches no other site; the frame
 * is taken away with the answer, or when there is none after a minute.
 */
export function fetchInFrame(request: FetchRequest): Promise<Fetched> {
  const frame = document.createElement('iframe');
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Fetched>((resolve) => {
    const timer = setTimeout(() => resolve({ state: 'unreachable' }), patience);
    port1.addEventListener('message', ({ data }: MessageEvent<Fetched>) => {
      clearTimeout(timer);
      resolve(data);
    });
    port1.start();
  });
  frame.hidden = true;
  frame.title = 'Strata';
  frame.referrerPolicy = 'no-referrer';
  frame.src = new URL('src/share/fetch.html', document.baseURI).href;
  frame.addEventListener('load', () => frame.contentWindow?.postMessage(request, location.origin, [port2]), {
    once: true,
  });
  document.body.append(frame);
  return answer.finally(() => {
    port1.close();
    frame.remove();
  });
}
