import { pathToFileURL } from 'node:url';

/** The folder of the built site that the tests' server shows. */
export const builtSite = process.env['SITE_DIR']
  ? pathToFileURL(`${process.env['SITE_DIR']}/`)
  : new URL('../../dist/', import.meta.url);
