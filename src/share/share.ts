import { fromFile, toFile } from './file.ts';
import { fromLink, toLink } from './link.ts';

/** How notebooks leave this browser and come into it. */
export const share = { toLink, fromLink, toFile, fromFile };
