import { findBrowser } from '../../browser/findBrowser.mjs';
import { puppeteerDriver } from '../drivers/puppeteerDriver.mjs';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-GB',
];

export const chromium = {
  name: 'Chromium',
  remedy: 'apt-get install chromium, or name one in CHROMIUM_PATH',
  find: findBrowser,
  start: (path) => puppeteerDriver('chrome', path, quiet),
};
