import { writeFile } from 'node:fs/promises';
import { Builder, Key } from 'selenium-webdriver';

/** A browser behind a WebDriver server, in a profile of its own; `end` is called when it has closed. */
export async function seleniumDriver(server, capabilities, end) {
  // Without a strategy for loading, the page can be watched before its scripts have run.
  const browser = await new Builder()
    .usingServer(server)
    .withCapabilities({ ...capabilities, pageLoadStrategy: 'none' })
    .build();
  const evaluate = (run, ...words) =>
    browser.executeScript(`return (${run}).apply(null, arguments)`, ...words);
  const keys = () => browser.actions({ async: true });
  const errors = [];
  const collect = async () => void errors.push(...(await evaluate(takeErrors)));

  /** Loads a document, and watches it from the first moment that the driver reaches it. */
  async function load(go) {
    await collect();
    await evaluate(markOld);
    await go();
    while (!(await evaluate(watch).catch(() => false))) continue;
  }

  return {
    open: (address) => load(() => browser.get(address)),
    reload: () => load(() => browser.navigate().refresh()),
    evaluate,
    element: evaluate,
    click: (element) => element.click(),
    type: (text) => keys().sendKeys(text).perform(),
    async press(...names) {
      const pressed = names.map(keyNamed);
      const held = pressed.reduce((all, key) => all.keyDown(key), keys());
      await pressed
        .toReversed()
        .reduce((all, key) => all.keyUp(key), held)
        .perform();
    },
    setFile: (input, path) => input.sendKeys(path),
    async size(width, height) {
      const window = browser.manage().window();
      // A window follows in its own time, and not below a width of its own.
      for (let tries = 0; tries < 20; tries++) {
        const shown = await evaluate(() => ({ width: innerWidth, height: innerHeight }));
        if (shown.width === width && shown.height === height) return;
        const whole = await window.getRect();
        await window.setRect({
          width: whole.width + width - shown.width,
          height: whole.height + height - shown.height,
        });
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    },
    picture: async (path) => writeFile(path, await browser.takeScreenshot(), 'base64'),
    async errors() {
      await collect();
      return errors;
    },
    async close() {
      await browser.quit();
      await end();
    },
  };
}

const keyNamed = (name) => Key[name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()] ?? name;

function markOld() {
  window.isOld = true;
}

/** Runs in the page. True when it is a new document, which is watched from now on. */
function watch() {
  if (window.isOld || location.protocol === 'about:') return false;
  const errors = (window.watchedErrors = []);
  const write = console.error;
  console.error = (...words) => {
    errors.push(words.join(' '));
    write.apply(console, words);
  };
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    errors.push(`Refused by ${violatedDirective}: ${blockedURI}`),
  );
  return true;
}

/** Runs in the page: what has gone wrong since it was last asked. */
function takeErrors() {
  return (window.watchedErrors ?? []).splice(0);
}
