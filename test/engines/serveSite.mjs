import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ports = {
  SITE_PORT: process.env.SITE_PORT ?? '4810',
  FOREIGN_PORT: process.env.FOREIGN_PORT ?? '4811',
};

/** Serves the built site as the browser tests do, from a folder of a host that sends no headers. */
export async function serveSite() {
  const script = fileURLToPath(new URL('../browser/serve.mjs', import.meta.url));
  const server = spawn(process.execPath, [script], { env: { ...process.env, ...ports }, stdio: 'inherit' });
  const address = `http://localhost:${ports.SITE_PORT}/some/sub/path/`;
  while (server.exitCode === null) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return { address, close: () => server.kill() };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The site could not be served at ${address}`);
}
