interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asked extends Extendable {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** What a service worker has around it: TypeScript knows either the page's names or a worker's, and the project is a page. */
export interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { readonly includeUncontrolled: boolean }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
