import puppeteer from 'puppeteer-core';

/** A browser that Puppeteer leads (Chromium over its own protocol, Firefox over BiDi), in a profile of its own. */
export async function puppeteerDriver(browserName, executablePath, args = []) {
  const browser = await puppeteer.launch({
    browser: browserName,
    executablePath,
    args,
    defaultViewport: null,
    env: { ...process.env, LANG: 'en_GB.UTF-8', LANGUAGE: 'en_GB', TZ: 'UTC' },
  });
  // Not the tab that is there from the start: in Firefox its fields are never told of the focus.
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.evaluateOnNewDocument(sayRefusals);

  return {
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    evaluate: (run, ...words) => page.evaluate(run, ...words),
    element: async (run, ...words) => (await page.evaluateHandle(run, ...words)).asElement(),
    click: (element) => element.click(),
    type: (text) => page.keyboard.type(text),
    async press(...keys) {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    },
    setFile: (input, path) => input.uploadFile(path),
    size: (width, height) => page.setViewport({ width, height }),
    picture: async (path) => void (await page.screenshot({ path })),
    errors: async () => errors,
    close: () => browser.close(),
  };
}

/** Runs in every document: not every browser writes what its policy refused where a driver can read it. */
function sayRefusals() {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`Refused by ${violatedDirective}: ${blockedURI}`),
  );
}
