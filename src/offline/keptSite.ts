import type { Build } from './build.ts';
import { fileAt, isHashed } from './fileAt.ts';

/** One build in the browser's cache, beside those before it that a tab may still run. */
export class KeptSite {
  readonly #build: Build;
  /** The folder that the site lies in. */
  readonly #site: string;

  constructor(build: Build, site: string) {
    this.#build = build;
    this.#site = site;
  }

  /** Keeps every file of the build, or fails; a file that an older build had is not fetched again. */
  async keep(): Promise<void> {
    const cache = await caches.open(this.#name);
    const keepOne = async ([path, integrity]: readonly [string, string]) => {
      const address = this.#addressOf(path);
      const older = isHashed(path) ? await caches.match(address, { ignoreVary: true }) : undefined;
      const from: RequestCache = isHashed(path) ? 'force-cache' : 'reload';
      const file = older ?? (await fetchFile(address, { integrity, cache: from, priority: 'low' }));
      await cache.put(address, file);
    };
    await Promise.all(Object.entries(this.#build.files).map(keepOne));
  }

  /** Answers from this build, then from an older one, then from the network; null for what is not the site's. */
  answer(request: Request): Promise<Response> | null {
    const path = request.method === 'GET' ? this.fileAt(request.url) : null;
    return path === null ? null : this.#find(this.#addressOf(path));
  }

  fileAt(address: string): string | null {
    return fileAt(this.#build.files, this.#site, address);
  }

  /** Forgets the builds of this site but this one. */
  async forgetOthers(): Promise<void> {
    const names = await caches.keys();
    const others = names.filter((name) => name.startsWith(this.#prefix) && name !== this.#name);
    await Promise.all(others.map((name) => caches.delete(name)));
  }

  async #find(address: string): Promise<Response> {
    const cache = await caches.open(this.#name);
    const any = { ignoreVary: true };
    return (await cache.match(address, any)) ?? (await caches.match(address, any)) ?? fetchFile(address);
  }

  #addressOf(path: string): string {
    return `${this.#site}${path === 'index.html' ? '' : path}`;
  }

  /** Several sites of one origin share its cache. */
  get #prefix(): string {
    return `strata ${this.#site} `;
  }

  get #name(): string {
    return `${this.#prefix}${this.#build.version}`;
  }
}

/** Fetches from the site's own origin alone, also where a host redirects. */
async function fetchFile(address: string, how: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, { ...how, mode: 'same-origin' });
  // A browser refuses an answer that was redirected where it did not ask for redirects.
  return response.redirected ? new Response(response.body, response) : response;
}
