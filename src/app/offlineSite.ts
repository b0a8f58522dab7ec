/** How long nothing must have been fetched before the site is kept: what the person waits for goes first. */
const quiet = 2000;

/** Has the browser keep the site for use without a network; null where it keeps none. */
export async function offlineSite(frameAddress: string): Promise<ServiceWorkerRegistration | null> {
  // A page that another shows in a frame is a guest in the reader's browser.
  if (!('serviceWorker' in navigator) || window !== parent) return null;
  await untilQuiet();
  const kept = await navigator.serviceWorker.getRegistration();
  if (kept) return kept;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = frameAddress;
  document.body.append(frame);
  const registration = await navigator.serviceWorker.ready;
  frame.remove();
  return registration;
}

function untilQuiet(): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(done, quiet);
    const fetches = new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quiet);
    });
    function done(): void {
      fetches.disconnect();
      resolve();
    }
    fetches.observe({ type: 'resource' });
  });
}
