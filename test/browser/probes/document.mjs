import { tryEverything } from './attempts.mjs';

// Runs in a document, as that document's own script: the address is in the script's own URL.
const address = new URL(import.meta.url).searchParams.get('address');
globalThis.probeResult = await tryEverything(address);
