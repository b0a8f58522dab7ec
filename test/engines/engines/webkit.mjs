import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { seleniumDriver } from '../drivers/seleniumDriver.mjs';
import { onThePath } from './onThePath.mjs';

const english = { LANG: 'C.UTF-8', LANGUAGE: 'en_GB', TZ: 'UTC' };

export const webkit = {
  name: 'WebKit',
  remedy: 'apt-get install webkit2gtk-driver xvfb',
  find: () => onThePath('Xvfb') && onThePath('WebKitWebDriver'),
  start,
};

/** MiniBrowser on a screen of its own that nobody sees; a session of its driver has a profile of its own. */
async function start(path) {
  const screen = await startScreen();
  const port = await freePort();
  const server = spawn(path, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...english, DISPLAY: screen.display },
  });
  const end = async () => {
    for (const each of [server, screen.server]) {
      each.kill();
      if (each.exitCode === null && each.signalCode === null) await once(each, 'exit');
    }
  };
  try {
    await isListening(port);
    return await seleniumDriver(`http://127.0.0.1:${port}`, { browserName: 'MiniBrowser' }, end);
  } catch (error) {
    await end();
    throw error;
  }
}

async function startScreen() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2600x1600x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(server.stdio[3], 'data');
  return { server, display: `:${String(number).trim()}` };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function isListening(port) {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}
