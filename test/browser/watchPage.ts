import type { Page } from '@playwright/test';
import { addresses } from './addresses.ts';

export interface Watched {
  /** Requests to any other origin, of the page, its frames and workers. */
  readonly foreign: readonly string[];
  /** Errors thrown or written to the console, refusals by the policy among them. */
  readonly errors: readonly string[];
}

/** Notes from now on what a visit asks of other origins and what goes wrong in it. */
export function watchPage(page: Page): Watched {
  const foreign: string[] = [];
  const errors: string[] = [];
  const own = new URL(addresses.site).origin;
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== own) foreign.push(url.href);
  });
  page.on('websocket', (socket) => foreign.push(socket.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { foreign, errors };
}
