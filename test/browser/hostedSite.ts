import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { builtSite } from './builtSite.ts';

const folder = '/kept/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A host of its own for the built site, which can bring a newer build out and can go away. */
export class HostedSite {
  /** What the newer build has in the place of built files. */
  #newer = new Map<string, string>();
  readonly #server: Server = createServer({ keepAliveTimeout: 60_000 }, async ({ url = '' }, response) => {
    const path = new URL(url, 'http://site').pathname.slice(folder.length) || 'index.html';
    const body = this.#newer.get(path) ?? (await readFile(new URL(path, builtSite)).catch(() => null));
    if (body === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
    response.end(body);
  });

  #port = 0;

  /** Puts the host on the network; again at the address that it had. */
  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  get address(): string {
    return `http://localhost:${this.#port}${folder}`;
  }

  /** Brings out a build whose page says which it is, as a build made from changed files would be. */
  async release(name: string): Promise<void> {
    const read = (path: string) => readFile(new URL(path, builtSite), 'utf8');
    const page = await read('index.html');
    const worker = await read('offline.js');
    const next = page.replace('<html', `<html data-build="${name}"`);
    this.#newer = new Map([
      ['index.html', next],
      [
        'offline.js',
        worker
          .replace(await integrity(page), await integrity(next))
          .replace(/"version":"[^"]+"/, `"version":"${name}"`),
      ],
    ]);
  }

  /** Takes the host off the network. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

async function integrity(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${Buffer.from(digest).toString('base64')}`;
}
