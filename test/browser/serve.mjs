import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = process.env.SITE_DIR ?? join(root, 'dist');
const folder = '/some/sub/path/';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** The file that a path of the site stands for: the built site, or under `probes/` the scripts of the security tests. */
function fileOf(path) {
  if (!path.startsWith(folder)) return null;
  const within = normalize(decodeURIComponent(path.slice(folder.length)) || 'index.html');
  if (within.startsWith('..')) return null;
  return within.startsWith('probes/') ? join(root, 'test/browser', within) : join(built, within);
}

/** The site as a plain host serves it: files in a folder, with their type and that they may be kept for ten minutes. */
const site = createServer(async (request, response) => {
  const file = fileOf(new URL(request.url, 'http://site').pathname);
  const found = file && (await stat(file).catch(() => null));
  if (!found?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' });
  createReadStream(file).pipe(response);
});

const hits = new Map();

function count(url) {
  const [, probe, name] = new URL(url, 'http://foreign').pathname.split('/');
  const seen = hits.get(probe) ?? new Set();
  hits.set(probe, seen.add(name));
}

/** Another origin that answers everyone and remembers who asked: `/<probe>/<name>` counts, `/hits/<probe>` tells. */
const foreign = createServer((request, response) => {
  const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
  if (request.url.startsWith('/hits/')) {
    const names = [...(hits.get(request.url.split('/')[2]) ?? [])].toSorted();
    response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(names));
    return;
  }
  count(request.url);
  response.writeHead(200, { ...headers, 'content-type': 'text/javascript' }).end('');
});
foreign.on('upgrade', (request, socket) => {
  count(request.url);
  socket.destroy();
});

site.listen(Number(process.env.SITE_PORT ?? 4810));
foreign.listen(Number(process.env.FOREIGN_PORT ?? 4811));
