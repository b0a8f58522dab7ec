import { tryEverything } from './attempts.mjs';

addEventListener('message', async (event) => {
  postMessage(await tryEverything(event.data));
});
