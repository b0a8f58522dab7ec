import { puppeteerDriver } from '../drivers/puppeteerDriver.mjs';
import { onThePath } from './onThePath.mjs';

export const firefox = {
  name: 'Firefox',
  remedy: 'apt-get install firefox-esr, or name one in FIREFOX_PATH',
  find: () => process.env.FIREFOX_PATH ?? onThePath('firefox-esr', 'firefox'),
  start: (path) => puppeteerDriver('firefox', path),
};
